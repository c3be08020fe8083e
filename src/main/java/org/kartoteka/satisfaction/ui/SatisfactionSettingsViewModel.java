package org.kartoteka.satisfaction.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.satisfaction.EditFactorSets;
import org.kartoteka.satisfaction.Factor;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.SatisfactionRules;
import org.kartoteka.satisfaction.SatisfactionSettings;
import org.kartoteka.satisfaction.Weighting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The rules of asking, and the sets of factors with their names and weights.
public final class SatisfactionSettingsViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(
            SatisfactionSettings settings, FactorSets sets, EditFactorSets editing, Steps steps) {}

    record Shown(SatisfactionRules rules, List<FactorSet> sets) {}

    /// The rules as typed, in their order.
    record Typed(
            String everyMonths,
            String notAgain,
            String lowScore,
            String dropHundredths,
            String beforeEnd) {}

    private final Uses uses;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public SatisfactionSettingsViewModel(Uses uses, Background background, Changes changes) {
        this.uses = uses;
        this.reading = background.lane();
        this.subscription = changes.on(Topic.SATISFACTION, this::reload);
        reload();
    }

    private void reload() {
        reading.run(
                () -> new Shown(uses.settings().rules(), uses.sets().all()),
                read -> shown.set(Optional.of(read)));
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// @return whether all are numbers in range
    boolean settle(Typed typed) {
        try {
            var rules =
                    new SatisfactionRules(
                            Integer.parseInt(typed.everyMonths().strip()),
                            Integer.parseInt(typed.notAgain().strip()),
                            Integer.parseInt(typed.lowScore().strip()),
                            Integer.parseInt(typed.dropHundredths().strip()),
                            Integer.parseInt(typed.beforeEnd().strip()));
            if (shown.get().filter(read -> !read.rules().equals(rules)).isPresent()) {
                uses.steps().run(() -> uses.editing().rule(rules));
            }
            return true;
        } catch (IllegalArgumentException noNumberInRange) {
            return false;
        }
    }

    /// @param before the name as it was shown
    void rename(FactorSet set, String typed, String before) {
        if (!typed.isBlank() && !typed.strip().equals(before)) {
            uses.steps().run(() -> uses.editing().rename(set, typed));
        }
    }

    /// @param before as in [#rename]
    void rename(FactorSet set, Factor factor, String typed, String before) {
        if (!typed.isBlank() && !typed.strip().equals(before)) {
            uses.steps().run(() -> uses.editing().renameFactor(set, factor.id(), typed));
        }
    }

    /// @return whether it is a weight
    boolean weigh(FactorSet set, FactorId factor, String typed) {
        if (!typed.strip().matches("\\d{1,3}")
                || Integer.parseInt(typed.strip()) > Weighting.HEAVIEST) {
            return false;
        }
        var weights = new HashMap<>(set.weighting().weights());
        weights.put(factor, Integer.parseInt(typed.strip()));
        if (!weights.equals(set.weighting().weights())) {
            uses.steps().run(() -> uses.editing().weigh(set, weights));
        }
        return true;
    }

    void archive(FactorSet set, Factor factor) {
        uses.steps().run(() -> uses.editing().archiveFactor(set, factor.id(), !factor.archived()));
    }

    void archive(FactorSet set) {
        uses.steps().run(() -> uses.editing().archive(set, !set.archived()));
    }

    /// @return whether there is a name, and room for it
    boolean addFactor(FactorSet set, String name) {
        if (name.isBlank() || set.asked().size() >= FactorSet.MOST_FACTORS) {
            return false;
        }
        uses.steps().run(() -> uses.editing().addFactor(set, name));
        return true;
    }

    /// @param typed a name, a colon, then factors separated by commas
    /// @return whether it was understood
    boolean addSet(String typed) {
        var colon = typed.indexOf(':');
        var name = colon < 0 ? "" : typed.substring(0, colon).strip();
        var factors =
                colon < 0
                        ? List.<String>of()
                        : Arrays.stream(typed.substring(colon + 1).split("[,;]"))
                                .map(String::strip)
                                .filter(factor -> !factor.isEmpty())
                                .toList();
        if (name.isEmpty() || factors.isEmpty() || factors.size() > FactorSet.MOST_FACTORS) {
            return false;
        }
        uses.steps().run(() -> uses.editing().add(name, factors), _ -> {});
        return true;
    }

    @Override
    public void close() {
        subscription.close();
    }
}
