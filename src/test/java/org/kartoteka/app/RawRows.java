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
import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows that figures are made of, as they lie in the base, with the filter looked up for each
/// of them anew: no summaries, no windows of SQL.
final class RawRows {

    private final FigureFilter filter;
    private final ZoneId zone;
    private final Map<Table<?>, List<Record>> rows = new HashMap<>();
    private final Set<ClientId> counted = new HashSet<>();

    RawRows(Sql sql, FigureFilter filter, ZoneId zone) {
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

    FigureFilter filter() {
        return filter;
    }

    /// Who is looked at: not in the Trash, with the tag and in the stage of the filter.
    Set<ClientId> counted() {
        return counted;
    }

    LocalDate local(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    @SuppressWarnings("unchecked")
    <R extends Record> List<R> all(Table<R> table) {
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

    List<StageEntryRecord> entries(ClientId client) {
        return all(STAGE_ENTRY).stream()
                .filter(entry -> entry.getClientId().equals(client))
                .sorted(
                        Comparator.comparing(StageEntryRecord::getEnteredOn)
                                .thenComparing(entry -> entry.getId().value()))
                .toList();
    }

    boolean in(LocalDate day) {
        return filter.months().contains(YearMonth.from(day));
    }

    static <T> Map<T, Long> tally(List<T> things) {
        return things.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    boolean by(ChannelId channel) {
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
}
