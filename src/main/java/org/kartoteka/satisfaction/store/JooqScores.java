package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.ANSWER_THEME;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTERACTION_TAG;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.ScoreSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads every score in one shape: of answers, and of the talks that have one.
final class JooqScores {

    /// As many ids as one question may name.
    private static final int AT_ONCE = 500;

    /// The index of an answer, by the weights of its own version; null where no answered factor has
    /// a weight.
    private static final Field<Double> INDEX =
            field(
                    select(
                                    sum(FACTOR_WEIGHT
                                                    .WEIGHT
                                                    .cast(SQLDataType.BIGINT)
                                                    .mul(ANSWER_FACTOR.SCORE))
                                            .cast(SQLDataType.DOUBLE)
                                            .div(
                                                    DSL.nullif(
                                                            sum(FACTOR_WEIGHT.WEIGHT)
                                                                    .cast(SQLDataType.DOUBLE),
                                                            0.0)))
                            .from(ANSWER_FACTOR)
                            .join(FACTOR_WEIGHT)
                            .on(FACTOR_WEIGHT.FACTOR_ID.eq(ANSWER_FACTOR.FACTOR_ID))
                            .and(FACTOR_WEIGHT.WEIGHTING_ID.eq(ANSWER.WEIGHTING_ID))
                            .where(ANSWER_FACTOR.ANSWER_ID.eq(ANSWER.ID)));

    private static final Field<Double> VALUE =
            DSL.coalesce(INDEX, ANSWER.SCORE.cast(SQLDataType.DOUBLE));

    private static final Comparator<Score> BY_DAY = Comparator.comparing(Score::on);

    private final Sql sql;
    private final ZoneId zone;

