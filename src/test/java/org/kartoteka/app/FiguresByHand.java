package org.kartoteka.app;

import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.CHANNEL;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.JOURNEY;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.AnswerFactorRecord;
import org.kartoteka.db.tables.records.AnswerRecord;
import org.kartoteka.db.tables.records.ContractRecord;
import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.db.tables.records.JourneyEntryRecord;
import org.kartoteka.db.tables.records.PurchaseRecord;
import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.sales.SalesFigures.Cohort;
import org.kartoteka.sales.SalesFigures.Retention;
import org.kartoteka.sales.SalesFigures.Revenue;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionFigures.Csi;
import org.kartoteka.satisfaction.SatisfactionFigures.CsiTenths;
import org.kartoteka.satisfaction.SatisfactionFigures.FactorPairs;
import org.kartoteka.satisfaction.SatisfactionFigures.Scores;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageFigures.Dissolved;
import org.kartoteka.stages.StageFigures.Move;
import org.kartoteka.stages.StageFigures.Standing;
import org.kartoteka.stages.StageFigures.Stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every figure counted from the raw rows, one client after the other, as one would with a pencil:
/// no summaries, no windows of SQL.
final class FiguresByHand {

    private final FigureFilter filter;
    private final ZoneId zone;
    private final Map<Table<?>, List<Record>> rows = new HashMap<>();
    private final Set<ClientId> counted = new HashSet<>();

