package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.ClientFacts;
import org.kartoteka.stages.ClientFacts.Purchases;
import org.kartoteka.stages.ClientFacts.Score;
import org.kartoteka.stages.ClientFacts.Scores;
import org.kartoteka.stages.ClientFacts.Talks;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;
import org.kartoteka.stages.Standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// One reading of the facts of some clients, one question a table.
///
/// Days of contact come off the index of the timeline alone; what needs the rows of talks is known
/// from [RecentTalks].
final class FactsReading {

    /// @param knownSince local
    record Card(ClientId id, LocalDate knownSince) {}

    private final DSLContext db;
    private final ZoneId zone;
    private final LocalDate today;
    private final int growthDays;
    private final int riskDays;
    private final RecentTalks recent;
    private final List<Card> cards;
    private final Set<ClientId> among;

    /// @param cards in the order of their ids, at least one
    FactsReading(
            DSLContext db,
            ZoneId zone,
            LocalDate today,
            StageThresholds thresholds,
            RecentTalks recent,
            List<Card> cards) {
        this.db = db;
        this.zone = zone;
        this.today = today;
        this.growthDays = thresholds.amount(StageThreshold.GROWTH_DAYS);
        this.riskDays = thresholds.amount(StageThreshold.RISK_DAYS);
        this.recent = recent;
        this.cards = cards;
        this.among = new HashSet<>(cards.stream().map(Card::id).toList());
    }

    List<ClientFacts> facts() {
        var standings = standings();
        var talkDays = talkDays();
        var purchases = purchases();
        var contracts = contracts();
        var scores = scores();
        return cards.stream()
                .map(
                        card ->
                                new ClientFacts(
                                        card.id(),
                                        card.knownSince(),
                                        Optional.ofNullable(standings.get(card.id())),
                                        talks(
                                                talkDays.getOrDefault(card.id(), List.of()),
                                                recent.fromClient(card.id()),
                                                recent.sour(card.id())),
                                        purchases.getOrDefault(card.id(), Purchases.NONE),
                                        Optional.ofNullable(contracts.get(card.id())),
                                        scores.getOrDefault(card.id(), Scores.NONE)))
                .toList();
    }

    /// These cards, and perhaps some in the Trash between them.
    private Condition ours(Field<ClientId> client) {
        return client.between(cards.getFirst().id(), cards.getLast().id());
    }

    private Map<ClientId, Standing> standings() {
        var latest = new HashMap<ClientId, Standing>();
        db.select(
                        STAGE_ENTRY.CLIENT_ID,
                        STAGE_ENTRY.STAGE,
                        STAGE_ENTRY.ENTERED_ON,
                        STAGE_ENTRY.TRIAL_ENDS_ON)
                .from(STAGE_ENTRY)
                .where(ours(STAGE_ENTRY.CLIENT_ID))
                .orderBy(STAGE_ENTRY.CLIENT_ID, STAGE_ENTRY.ENTERED_ON, STAGE_ENTRY.ID)
                .forEach(
                        row ->
                                latest.put(
                                        row.value1(),
                                        Standing.after(
                                                Optional.ofNullable(latest.get(row.value1())),
                                                RelationshipStage.valueOf(row.value2()),
                                                row.value3(),
                                                Optional.ofNullable(row.value4()))));
        return latest;
    }

    private Map<ClientId, List<LocalDate>> talkDays() {
        var days = new HashMap<ClientId, List<LocalDate>>();
        db.select(INTERACTION.CLIENT_ID, INTERACTION.HAPPENED_AT)
                .from(INTERACTION)
                .where(ours(INTERACTION.CLIENT_ID))
                .fetchLazy()
                .forEach(
                        row ->
                                days.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(day(row.value2())));
        return days;
    }

    private Talks talks(
            List<LocalDate> days, Optional<LocalDate> fromClient, Optional<LocalDate> sour) {
        if (days.isEmpty()) {
            return Talks.NONE;
        }
        var recentFrom = today.minusDays(growthDays - 1L);
        var beforeFrom = recentFrom.minusDays(growthDays);
        var recent = 0;
        var before = 0;
        for (var day : days) {
            if (!day.isBefore(recentFrom) && !day.isAfter(today)) {
                recent++;
            } else if (!day.isBefore(beforeFrom) && day.isBefore(recentFrom)) {
                before++;
            }
        }
        return new Talks(
                recent,
                before,
                days.size(),
                days.stream().max(Comparator.naturalOrder()),
                ContactRhythm.of(days, today).usualGap(),
                fromClient,
                sour);
    }

