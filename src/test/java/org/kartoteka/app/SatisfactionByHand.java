package org.kartoteka.app;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;
import static org.kartoteka.db.Tables.INTERACTION;

import org.kartoteka.db.tables.records.AnswerFactorRecord;
import org.kartoteka.db.tables.records.AnswerRecord;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.Csi;
import org.kartoteka.satisfaction.SatisfactionFigures.CsiTenths;
import org.kartoteka.satisfaction.SatisfactionFigures.FactorPairs;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures of satisfaction counted one answer after the other.
final class SatisfactionByHand {
    private final RawRows rows;

    SatisfactionByHand(RawRows rows) {
        this.rows = rows;
    }

    private List<AnswerRecord> answers() {
        return rows.all(ANSWER).stream()
                .filter(answer -> rows.counted().contains(answer.getClientId()))
                .filter(answer -> rows.in(answer.getAnsweredOn()) && rows.by(answer.getChannelId()))
                .toList();
    }

    Set<Scores> scores() {
        var scores = new ArrayList<Scores>();
        for (var answer : answers()) {
            if (answer.getScore() != null) {
                scores.add(
                        new Scores(
                                YearMonth.from(answer.getAnsweredOn()),
                                Measure.valueOf(answer.getMeasure()),
                                answer.getScore(),
                                0));
            }
        }
        scoredTalks()
                .forEach(
                        talk ->
                                scores.add(
                                        new Scores(
                                                YearMonth.from(rows.local(talk.getHappenedAt())),
                                                Measure.CSAT,
                                                talk.getScore(),
                                                0)));
        return RawRows.tally(scores).entrySet().stream()
                .map(
                        score ->
                                new Scores(
                                        score.getKey().month(),
                                        score.getKey().measure(),
                                        score.getKey().score(),
                                        score.getValue()))
                .collect(Collectors.toSet());
    }

    private Stream<InteractionRecord> scoredTalks() {
        return rows.all(INTERACTION).stream()
                .filter(talk -> talk.getScore() != null)
                .filter(talk -> rows.counted().contains(talk.getClientId()))
                .filter(talk -> rows.in(rows.local(talk.getHappenedAt())))
                .filter(talk -> rows.by(talk.getChannelId()));
    }

    private List<AnswerFactorRecord> factors(AnswerRecord answer) {
        return rows.all(ANSWER_FACTOR).stream()
                .filter(factor -> factor.getAnswerId().equals(answer.getId()))
                .toList();
    }

    /// Σ w·x / Σ w over the answered factors of some weight.
    private Optional<BigDecimal> index(AnswerRecord answer) {
        var weighted = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var factor : factors(answer)) {
            for (var weight : rows.all(FACTOR_WEIGHT)) {
                if (weight.getWeightingId().equals(answer.getWeightingId())
                        && weight.getFactorId().equals(factor.getFactorId())) {
                    var w = BigDecimal.valueOf(weight.getWeight());
                    weighted = weighted.add(w.multiply(BigDecimal.valueOf(factor.getScore())));
                    weights = weights.add(w);
                }
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(weighted.divide(weights, 20, RoundingMode.HALF_UP));
    }

    private Optional<Integer> tenths(AnswerRecord answer) {
        return index(answer)
                .map(index -> index.multiply(BigDecimal.TEN).setScale(0, RoundingMode.HALF_UP))
                .map(BigDecimal::intValueExact);
    }

    private FactorSetId setOf(AnswerRecord answer) {
        return rows.all(FACTOR_WEIGHTING).stream()
                .filter(weighting -> weighting.getId().equals(answer.getWeightingId()))
                .findFirst()
                .orElseThrow()
                .getFactorSetId();
    }

    Set<Csi> csi() {
        record Of(YearMonth month, FactorSetId set) {}
        var indexes = new HashMap<Of, List<BigDecimal>>();
        for (var answer : answers()) {
            if (answer.getWeightingId() != null) {
                index(answer)
                        .ifPresent(
                                index ->
                                        indexes.computeIfAbsent(
                                                        new Of(
                                                                YearMonth.from(
                                                                        answer.getAnsweredOn()),
                                                                setOf(answer)),
                                                        _ -> new ArrayList<>())
                                                .add(index.setScale(5, RoundingMode.HALF_UP)));
            }
        }
        var csi = new HashSet<Csi>();
        indexes.forEach(
                (of, values) ->
                        csi.add(
                                new Csi(
                                        of.month,
                                        of.set,
                                        values.size(),
                                        sum(values, 1),
                                        sum(values, 2))));
        return csi;
    }

    private static double sum(List<BigDecimal> values, int power) {
        return values.stream()
                .map(value -> value.pow(power))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    Set<CsiTenths> csiTenths() {
        var tenths = new ArrayList<CsiTenths>();
        for (var answer : answers()) {
            if (answer.getWeightingId() != null) {
                tenths(answer)
                        .ifPresent(index -> tenths.add(new CsiTenths(setOf(answer), index, 0)));
            }
        }
        return RawRows.tally(tenths).entrySet().stream()
                .map(
                        entry ->
                                new CsiTenths(
                                        entry.getKey().set(),
                                        entry.getKey().tenths(),
                                        entry.getValue()))
                .collect(Collectors.toSet());
    }

    Set<FactorPairs> factorPairs() {
        var pairs = new ArrayList<FactorPairs>();
        for (var answer : answers()) {
            for (var factor : factors(answer)) {
                pairs.add(
                        new FactorPairs(
                                setOf(answer),
                                factor.getFactorId(),
                                factor.getScore(),
                                Optional.ofNullable(answer.getScore()).map(Short::intValue),
                                0));
            }
        }
        return RawRows.tally(pairs).entrySet().stream()
                .map(
                        pair ->
                                new FactorPairs(
                                        pair.getKey().set(),
                                        pair.getKey().factor(),
                                        pair.getKey().factorScore(),
                                        pair.getKey().overall(),
                                        pair.getValue()))
                .collect(Collectors.toSet());
    }

    Set<ClientId> scored(Measure measure, int lowest, int highest) {
        var clients =
                answers().stream()
                        .filter(answer -> answer.getMeasure().equals(measure.name()))
                        .filter(answer -> lies(answer.getScore(), lowest, highest))
                        .map(AnswerRecord::getClientId)
                        .collect(Collectors.toSet());
        if (measure == Measure.CSAT) {
            scoredTalks()
                    .filter(talk -> lies(talk.getScore(), lowest, highest))
                    .map(InteractionRecord::getClientId)
                    .forEach(clients::add);
        }
        return clients;
    }

    Set<ClientId> indexed(FactorSetId set, int lowest, int highest) {
        return answers().stream()
                .filter(answer -> answer.getWeightingId() != null && setOf(answer).equals(set))
                .filter(
                        answer ->
                                tenths(answer)
                                        .filter(tenths -> lies(tenths, lowest, highest))
                                        .isPresent())
                .map(AnswerRecord::getClientId)
                .collect(Collectors.toSet());
    }

    Set<ClientId> factorScored(FactorId factor, int lowest, int highest) {
        return answers().stream()
                .filter(
                        answer ->
                                factors(answer).stream()
                                        .anyMatch(
                                                given ->
                                                        given.getFactorId().equals(factor)
                                                                && lies(
                                                                        given.getScore(),
                                                                        lowest,
                                                                        highest)))
                .map(AnswerRecord::getClientId)
                .collect(Collectors.toSet());
    }

    private static boolean lies(Number score, int lowest, int highest) {
        return score != null && score.intValue() >= lowest && score.intValue() <= highest;
    }
}