    FiguresByHand(Sql sql, FigureFilter filter, ZoneId zone) {
        this.filter = filter;
        this.zone = zone;
        for (var table :
                List.of(
                        CLIENT,
                        CLIENT_TAG,
                        STAGE_ENTRY,
                        ANSWER,
                        ANSWER_FACTOR,
                        FACTOR_WEIGHT,
                        FACTOR_WEIGHTING,
                        INTERACTION,
                        CHANNEL,
                        PURCHASE,
                        CONTRACT,
                        JOURNEY,
                        JOURNEY_STEP,
                        JOURNEY_ENTRY,
                        PAIN_POINT)) {
            Result<? extends Record> all =
                    sql.read(db -> db.selectFrom(table).orderBy(DSL.field("ID")).fetch());
            rows.put(table, new ArrayList<>(all));
        }
        for (var client : all(CLIENT)) {
            var id = client.getId();
            if (client.getDeletedAt() == null && hasTag(id) && standsThere(id)) {
                counted.add(id);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> List<R> all(Table<R> table) {
        return (List<R>) rows.get(table);
    }

    private boolean hasTag(ClientId client) {
        return filter.tag().isEmpty()
                || all(CLIENT_TAG).stream()
                        .anyMatch(
                                tag ->
                                        tag.getClientId().equals(client)
                                                && tag.getTag().equals(filter.tag().get()));
    }

    private boolean standsThere(ClientId client) {
        var entries = entries(client);
        return filter.stage().isEmpty()
                || (!entries.isEmpty()
                        && entries.getLast().getStage().equals(filter.stage().get().name()));
    }

    private List<StageEntryRecord> entries(ClientId client) {
        return all(STAGE_ENTRY).stream()
                .filter(entry -> entry.getClientId().equals(client))
                .sorted(
                        Comparator.comparing(StageEntryRecord::getEnteredOn)
                                .thenComparing(entry -> entry.getId().value()))
                .toList();
    }

    /// The entries that begin a stay.
    private List<StageEntryRecord> stays(ClientId client) {
        var stays = new ArrayList<StageEntryRecord>();
        for (var entry : entries(client)) {
            if (stays.isEmpty() || !stays.getLast().getStage().equals(entry.getStage())) {
                stays.add(entry);
            }
        }
        return stays;
    }

    private boolean in(LocalDate day) {
        return filter.months().contains(YearMonth.from(day));
    }

    private static <T> Map<T, Long> tally(List<T> things) {
        return things.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Set<Standing> countsByMonth() {
        var standing = new HashSet<Standing>();
        for (var month : filter.months().months()) {
            var now = new ArrayList<RelationshipStage>();
            for (var client : counted) {
                entries(client).stream()
                        .filter(entry -> !entry.getEnteredOn().isAfter(month.atEndOfMonth()))
                        .reduce((_, later) -> later)
                        .ifPresent(last -> now.add(RelationshipStage.valueOf(last.getStage())));
            }
            tally(now).forEach((stage, n) -> standing.add(new Standing(month, stage, n)));
        }
        return standing;
    }

    private record Step(StageEntryRecord entry, Optional<RelationshipStage> from) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var client : counted) {
            Optional<RelationshipStage> from = Optional.empty();
            for (var stay : stays(client)) {
                if (in(stay.getEnteredOn())) {
                    steps.add(new Step(stay, from));
                }
                from = Optional.of(RelationshipStage.valueOf(stay.getStage()));
            }
        }
        return steps;
    }

    Set<Move> moves() {
        var moves = new ArrayList<Move>();
        steps().forEach(
                        step ->
                                moves.add(
                                        new Move(
                                                YearMonth.from(step.entry.getEnteredOn()),
                                                step.from,
                                                RelationshipStage.valueOf(step.entry.getStage()),
                                                0)));
        return tally(moves).entrySet().stream()
                .map(
                        move ->
                                new Move(
                                        move.getKey().month(),
                                        move.getKey().from(),
                                        move.getKey().to(),
                                        move.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Dissolved> dissolutions() {
        var ends = new ArrayList<Dissolved>();
        steps().stream()
                .filter(step -> step.entry.getStage().equals("DISSOLUTION"))
                .forEach(
                        step ->
                                ends.add(
                                        new Dissolved(
                                                YearMonth.from(step.entry.getEnteredOn()),
                                                DissolutionReason.valueOf(step.entry.getReason()),
                                                DissolutionSide.valueOf(step.entry.getSide()),
                                                step.from,
                                                0)));
        return tally(ends).entrySet().stream()
                .map(
                        end ->
                                new Dissolved(
                                        end.getKey().month(),
                                        end.getKey().reason(),
                                        end.getKey().side(),
                                        end.getKey().from(),
                                        end.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Stay> stays(LocalDate today) {
        var found = new ArrayList<Stay>();
        for (var client : counted) {
            var stays = stays(client);
            for (var i = 0; i < stays.size(); i++) {
                var began = stays.get(i).getEnteredOn();
                var over = i + 1 < stays.size();
                var end = over ? stays.get(i + 1).getEnteredOn() : today;
                if (in(began)) {
                    found.add(
                            new Stay(
                                    RelationshipStage.valueOf(stays.get(i).getStage()),
                                    DayBand.of(
                                            (int)
                                                    Math.max(
                                                            0,
                                                            end.toEpochDay() - began.toEpochDay())),
                                    over,
                                    0));
                }
            }
        }
        return tally(found).entrySet().stream()
                .map(
                        stay ->
                                new Stay(
                                        stay.getKey().stage(),
                                        stay.getKey().days(),
                                        stay.getKey().finished(),
                                        stay.getValue()))
                .collect(Collectors.toSet());
    }

    private boolean by(ChannelId channel) {
        return filter.channel().isEmpty()
                || (channel != null
                        && (channel.equals(filter.channel().get())
                                || all(CHANNEL).stream()
                                        .anyMatch(
                                                known ->
                                                        known.getId().equals(channel)
                                                                && known.getParentId() != null
                                                                && known.getParentId()
                                                                        == filter.channel()
                                                                                .get()
                                                                                .value())));
    }

    private List<AnswerRecord> answers() {
        return all(ANSWER).stream()
                .filter(answer -> counted.contains(answer.getClientId()))
                .filter(answer -> in(answer.getAnsweredOn()) && by(answer.getChannelId()))
                .toList();
    }

    private LocalDate local(Instant moment) {
        return moment.atZone(zone).toLocalDate();
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
        for (InteractionRecord talk : all(INTERACTION)) {
            var day = local(talk.getHappenedAt());
            if (talk.getScore() != null
                    && counted.contains(talk.getClientId())
                    && in(day)
                    && by(talk.getChannelId())) {
                scores.add(new Scores(YearMonth.from(day), Measure.CSAT, talk.getScore(), 0));
            }
        }
        return tally(scores).entrySet().stream()
                .map(
                        score ->
                                new Scores(
                                        score.getKey().month(),
                                        score.getKey().measure(),
                                        score.getKey().score(),
                                        score.getValue()))
                .collect(Collectors.toSet());
    }

    private List<AnswerFactorRecord> factors(AnswerRecord answer) {
        return all(ANSWER_FACTOR).stream()
                .filter(factor -> factor.getAnswerId().equals(answer.getId()))
                .toList();
    }

    /// Σ w·x / Σ w over the answered factors of some weight.
    private Optional<BigDecimal> index(AnswerRecord answer) {
        var weighted = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var factor : factors(answer)) {
            for (var weight : all(FACTOR_WEIGHT)) {
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

    private FactorSetId setOf(AnswerRecord answer) {
        return all(FACTOR_WEIGHTING).stream()
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
                index(answer)
                        .map(
                                index ->
                                        index.multiply(BigDecimal.TEN)
                                                .setScale(0, RoundingMode.HALF_UP))
                        .ifPresent(
                                index ->
                                        tenths.add(
                                                new CsiTenths(
                                                        setOf(answer), index.intValueExact(), 0)));
            }
        }
        return tally(tenths).entrySet().stream()
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
        return tally(pairs).entrySet().stream()
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

    private List<PurchaseRecord> purchases(ClientId client) {
        return all(PURCHASE).stream()
                .filter(purchase -> purchase.getClientId().equals(client))
                .toList();
    }

    private TreeSet<YearMonth> monthsBought(ClientId client) {
        return purchases(client).stream()
                .filter(purchase -> purchase.getMinorUnits() >= 0)
                .map(purchase -> YearMonth.from(purchase.getBoughtOn()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Cohort> cohorts() {
        var cohorts = new ArrayList<Cohort>();
        for (var client : counted) {
            var months = monthsBought(client);
            if (!months.isEmpty() && filter.months().contains(months.first())) {
                months.forEach(
                        month ->
                                cohorts.add(
                                        new Cohort(
                                                months.first(),
                                                (int)
                                                        months.first()
                                                                .until(month, ChronoUnit.MONTHS),
                                                0)));
            }
        }
        return tally(cohorts).entrySet().stream()
                .map(
                        cohort ->
                                new Cohort(
                                        cohort.getKey().firstMonth(),
                                        cohort.getKey().monthsLater(),
                                        cohort.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Revenue> revenue() {
        record Of(YearMonth month, String currency) {}
        var sums = new HashMap<Of, Revenue>();
        for (var client : counted) {
            for (var purchase : purchases(client)) {
                if (in(purchase.getBoughtOn())) {
                    var month = YearMonth.from(purchase.getBoughtOn());
                    sums.merge(
                            new Of(month, purchase.getCurrency()),
                            new Revenue(
                                    month,
                                    purchase.getMinorUnits() >= 0 ? 1 : 0,
                                    new Money(
                                            purchase.getMinorUnits(),
                                            Currency.getInstance(purchase.getCurrency()))),
                            (one, other) ->
                                    new Revenue(
                                            month,
                                            one.purchases() + other.purchases(),
                                            one.amount().plus(other.amount())));
                }
            }
        }
        return new HashSet<>(sums.values());
    }

    private boolean isCustomer(ClientId client, YearMonth month) {
        return monthsBought(client).stream()
                        .anyMatch(
                                bought ->
                                        !bought.isAfter(month)
                                                && !bought.plusMonths(11).isBefore(month))
                || all(CONTRACT).stream()
                        .filter(contract -> contract.getClientId().equals(client))
                        .anyMatch(contract -> holds(contract, month));
    }

    private static boolean holds(ContractRecord contract, YearMonth month) {
        return !contract.getStartsOn().isAfter(month.atEndOfMonth())
                && (contract.getEndsOn() == null || !contract.getEndsOn().isBefore(month.atDay(1)));
    }

    Set<Retention> retention() {
        var retention = new HashSet<Retention>();
        for (var month : filter.months().months()) {
            var before = customers(month.minusMonths(1));
            var now = customers(month);
            var joined = new HashSet<>(now);
            joined.removeAll(before);
            retention.add(new Retention(month, before.size(), joined.size(), now.size()));
        }
        return retention;
    }

    private Set<ClientId> customers(YearMonth month) {
        return counted.stream()
                .filter(client -> isCustomer(client, month))
                .collect(Collectors.toSet());
    }

    Set<ClientId> lost(YearMonth month) {
        var lost = customers(month.minusMonths(1));
        lost.removeAll(customers(month));
        return lost;
    }

    Set<FunnelStep> funnel() {
        var followed = all(JOURNEY).stream().filter(j -> j.getFollowed()).findFirst().orElseThrow();
        var funnel = new HashSet<FunnelStep>();
        for (var step : all(JOURNEY_STEP)) {
            if (step.getJourneyId().equals(followed.getId()) && !step.getArchived()) {
                funnel.add(funnelStep(step.getId()));
            }
        }
        return funnel;
    }

    private FunnelStep funnelStep(JourneyStepId step) {
        var entered = 0L;
        var wentOn = 0L;
        var days = new TreeMap<DayBand, Long>();
        for (var client : counted) {
            var visits = visits(client, step);
            for (var i = 0; i < visits.size(); i++) {
                var visit = visits.get(i);
                if (visit.getJourneyStepId().equals(step) && in(visit.getEnteredOn())) {
                    entered++;
                    if (i + 1 < visits.size()
                            && position(visits.get(i + 1).getJourneyStepId()) > position(step)) {
                        wentOn++;
                        days.merge(
                                DayBand.between(
                                        visit.getEnteredOn(), visits.get(i + 1).getEnteredOn()),
                                1L,
                                Long::sum);
                    }
                }
            }
        }
        return new FunnelStep(step, entered, wentOn, days);
    }

    private List<JourneyEntryRecord> visits(ClientId client, JourneyStepId onJourneyOf) {
        var visits = new ArrayList<JourneyEntryRecord>();
        all(JOURNEY_ENTRY).stream()
                .filter(entry -> entry.getClientId().equals(client))
                .filter(entry -> journey(entry.getJourneyStepId()).equals(journey(onJourneyOf)))
                .sorted(
                        Comparator.comparing(JourneyEntryRecord::getEnteredOn)
                                .thenComparing(entry -> entry.getId().value()))
                .forEach(
                        entry -> {
                            if (visits.isEmpty()
                                    || !visits.getLast()
                                            .getJourneyStepId()
                                            .equals(entry.getJourneyStepId())) {
                                visits.add(entry);
                            }
                        });
        return visits;
    }

    private JourneyId journey(JourneyStepId step) {
        return all(JOURNEY_STEP).stream()
                .filter(known -> known.getId().equals(step))
                .findFirst()
                .orElseThrow()
                .getJourneyId();
    }

    private int position(JourneyStepId step) {
        return all(JOURNEY_STEP).stream()
                .filter(known -> known.getId().equals(step))
                .findFirst()
                .orElseThrow()
                .getPosition();
    }

    Set<Pain> pains() {
        var pains = new ArrayList<Pain>();
        all(PAIN_POINT).stream()
                .filter(pain -> counted.contains(pain.getClientId()) && in(pain.getNotedOn()))
                .forEach(pain -> pains.add(new Pain(pain.getJourneyStepId(), pain.getTheme(), 0)));
        return tally(pains).entrySet().stream()
                .map(pain -> new Pain(pain.getKey().step(), pain.getKey().theme(), pain.getValue()))
                .collect(Collectors.toSet());
    }
}
