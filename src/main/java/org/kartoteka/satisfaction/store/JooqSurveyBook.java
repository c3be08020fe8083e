package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.CONTRACT_SURVEY;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.SURVEY_REQUEST;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.kartoteka.interactions.Direction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.EndingContract;
import org.kartoteka.satisfaction.SurveyBook;
import org.kartoteka.satisfaction.SurveyRequest;
import org.kartoteka.satisfaction.TwoWayContact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Who was asked, and whom the base says to ask.
public final class JooqSurveyBook implements SurveyBook {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;
    private final ZoneId zone;

    /// @param zone the person's own, in which a talk has its day
    public JooqSurveyBook(Sql sql, Ledger ledger, IdSource ids, ZoneId zone) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
        this.zone = zone;
    }

    @Override
    public List<ClientId> due(
            Instant talkedSince, LocalDate lastAnswer, LocalDate lastAsked, int limit) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(CLIENT.DELETED_AT.isNull())
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(INTERACTION)
                                                        .where(INTERACTION.CLIENT_ID.eq(CLIENT.ID))
                                                        .and(
                                                                INTERACTION.HAPPENED_AT.ge(
                                                                        talkedSince))))
                                .and(notExists(scoredAfter(CLIENT.ID, lastAnswer)))
                                .and(notExists(talkScoredAfter(CLIENT.ID, lastAnswer)))
                                .and(
                                        notExists(
                                                selectOne()
                                                        .from(SURVEY_REQUEST)
                                                        .where(
                                                                SURVEY_REQUEST.CLIENT_ID.eq(
                                                                        CLIENT.ID))
                                                        .and(
                                                                SURVEY_REQUEST.ASKED_ON.gt(
                                                                        lastAsked))))
                                .orderBy(CLIENT.ID)
                                .limit(limit)
                                .fetch(CLIENT.ID));
    }

    private static Select<?> scoredAfter(Field<ClientId> client, LocalDate day) {
        return selectOne()
                .from(ANSWER)
                .where(ANSWER.CLIENT_ID.eq(client))
                .and(ANSWER.ANSWERED_ON.gt(day));
    }

    private Select<?> talkScoredAfter(Field<ClientId> client, LocalDate day) {
        return selectOne()
                .from(INTERACTION)
                .where(INTERACTION.CLIENT_ID.eq(client))
                .and(INTERACTION.SCORE.isNotNull())
                .and(INTERACTION.HAPPENED_AT.ge(day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    @Override
    public List<SurveyRequest> unanswered(LocalDate day, int limit) {
        return sql.read(
                db ->
                        db.selectFrom(SURVEY_REQUEST)
                                .where(SURVEY_REQUEST.ASKED_ON.gt(day))
                                .and(JooqAnswers.notInTrash(SURVEY_REQUEST.CLIENT_ID))
                                .and(
                                        notExists(
                                                selectOne()
                                                        .from(ANSWER)
                                                        .where(
                                                                ANSWER.CLIENT_ID.eq(
                                                                        SURVEY_REQUEST.CLIENT_ID))
                                                        .and(
                                                                ANSWER.ANSWERED_ON.ge(
                                                                        SURVEY_REQUEST.ASKED_ON))))
                                .orderBy(SURVEY_REQUEST.ASKED_ON.desc(), SURVEY_REQUEST.ID.desc())
                                .limit(limit)
                                .fetch(
                                        each ->
                                                new SurveyRequest(
                                                        each.getId(),
                                                        each.getClientId(),
                                                        each.getAskedOn(),
                                                        each.getSurvey())));
    }

    @Override
    public List<EndingContract> ending(LocalDate first, LocalDate last) {
        return sql.read(
                db ->
                        db.select(CONTRACT.ID, CONTRACT.CLIENT_ID, CONTRACT.TITLE, CONTRACT.ENDS_ON)
                                .from(CONTRACT)
                                .where(CONTRACT.ENDS_ON.between(first, last))
                                .and(JooqAnswers.notInTrash(CONTRACT.CLIENT_ID))
                                .orderBy(CONTRACT.ENDS_ON, CONTRACT.ID)
                                .fetch(
                                        each ->
                                                new EndingContract(
                                                        each.value1(),
                                                        each.value2(),
                                                        each.value3(),
                                                        each.value4())));
    }

    @Override
    public List<EndingContract> planned(Collection<EndingContract> contracts) {
        var known =
                sql
                        .read(
                                db ->
                                        db.select(
                                                        CONTRACT_SURVEY.CONTRACT_ID,
                                                        CONTRACT_SURVEY.ENDS_ON)
                                                .from(CONTRACT_SURVEY)
                                                .where(
                                                        CONTRACT_SURVEY.CONTRACT_ID.in(
                                                                contracts.stream()
                                                                        .map(EndingContract::id)
                                                                        .toList()))
                                                .fetch())
                        .stream()
                        .map(each -> new Planned(each.value1(), each.value2()))
                        .collect(Collectors.toSet());
        return contracts.stream()
                .filter(each -> known.contains(new Planned(each.id(), each.endsOn())))
                .toList();
    }

    private record Planned(ContractId contract, LocalDate endsOn) {}

    @Override
    public void insertPlanned(Collection<EndingContract> contracts, LocalDate today) {
        ledger.insertAll(
                contracts.stream()
                        .map(
                                each -> {
                                    var stored = CONTRACT_SURVEY.newRecord();
                                    stored.setId(ids.next());
                                    stored.setClientId(each.client());
                                    stored.setContractId(each.id());
                                    stored.setEndsOn(each.endsOn());
                                    stored.setPlannedOn(today);
                                    return stored;
                                })
                        .toList());
    }

    @Override
    public void insert(SurveyRequest request) {
        var stored = SURVEY_REQUEST.newRecord();
        stored.setId(request.id());
        stored.setClientId(request.client());
        stored.setAskedOn(request.askedOn());
        stored.setSurvey(request.survey());
        ledger.insert(stored);
    }

    /// One question over the talks of the time, and two over those who had them.
    @Override
    public TwoWayContact twoWay(Instant from, Instant until) {
        var in = max(when(INTERACTION.DIRECTION.eq(Direction.IN.name()), 1).otherwise(0));
        var out = max(when(INTERACTION.DIRECTION.eq(Direction.OUT.name()), 1).otherwise(0));
        var both = in.add(out).as("both_ways");
        var talked =
                select(INTERACTION.CLIENT_ID, both)
                        .from(INTERACTION)
                        .where(INTERACTION.HAPPENED_AT.ge(from))
                        .and(INTERACTION.HAPPENED_AT.lt(until))
                        .and(JooqAnswers.notInTrash(INTERACTION.CLIENT_ID))
                        .groupBy(INTERACTION.CLIENT_ID)
                        .asTable("talked");
        var client = talked.field(INTERACTION.CLIENT_ID);
        var ways = talked.field(both);
        var stayed = sum(when(stayed(client, until), 1).otherwise(0));
        var groups =
                sql.read(db -> db.select(ways, count(), stayed).from(talked).groupBy(ways).fetch());
        var twoWay = new TwoWayContact.Group(0, 0);
        var others = twoWay;
        for (var group : groups) {
            var counted = new TwoWayContact.Group(group.value2(), group.value3().longValue());
            if (group.value1() == 2) {
                twoWay = counted;
            } else {
                others = counted;
            }
        }
        return new TwoWayContact(twoWay, others);
    }

    private Condition stayed(Field<ClientId> client, Instant until) {
        return exists(
                        selectOne()
                                .from(INTERACTION)
                                .where(INTERACTION.CLIENT_ID.eq(client))
                                .and(INTERACTION.HAPPENED_AT.ge(until)))
                .or(
                        exists(
                                selectOne()
                                        .from(PURCHASE)
                                        .where(PURCHASE.CLIENT_ID.eq(client))
                                        .and(
                                                PURCHASE.BOUGHT_ON.ge(
                                                        LocalDate.ofInstant(until, zone)))));
    }
}
