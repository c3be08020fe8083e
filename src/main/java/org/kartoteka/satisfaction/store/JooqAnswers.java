package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.ANSWER_THEME;
import static org.kartoteka.db.Tables.CLIENT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.kartoteka.db.tables.records.AnswerFactorRecord;
import org.kartoteka.db.tables.records.AnswerRecord;
import org.kartoteka.db.tables.records.AnswerThemeRecord;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Score;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers in the base, their factors and themes in tables of their own.
public final class JooqAnswers implements Answers {

    private static final List<OrderField<?>> NEWEST_FIRST =
            List.of(ANSWER.CLIENT_ID.asc(), ANSWER.ANSWERED_ON.desc(), ANSWER.ID.desc());

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;
    private final JooqScores scores;

    /// @param zone the person's own, in which a talk has its day
    public JooqAnswers(Sql sql, Ledger ledger, IdSource ids, ZoneId zone) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
        this.scores = new JooqScores(sql, zone);
    }

    @Override
    public Optional<Answer> find(AnswerId id) {
        return answers(ANSWER.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Answer> of(ClientId client) {
        return answers(ANSWER.CLIENT_ID.eq(client));
    }

    /// Three round trips, however many answers there are.
    private List<Answer> answers(Condition condition) {
        var rows =
                sql.read(
                        db ->
                                db.selectFrom(ANSWER)
                                        .where(condition)
                                        .and(notInTrash(ANSWER.CLIENT_ID))
                                        .orderBy(NEWEST_FIRST)
                                        .fetch());
        var found = rows.map(AnswerRecord::getId);
        var factors = new HashMap<AnswerId, Map<FactorId, Integer>>();
        factorRows(found)
                .forEach(
                        row ->
                                factors.computeIfAbsent(row.getAnswerId(), _ -> new HashMap<>())
                                        .put(row.getFactorId(), (int) row.getScore()));
        var themes =
                themeRows(found).stream()
                        .collect(
                                Collectors.groupingBy(
                                        AnswerThemeRecord::getAnswerId,
                                        Collectors.mapping(
                                                AnswerThemeRecord::getTheme, Collectors.toList())));
        return rows.map(
                row ->
                        answer(
                                row,
                                factors.getOrDefault(row.getId(), Map.of()),
                                themes.getOrDefault(row.getId(), List.of())));
    }

    private List<AnswerFactorRecord> factorRows(Collection<AnswerId> of) {
        return sql.read(
                db ->
                        db.selectFrom(ANSWER_FACTOR)
                                .where(ANSWER_FACTOR.ANSWER_ID.in(of))
                                .orderBy(ANSWER_FACTOR.ID)
                                .fetch());
    }

    private List<AnswerThemeRecord> themeRows(Collection<AnswerId> of) {
        return sql.read(
                db ->
                        db.selectFrom(ANSWER_THEME)
                                .where(ANSWER_THEME.ANSWER_ID.in(of))
                                .orderBy(ANSWER_THEME.ID)
                                .fetch());
    }

    @Override
    public void insertAll(Collection<Answer> answers) {
        ledger.insertAll(answers.stream().map(answer -> row(answer, 1)).toList());
        ledger.insertAll(answers.stream().flatMap(this::factorRows).toList());
        ledger.insertAll(answers.stream().flatMap(this::themeRows).toList());
    }

    @Override
    public boolean update(Answer answer) {
        var stored = find(answer.id());
        if (stored.isEmpty() || stored.get().version() != answer.version()) {
            return false;
        }
        if (!stored.get().equals(answer)) {
            if (!stored.get().factors().equals(answer.factors())) {
                ledger.deleteAll(ANSWER_FACTOR, factorRows(List.of(answer.id())));
                ledger.insertAll(factorRows(answer).toList());
            }
            if (!stored.get().themes().equals(answer.themes())) {
                ledger.deleteAll(ANSWER_THEME, themeRows(List.of(answer.id())));
                ledger.insertAll(themeRows(answer).toList());
            }
            ledger.update(row(answer, answer.version() + 1));
        }
        return true;
    }

    @Override
    public boolean delete(AnswerId id) {
        ledger.deleteAll(ANSWER_FACTOR, factorRows(List.of(id)));
        ledger.deleteAll(ANSWER_THEME, themeRows(List.of(id)));
        return ledger.delete(ANSWER, id.value());
    }

    @Override
    public List<Score> scores(Collection<ClientId> clients) {
        return scores.of(clients);
    }

    @Override
    public List<Score> since(LocalDate first) {
        return scores.since(first);
    }

    @Override
    public List<Score> quotes(Measure measure, int lowest, int highest, int limit) {
        return scores.quotes(measure, lowest, highest, limit);
    }

    static Condition notInTrash(Field<ClientId> client) {
        return exists(
                selectOne()
                        .from(CLIENT)
                        .where(CLIENT.ID.eq(client))
                        .and(CLIENT.DELETED_AT.isNull()));
    }

    private static AnswerRecord row(Answer answer, int version) {
        var row = ANSWER.newRecord();
        row.setId(answer.id());
        row.setClientId(answer.client());
        row.setMeasure(answer.measure().name());
        row.setScore(answer.score().map(Integer::shortValue).orElse(null));
        row.setWeightingId(answer.factors().map(FactorScores::weighting).orElse(null));
        row.setAnsweredOn(answer.answeredOn());
        row.setOccasion(answer.occasion());
        row.setChannelId(answer.channel().orElse(null));
        row.setWords(answer.words());
        row.setImportId(answer.importId().orElse(null));
        row.setCreatedAt(answer.createdAt());
        row.setVersion(version);
        return row;
    }

    private Stream<AnswerFactorRecord> factorRows(Answer answer) {
        return answer.factors().stream()
                .flatMap(given -> given.scores().entrySet().stream())
                .map(
                        entry -> {
                            var row = ANSWER_FACTOR.newRecord();
                            row.setId(ids.next());
                            row.setAnswerId(answer.id());
                            row.setClientId(answer.client());
                            row.setFactorId(entry.getKey());
                            row.setScore(entry.getValue().shortValue());
                            return row;
                        });
    }

    private Stream<AnswerThemeRecord> themeRows(Answer answer) {
        return answer.themes().stream()
                .map(
                        theme -> {
                            var row = ANSWER_THEME.newRecord();
                            row.setId(ids.next());
                            row.setAnswerId(answer.id());
                            row.setClientId(answer.client());
                            row.setTheme(theme);
                            return row;
                        });
    }

    private static Answer answer(
            AnswerRecord row, Map<FactorId, Integer> factors, List<String> themes) {
        return new Answer(
                row.getId(),
                row.getClientId(),
                Measure.valueOf(row.getMeasure()),
                Optional.ofNullable(row.getScore()).map(Short::intValue),
                Optional.ofNullable(row.getWeightingId())
                        .map(weighting -> new FactorScores(weighting, factors)),
                row.getAnsweredOn(),
                row.getOccasion(),
                Optional.ofNullable(row.getChannelId()),
                row.getWords(),
                themes,
                Optional.ofNullable(row.getImportId()),
                row.getCreatedAt(),
                row.getVersion());
    }
}
