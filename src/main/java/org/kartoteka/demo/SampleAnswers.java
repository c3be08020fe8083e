package org.kartoteka.demo;

import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Factor;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.Measure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the buyers of the sample base answered when asked, month by month over two years.
///
/// With one tag it truly gets better from year to year; with all others it goes up and down by
/// chance alone.
final class SampleAnswers {

    static final int MONTHS = 24;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /// A buyer answers in so many of a hundred months.
    private static final int ANSWERING_PERCENT = 42;

    /// Tenths of a point on the scale of five.
    private static final int USUAL = 41;

    private static final int WORST = 29;
    private static final int BEST = 47;
    private static final int NOISE = 9;
    private static final int WITH_WORDS_PERCENT = 45;
    private static final int LEFT_OUT_PERCENT = 12;

    private final List<Answer> answers = new ArrayList<>();
    private final FactorSet set;
    private final Map<String, ChannelId> channels;
    private final LifeWords words;
    private final Dice dice;
    private final IdSource ids;
    private final LocalDate today;

    private SampleAnswers(
            FactorSet set,
            Map<String, ChannelId> channels,
            LifeWords words,
            Dice dice,
            IdSource ids,
            LocalDate today) {
        this.set = set;
        this.channels = channels;
        this.words = words;
        this.dice = dice;
        this.ids = ids;
        this.today = today;
    }

    /// @param set the shipped set of factors
    /// @param channels of the shipped list, by code
    static List<Answer> of(
            List<Acquaintance> buyers,
            FactorSet set,
            Map<String, ChannelId> channels,
            LifeWords words,
            Dice dice,
            IdSource ids,
            LocalDate today) {
        var writer = new SampleAnswers(set, channels, words, dice, ids, today);
        for (var place = 0; place < MONTHS; place++) {
            writer.ask(buyers, place);
        }
        return writer.answers;
    }

    private void ask(List<Acquaintance> buyers, int place) {
        var month = YearMonth.from(today).minusMonths(MONTHS - 1L - place);
        for (var buyer : buyers) {
            var day = month.atDay(dice.between(1, month.lengthOfMonth()));
            var known = day.isAfter(buyer.first()) && !day.isAfter(buyer.last().plusMonths(1));
            if (dice.chance(ANSWERING_PERCENT) && known && day.isBefore(today)) {
                answers.add(answer(buyer, day, tenths(buyer, place)));
            }
        }
    }

    private int tenths(Acquaintance buyer, int place) {
        var base =
                buyer.bears(words.the("rising.tag"))
                        ? WORST + (BEST - WORST) * place / (MONTHS - 1)
                        : USUAL;
        return base + dice.between(-NOISE, NOISE) + dice.between(-NOISE, NOISE) / 2;
    }

    private Answer answer(Acquaintance buyer, LocalDate day, int tenths) {
        var roll = dice.between(0, 3);
        return switch (roll) {
            case 0 -> nps(buyer, day, tenths);
            case 1 -> csi(buyer, day, tenths);
            default ->
                    answer(buyer, day, Measure.CSAT, Optional.of(five(tenths)), Optional.empty());
        };
    }

    private static int five(int tenths) {
        return Math.clamp(Math.round(tenths / 10f), 1, 5);
    }

    /// The scale of five stretched over that of ten: 4 of 5 are 7.5 of 10.
    private Answer nps(Acquaintance buyer, LocalDate day, int tenths) {
        var ten = Math.clamp(Math.round((tenths - 10) / 4f), 0, 10);
        return answer(buyer, day, Measure.NPS, Optional.of(ten), Optional.empty());
    }

    private Answer csi(Acquaintance buyer, LocalDate day, int tenths) {
        var scores = new HashMap<FactorId, Integer>();
        for (var place = 0; place < set.asked().size(); place++) {
            var factor = set.asked().get(place);
            if (!dice.chance(LEFT_OUT_PERCENT)) {
                scores.put(factor.id(), five(tenths + lean(factor) + dice.between(-8, 8)));
            }
        }
        if (scores.isEmpty()) {
            scores.put(set.asked().getFirst().id(), five(tenths));
        }
        var factors = new FactorScores(set.weighting().id(), scores);
        return answer(buyer, day, Measure.CSI, Optional.of(five(tenths)), Optional.of(factors));
    }

    /// Some factors are our strength, one is our weakness.
    private static int lean(Factor factor) {
        return switch (factor.code().orElse("")) {
            case "quality" -> 5;
            case "staff" -> 3;
            case "price" -> -6;
            default -> -1;
        };
    }

    private Answer answer(
            Acquaintance buyer,
            LocalDate day,
            Measure measure,
            Optional<Integer> score,
            Optional<FactorScores> factors) {
        var mood = mood(measure, score.orElseThrow());
        var said = dice.chance(WITH_WORDS_PERCENT) ? words.oneOf("said." + mood) : "";
        var parts = (said + "|").split("\\|", -1);
        return new Answer(
                new AnswerId(ids.next()),
                buyer.buyer().id(),
                measure,
                score,
                factors,
                day,
                words.oneOf("occasion"),
                Optional.ofNullable(channels.get(dice.oneOf(List.of("call", "email", "app")))),
                parts[0],
                parts[1].isEmpty() ? List.of() : List.of(parts[1]),
                Optional.empty(),
                day.atTime(EVENING).atZone(buyer.zone()).toInstant(),
                0);
    }

    private static String mood(Measure measure, int score) {
        var five = measure == Measure.NPS ? 1 + score * 4 / 10 : score;
        return five >= 4 ? "good" : five == 3 ? "fair" : "bad";
    }
}
