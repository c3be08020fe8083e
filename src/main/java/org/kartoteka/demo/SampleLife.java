package org.kartoteka.demo;

import org.kartoteka.followups.FollowUp;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.occasions.Gift;
import org.kartoteka.platform.text.Language;
import org.kartoteka.sales.Purchase;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.stages.StageEntry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What happened to the clients of the sample base beside the talks: what they bought, how far they
/// came, what hurt, what they answered, what they were given. It follows from the talks, and is the
/// same every time for one language and one day.
///
/// @param silence why clients who bought once stay away
/// @param series steps that come again
record SampleLife(
        SampleSales sales,
        SampleWays ways,
        List<Answer> answers,
        List<Gift> gifts,
        List<StageEntry> stages,
        Map<ClientId, String> silence,
        List<FollowUp> series) {

    private static final long SEED = 20_200_102;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int REASON_KNOWN_PERCENT = 40;

    /// What the base has from the start.
    ///
    /// @param steps of the shipped journeys, by code
    /// @param channels of the shipped list, by code
    record Shipped(
            Map<String, JourneyStepId> steps, Map<String, ChannelId> channels, FactorSet factors) {}

    /// @param clock in the person's own zone, whose day is today; everything happened before
    static SampleLife of(
            SampleBase sample, Language language, Clock clock, IdSource ids, Shipped shipped) {
        var dice = new Dice(SEED);
        var words = new LifeWords(language, dice);
        var today = LocalDate.now(clock);
        var buyers = Acquaintance.of(sample, words.all("order.tag"), clock.getZone());
        var sales = SampleSales.of(buyers, words, dice, ids, today);
        return new SampleLife(
                sales,
                SampleWays.of(buyers, shipped.steps(), words, dice, ids, today),
                SampleAnswers.of(
                        buyers, shipped.factors(), shipped.channels(), words, dice, ids, today),
                SampleGifts.of(buyers, words, dice, ids, today),
                SampleStages.of(buyers, sales.contracts(), words, dice, ids, today),
                silence(sales, words, dice),
                SampleSeries.of(
                        buyers, words.all("series"), ids, today.atTime(MORNING), clock.getZone()));
    }

    private static Map<ClientId, String> silence(SampleSales sales, LifeWords words, Dice dice) {
        var bought =
                sales.purchases().stream()
                        .filter(purchase -> !purchase.isRefund())
                        .collect(
                                Collectors.groupingBy(
                                        Purchase::client,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        var reasons = new LinkedHashMap<ClientId, String>();
        bought.forEach(
                (client, times) -> {
                    if (times == 1 && dice.chance(REASON_KNOWN_PERCENT)) {
                        reasons.put(client, words.oneOf("why.once"));
                    }
                });
        return reasons;
    }
}