    private Map<ClientId, Purchases> purchases() {
        var bought = new HashMap<ClientId, Purchases>();
        db.select(PURCHASE.CLIENT_ID, count(), max(PURCHASE.BOUGHT_ON))
                .from(PURCHASE)
                .where(ours(PURCHASE.CLIENT_ID))
                .and(PURCHASE.MINOR_UNITS.ge(0L))
                .groupBy(PURCHASE.CLIENT_ID)
                .forEach(
                        row ->
                                bought.put(
                                        row.value1(),
                                        new Purchases(row.value2(), Optional.of(row.value3()))));
        return bought;
    }

    private Map<ClientId, LocalDate> contracts() {
        return db.select(CONTRACT.CLIENT_ID, max(CONTRACT.STARTS_ON))
                .from(CONTRACT)
                .where(ours(CONTRACT.CLIENT_ID))
                .and(CONTRACT.STARTS_ON.le(today))
                .and(CONTRACT.ENDS_ON.isNull().or(CONTRACT.ENDS_ON.ge(today)))
                .groupBy(CONTRACT.CLIENT_ID)
                .fetchMap(CONTRACT.CLIENT_ID, max(CONTRACT.STARTS_ON));
    }

    private Map<ClientId, Scores> scores() {
        var scored = new HashSet<>(among);
        scored.retainAll(recent.scored());
        db.selectDistinct(ANSWER.CLIENT_ID)
                .from(ANSWER)
                .where(ANSWER.ANSWERED_ON.ge(today.minusDays(riskDays - 1L)))
                .and(ANSWER.MEASURE.eq("CSAT"))
                .and(ours(ANSWER.CLIENT_ID))
                .forEach(row -> scored.add(row.value1()));
        scored.retainAll(among);
        var scores = new HashMap<ClientId, Scores>();
        scoresOf(scored).forEach((client, all) -> scores.put(client, weighed(all)));
        return scores;
    }

    /// @param order of two scores on one day, the later counts as newer
    private record Given(Score score, Instant order) {}

    private Map<ClientId, List<Given>> scoresOf(Collection<ClientId> clients) {
        var given = new HashMap<ClientId, List<Given>>();
        if (clients.isEmpty()) {
            return given;
        }
        db.select(INTERACTION.CLIENT_ID, INTERACTION.SCORE, INTERACTION.HAPPENED_AT)
                .from(INTERACTION)
                .where(INTERACTION.CLIENT_ID.in(clients))
                .and(INTERACTION.SCORE.isNotNull())
                .forEach(
                        row ->
                                given.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(
                                                new Given(
                                                        new Score(row.value2(), day(row.value3())),
                                                        row.value3())));
        db.select(ANSWER.CLIENT_ID, ANSWER.SCORE, ANSWER.ANSWERED_ON, ANSWER.CREATED_AT)
                .from(ANSWER)
                .where(ANSWER.CLIENT_ID.in(clients))
                .and(ANSWER.MEASURE.eq("CSAT"))
                .forEach(
                        row ->
                                given.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(
                                                new Given(
                                                        new Score(row.value2(), row.value3()),
                                                        row.value4())));
        return given;
    }

    private Scores weighed(List<Given> all) {
        var sorted =
                all.stream()
                        .sorted(
                                Comparator.comparing((Given given) -> given.score().day())
                                        .thenComparing(Given::order))
                        .map(Given::score)
                        .toList();
        var last = sorted.getLast();
        var isFresh = !last.day().isBefore(today.minusDays(riskDays - 1L));
        var before = sorted.subList(0, sorted.size() - 1);
        return new Scores(
                isFresh ? Optional.of(last) : Optional.empty(),
                isFresh
                        ? before.stream().mapToInt(Score::value).average()
                        : OptionalDouble.empty());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
