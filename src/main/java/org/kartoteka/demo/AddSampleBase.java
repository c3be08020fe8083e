package org.kartoteka.demo;

import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.Cadences;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.Promises;
import org.kartoteka.journeys.JourneyEntries;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.journeys.PainPoints;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.occasions.Gifts;
import org.kartoteka.occasions.Greetings;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.sales.Contracts;
import org.kartoteka.sales.Purchases;
import org.kartoteka.sales.SilenceReasons;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.PlanContractSurveys;
import org.kartoteka.stages.Stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Use case: put the sample base beside what is there, as one step, unless it is there already.
/// Blocks.
public final class AddSampleBase {

    static final String STEP = "step.demo.added";

    /// Rare enough that a few calls a day keep up with 300 clients.
    private static final List<CadenceRule> CADENCES =
            List.of(
                    new CadenceRule(
                            new CadenceTarget.OfEveryone(), Optional.of(new Cadence(60, 120))),
                    new CadenceRule(
                            new CadenceTarget.OfTag("VIP"), Optional.of(new Cadence(30, 60))));

    /// Where everything goes.
    public record Stores(
            Clients clients,
            Channels channels,
            Interactions interactions,
            FollowUps followUps,
            Promises promises,
            Greetings greetings,
            LifeStores life,
            Cadences cadences) {}

    /// Where goes what happened beside the talks.
    public record LifeStores(
            Purchases purchases,
            Contracts contracts,
            SilenceReasons silence,
            Journeys journeys,
            JourneyEntries entries,
            PainPoints pains,
            FactorSets factors,
            Answers answers,
            Gifts gifts,
            Stages stages) {}

    /// What became of it.
    public sealed interface Outcome {
        record Added(int clients, int interactions) implements Outcome {}

        record AlreadyThere() implements Outcome {}
    }

    private final Stores stores;
    private final SampleStep sampleStep;
    private final PlanContractSurveys surveys;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param surveys plans those of the sample in the same step, so that they go with it
    /// @param clock in the person's own zone
    public AddSampleBase(
            Stores stores,
            SampleStep sampleStep,
            PlanContractSurveys surveys,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.stores = stores;
        this.sampleStep = sampleStep;
        this.surveys = surveys;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome add(Language language) {
        if (sampleStep.find().isPresent()) {
            return new Outcome.AlreadyThere();
        }
        var sample = SampleBase.of(language, clock, ids, channels());
        var life = SampleLife.of(sample, language, clock, ids, shipped());
        transactions.step(
                Label.of(STEP, String.valueOf(sample.clients().size())),
                () -> {
                    store(sample);
                    store(life);
                    surveys.plan();
                });
        return new Outcome.Added(sample.clients().size(), sample.interactions().size());
    }

    private Map<String, ChannelId> channels() {
        var byCode = new HashMap<String, ChannelId>();
        stores.channels()
                .all()
                .forEach(
                        channel ->
                                channel.code().ifPresent(code -> byCode.put(code, channel.id())));
        return byCode;
    }

    private void store(SampleBase sample) {
        stores.clients().insertAll(sample.clients());
        stores.interactions().insertAll(sample.interactions());
        stores.followUps().insertAll(sample.followUps());
        stores.promises().insertAll(sample.promises());
        SampleGreetings.of(sample.clients(), LocalDate.now(clock), clock.getZone())
                .forEach(stores.greetings()::record);
        setCadences();
    }

    /// What the person has set already stays.
    private void setCadences() {
        var set = stores.cadences().all().stream().map(CadenceRule::target).toList();
        CADENCES.stream()
                .filter(rule -> !set.contains(rule.target()))
                .forEach(stores.cadences()::put);
    }

    private SampleLife.Shipped shipped() {
        var steps = new HashMap<String, JourneyStepId>();
        stores.life().journeys().all().stream()
                .flatMap(journey -> journey.steps().stream())
                .forEach(step -> step.code().ifPresent(code -> steps.put(code, step.id())));
        return new SampleLife.Shipped(steps, channels(), stores.life().factors().all().getFirst());
    }

    private void store(SampleLife life) {
        var into = stores.life();
        into.purchases().insertAll(life.sales().purchases());
        into.contracts().insertAll(life.sales().contracts());
        life.silence()
                .forEach(
                        (client, words) -> into.silence().put(client, words, LocalDate.now(clock)));
        into.entries().insertAll(life.ways().entries());
        into.pains().insertAll(life.ways().pains());
        life.ways().remedies().forEach(into.pains()::insert);
        into.answers().insertAll(life.answers());
        life.gifts().forEach(into.gifts()::insert);
        into.stages().insertAll(life.stages());
        stores.followUps().insertAll(life.series());
    }
}
