package org.kartoteka.interactions.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.kartoteka.db.Tables.ANSWER_WAIVER;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Record6;
import org.kartoteka.interactions.AskingChannels;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Waiting;
import org.kartoteka.interactions.WaitingClients;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Chunks;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds who waits in two readings, however many clients there are: the newest entry of each tells
/// who may, and only of these are the entries before it read.
public final class JooqWaitingClients implements WaitingClients {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqWaitingClients(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public Map<ClientId, Waiting> waiting(AskingChannels asking, Optional<Set<ClientId>> among) {
        var found = new HashMap<ClientId, Waiting>();
        for (var some : Chunks.of(among.orElseGet(() -> lastSpokenBy(asking)))) {
            found.putAll(among(some, asking));
        }
        return found;
    }

    /// Clients whose newest entry may ask for an answer. One look at every entry, added up by the
    /// base itself, is cheaper than a look by the index for each client.
    private Set<ClientId> lastSpokenBy(AskingChannels asking) {
        var channels = new HashSet<ChannelId>(asking.written());
        channels.addAll(asking.calls());
        var mayAsk =
                INTERACTION
                        .DIRECTION
                        .eq(Direction.IN.name())
                        .and(INTERACTION.CHANNEL_ID.in(channels));
        var asked = max(INTERACTION.HAPPENED_AT).filterWhere(mayAsk);
        var other = max(INTERACTION.HAPPENED_AT).filterWhere(not(mayAsk));
        return sql.read(
                db ->
                        new HashSet<>(
                                db.select(INTERACTION.CLIENT_ID)
                                        .from(INTERACTION)
                                        .groupBy(INTERACTION.CLIENT_ID)
                                        .having(asked.isNotNull())
                                        .and(other.isNull().or(asked.ge(other)))
                                        .fetch(INTERACTION.CLIENT_ID)));
    }

    private Map<ClientId, Waiting> among(List<ClientId> clients, AskingChannels asking) {
        var waived = waived(clients);
        var runs = new HashMap<ClientId, Waiting>();
        var over = new HashSet<ClientId>();
        sql.read(
                db -> {
                    db.select(
                                    INTERACTION.CLIENT_ID,
                                    INTERACTION.HAPPENED_AT,
                                    INTERACTION.ID,
                                    INTERACTION.DIRECTION,
                                    INTERACTION.CHANNEL_ID,
                                    INTERACTION.OUTCOME)
                            .from(INTERACTION)
                            .where(INTERACTION.CLIENT_ID.in(clients))
                            .orderBy(JooqInteractions.OF_CLIENT)
                            .fetchLazy()
                            .forEach(
                                    row -> {
                                        var client = row.value1();
                                        if (over.contains(client)) {
                                            return;
                                        }
                                        if (asks(row, asking)
                                                && row.value2()
                                                        .isAfter(
                                                                waived.getOrDefault(
                                                                        client, Instant.MIN))) {
                                            runs.merge(
                                                    client, first(row), JooqWaitingClients::longer);
                                        } else {
                                            over.add(client);
                                        }
                                    });
                    return null;
                });
        runs.keySet().retainAll(stored(runs.keySet()));
        return runs;
    }

    private Set<ClientId> stored(Set<ClientId> clients) {
        return sql.read(
                db ->
                        db.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(CLIENT.ID.in(clients))
                                .and(CLIENT.DELETED_AT.isNull())
                                .fetchSet(CLIENT.ID));
    }

    private static boolean asks(
            Record6<ClientId, Instant, InteractionId, String, ChannelId, String> row,
            AskingChannels asking) {
        return asking.asks(
                row.value5(),
                Direction.valueOf(row.value4()),
                Optional.ofNullable(row.value6()).map(Outcome::valueOf));
    }

    private static Waiting first(
            Record6<ClientId, Instant, InteractionId, String, ChannelId, String> row) {
        return new Waiting(row.value1(), row.value3(), row.value2(), row.value2(), 1);
    }

    private static Waiting longer(Waiting run, Waiting before) {
        return new Waiting(
                run.client(), run.latest(), before.since(), run.until(), run.messages() + 1);
    }

    private Map<ClientId, Instant> waived(List<ClientId> clients) {
        return sql.read(
                db ->
                        db.select(ANSWER_WAIVER.CLIENT_ID, max(ANSWER_WAIVER.UNTIL_AT))
                                .from(ANSWER_WAIVER)
                                .where(ANSWER_WAIVER.CLIENT_ID.in(clients))
                                .groupBy(ANSWER_WAIVER.CLIENT_ID)
                                .fetchMap(ANSWER_WAIVER.CLIENT_ID, max(ANSWER_WAIVER.UNTIL_AT)));
    }

    @Override
    public Map<InteractionId, Interaction> entries(Collection<InteractionId> wanted) {
        return sql.read(
                db ->
                        db.selectFrom(INTERACTION)
                                .where(INTERACTION.ID.in(wanted))
                                .fetchMap(
                                        INTERACTION.ID,
                                        row -> InteractionMapping.entry(row, List.of())));
    }

    @Override
    public void waive(ClientId client, Instant moment) {
        var row = ANSWER_WAIVER.newRecord();
        row.setId(ids.next());
        row.setClientId(client);
        row.setUntilAt(moment);
        ledger.insert(row);
    }
}
