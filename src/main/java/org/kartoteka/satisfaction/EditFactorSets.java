package org.kartoteka.satisfaction;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.WeightingId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Use case: settle which factors are asked, what they are called and what they weigh, and the
/// rules of asking; one step each. Blocks.
///
/// Weights are never changed: a new version is made, and every answer keeps the one it was given
/// under.
public final class EditFactorSets {

    private static final int WEIGHT_AT_FIRST = 1;

    private final FactorSets sets;
    private final SatisfactionSettings settings;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    public EditFactorSets(
            FactorSets sets,
            SatisfactionSettings settings,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.sets = sets;
        this.settings = settings;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// A set with these factors, each of the same weight.
    ///
    /// @param name not blank
    /// @param factors names, 1 to [FactorSet#MOST_FACTORS], none blank
    public FactorSet add(String name, List<String> factors) {
        var set = new FactorSetId(ids.next());
        var made =
                factors.stream()
                        .map(
                                factor ->
                                        new Factor(
                                                new FactorId(ids.next()),
                                                Optional.empty(),
                                                Optional.of(factor.strip()),
                                                false))
                        .toList();
        var weights = new HashMap<FactorId, Integer>();
        made.forEach(factor -> weights.put(factor.id(), WEIGHT_AT_FIRST));
        var added =
                new FactorSet(
                        set,
                        Optional.empty(),
                        Optional.of(name.strip()),
                        false,
                        made,
                        new Weighting(new WeightingId(ids.next()), set, clock.instant(), weights));
        transactions.step(Label.of("step.factorSet.added", name.strip()), () -> sets.insert(added));
        return added;
    }

    /// @param name not blank
    public void rename(FactorSet set, String name) {
        save(
                new FactorSet(
                        set.id(),
                        set.code(),
                        Optional.of(name.strip()),
                        set.archived(),
                        set.factors(),
                        set.weighting()));
    }

    /// A set that is put away is no longer asked; its answers stay.
    public void archive(FactorSet set, boolean away) {
        save(new FactorSet(set.id(), set.code(), set.name(), away, set.factors(), set.weighting()));
    }

    /// @param name not blank
    public void renameFactor(FactorSet set, FactorId factor, String name) {
        save(
                withFactors(
                        set,
                        set.factors().stream()
                                .map(each -> each.id().equals(factor) ? each.named(name) : each)
                                .toList()));
    }

    public void archiveFactor(FactorSet set, FactorId factor, boolean away) {
        save(
                withFactors(
                        set,
                        set.factors().stream()
                                .map(each -> each.id().equals(factor) ? each.archived(away) : each)
                                .toList()));
    }

    /// @param name not blank
    public void addFactor(FactorSet set, String name) {
        var factor =
                new Factor(
                        new FactorId(ids.next()),
                        Optional.empty(),
                        Optional.of(name.strip()),
                        false);
        var factors = new ArrayList<>(set.factors());
        factors.add(factor);
        var weights = new HashMap<>(set.weighting().weights());
        weights.put(factor.id(), WEIGHT_AT_FIRST);
        save(weighed(withFactors(set, factors), weights));
    }

    /// @param weights 0 to [Weighting#HEAVIEST]; a factor that is not in it counts as 0
    public void weigh(FactorSet set, Map<FactorId, Integer> weights) {
        if (!weights.equals(set.weighting().weights())) {
            save(weighed(set, weights));
        }
    }

    public void rule(SatisfactionRules rules) {
        transactions.step(Label.of("step.satisfaction.rules"), () -> settings.put(rules));
    }

    private FactorSet weighed(FactorSet set, Map<FactorId, Integer> weights) {
        return new FactorSet(
                set.id(),
                set.code(),
                set.name(),
                set.archived(),
                set.factors(),
                new Weighting(new WeightingId(ids.next()), set.id(), clock.instant(), weights));
    }

    private static FactorSet withFactors(FactorSet set, List<Factor> factors) {
        return new FactorSet(
                set.id(), set.code(), set.name(), set.archived(), factors, set.weighting());
    }

    private void save(FactorSet set) {
        transactions.step(Label.of("step.factorSet.saved"), () -> sets.update(set));
    }
}