    JooqScores(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    List<Score> of(Collection<ClientId> clients) {
        var all = new ArrayList<Score>();
        var left = List.copyOf(clients);
        for (var from = 0; from < left.size(); from += AT_ONCE) {
            var some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
            all.addAll(ofTalks(INTERACTION.CLIENT_ID.in(some), false, Integer.MAX_VALUE));
            all.addAll(ofAnswers(ANSWER.CLIENT_ID.in(some), false, Integer.MAX_VALUE));
        }
        all.sort(BY_DAY);
        return all;
    }

    List<Score> since(LocalDate first) {
        var begin = first.atStartOfDay(zone).toInstant();
        return Stream.concat(
                        ofTalks(INTERACTION.HAPPENED_AT.ge(begin), false, Integer.MAX_VALUE)
                                .stream(),
                        ofAnswers(ANSWER.ANSWERED_ON.ge(first), false, Integer.MAX_VALUE).stream())
                .sorted(BY_DAY)
                .toList();
    }

    List<Score> quotes(Measure measure, int lowest, int highest, int limit) {
        var answers =
                ofAnswers(
                        ANSWER.MEASURE
                                .eq(measure.name())
                                .and(ANSWER.WORDS.ne(""))
                                .and(VALUE.ge((double) lowest))
                                .and(
                                        measure == Measure.CSI && highest < 5
                                                ? VALUE.lt(highest + 1.0)
                                                : VALUE.le((double) highest)),
                        true,
                        limit);
        var talks =
                measure == Measure.CSAT
                        ? ofTalks(
                                INTERACTION
                                        .SCORE
                                        .between((short) lowest, (short) highest)
                                        .and(INTERACTION.TEXT.ne("")),
                                true,
                                limit)
                        : List.<Score>of();
        return Stream.concat(answers.stream(), talks.stream())
                .sorted(BY_DAY.reversed())
                .limit(limit)
                .toList();
    }

    private List<Score> ofAnswers(Condition condition, boolean newestFirst, int limit) {
        var rows =
                sql.read(
                        db ->
                                db.select(
                                                ANSWER.ID,
                                                ANSWER.CLIENT_ID,
                                                ANSWER.MEASURE,
                                                VALUE,
                                                ANSWER.ANSWERED_ON,
                                                ANSWER.CHANNEL_ID,
                                                ANSWER.WORDS)
                                        .from(ANSWER)
                                        .where(condition)
                                        .and(JooqAnswers.notInTrash(ANSWER.CLIENT_ID))
                                        .orderBy(
                                                newestFirst
                                                        ? ANSWER.ANSWERED_ON.desc()
                                                        : ANSWER.ANSWERED_ON.asc(),
                                                newestFirst ? ANSWER.ID.desc() : ANSWER.ID.asc())
                                        .limit(limit)
                                        .fetch());
        var themes = themes(rows.map(row -> row.value1()));
        return rows.stream()
                .filter(row -> row.value4() != null)
                .map(
                        row ->
                                new Score(
                                        row.value2(),
                                        Measure.valueOf(row.value3()),
                                        row.value4(),
                                        row.value5(),
                                        new ScoreSource.OfAnswer(row.value1()),
                                        Optional.ofNullable(row.value6()),
                                        row.value7(),
                                        themes.getOrDefault(row.value1(), List.of())))
                .toList();
    }

    private List<Score> ofTalks(Condition condition, boolean newestFirst, int limit) {
        var rows =
                sql.read(
                        db ->
                                db.select(
                                                INTERACTION.ID,
                                                INTERACTION.CLIENT_ID,
                                                INTERACTION.SCORE,
                                                INTERACTION.HAPPENED_AT,
                                                INTERACTION.CHANNEL_ID,
                                                INTERACTION.TEXT)
                                        .from(INTERACTION)
                                        .where(condition)
                                        .and(INTERACTION.SCORE.isNotNull())
                                        .and(JooqAnswers.notInTrash(INTERACTION.CLIENT_ID))
                                        .orderBy(
                                                newestFirst
                                                        ? INTERACTION.HAPPENED_AT.desc()
                                                        : INTERACTION.HAPPENED_AT.asc(),
                                                newestFirst
                                                        ? INTERACTION.ID.desc()
                                                        : INTERACTION.ID.asc())
                                        .limit(limit)
                                        .fetch());
        var tags = tags(rows.map(row -> row.value1()));
        return rows.map(
                row ->
                        new Score(
                                row.value2(),
                                Measure.CSAT,
                                row.value3(),
                                LocalDate.ofInstant(row.value4(), zone),
                                new ScoreSource.OfTalk(row.value1()),
                                Optional.of(row.value5()),
                                row.value6(),
                                tags.getOrDefault(row.value1(), List.of())));
    }

    private Map<AnswerId, List<String>> themes(List<AnswerId> answers) {
        return inParts(
                        answers,
                        some ->
                                sql.read(
                                        db ->
                                                db.selectFrom(ANSWER_THEME)
                                                        .where(ANSWER_THEME.ANSWER_ID.in(some))
                                                        .orderBy(ANSWER_THEME.ID)
                                                        .fetch()))
                .collect(
                        Collectors.groupingBy(
                                row -> row.getAnswerId(),
                                Collectors.mapping(row -> row.getTheme(), Collectors.toList())));
    }

    private Map<InteractionId, List<String>> tags(List<InteractionId> talks) {
        return inParts(
                        talks,
                        some ->
                                sql.read(
                                        db ->
                                                db.selectFrom(INTERACTION_TAG)
                                                        .where(
                                                                INTERACTION_TAG.INTERACTION_ID.in(
                                                                        some))
                                                        .orderBy(INTERACTION_TAG.POSITION)
                                                        .fetch()))
                .collect(
                        Collectors.groupingBy(
                                row -> row.getInteractionId(),
                                Collectors.mapping(row -> row.getTag(), Collectors.toList())));
    }

    private static <T, R> Stream<R> inParts(
            List<T> all, Function<List<T>, ? extends Collection<R>> read) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                .flatMap(some -> read.apply(some).stream());
    }
}
