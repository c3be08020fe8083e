package org.kartoteka.interactions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kartoteka.db.Tables.ANSWER_WAIVER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.interactions.AskingChannels;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.SettleMessage;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.interactions.Waiting;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class JooqWaitingClientsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-22T21:30:00Z");
    private static final ChannelId MESSENGER = new ChannelId(2);
    private static final ChannelId MEETING = new ChannelId(4);

    @TempDir Path folder;

    private LogbookBase book;
    private JooqWaitingClients waiting;
    private UnansweredMessages unanswered;
    private SettleMessage settling;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, NOW, MOSCOW);
        var base = book.base;
        waiting = new JooqWaitingClients(base.sql, base.ledger, base.ids);
        unanswered = fresh();
        settling =
                new SettleMessage(
                        waiting, book.interactions, base.transactions, base.ids, book.clock);
    }

    private UnansweredMessages fresh() {
        return new UnansweredMessages(
                waiting, book.channels, book.clientRows, book.base.transactions);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Interaction entry(
            ClientId client, ChannelId channel, Direction direction, Instant moment) {
        return Interaction.of(
                        new InteractionId(book.base.ids.next()), client, channel, direction, moment)
                .text("Когда привезёте?")
                .createdAt(NOW)
                .build();
    }

    private Interaction log(
            ClientId client, ChannelId channel, Direction direction, String moment) {
        var entry = entry(client, channel, direction, Instant.parse(moment));
        book.step(() -> book.interactions.insert(entry));
        return entry;
    }

    private List<Waiting> page() {
        return unanswered.page(100).lines().stream().map(UnansweredMessages.Line::waiting).toList();
    }

    @Test
    void whoWroteLastWaitsSinceTheFirstOfThoseMessages() {
        var anna = book.client("Анна");
        log(anna, LogbookBase.EMAIL, Direction.IN, "2026-11-01T10:00:00Z");
        log(anna, LogbookBase.CALL, Direction.OUT, "2026-11-02T10:00:00Z");
        log(anna, LogbookBase.EMAIL, Direction.IN, "2026-11-03T10:00:00Z");
        var latest = log(anna, MESSENGER, Direction.IN, "2026-11-05T10:00:00Z");
        var boris = book.client("Борис");
        var older = log(boris, MESSENGER, Direction.IN, "2026-11-02T10:00:00Z");

        var read = unanswered.page(1);
        assertEquals(2, read.count());
        assertEquals(older.with().version(1).build(), read.lines().getFirst().message());
        assertEquals(
                List.of(
                        new Waiting(boris, older.id(), older.happenedAt(), older.happenedAt(), 1),
                        new Waiting(
                                anna,
                                latest.id(),
                                Instant.parse("2026-11-03T10:00:00Z"),
                                latest.happenedAt(),
                                2)),
                page());
    }

    @Test
    void spokenWordsAnswerAndACallInVainAsks() {
        var anna = book.client("Анна");
        log(anna, LogbookBase.EMAIL, Direction.IN, "2026-11-03T10:00:00Z");
        log(anna, MEETING, Direction.IN, "2026-11-04T10:00:00Z");
        assertEquals(List.of(), page());
        var missed =
                entry(anna, LogbookBase.CALL, Direction.IN, Instant.parse("2026-11-05T10:00:00Z"))
                        .with()
                        .outcome(Optional.of(Outcome.NO_ANSWER))
                        .build();
        book.step(() -> book.interactions.insert(missed));
        assertEquals(
                List.of(
                        new Waiting(
                                anna, missed.id(), missed.happenedAt(), missed.happenedAt(), 1)),
                page());
    }

    @Test
    void anAnswerOrTheWordThatNoneIsNeededTakesItOffTheListAndUndoPutsItBack() {
        var anna = book.client("Анна");
        log(anna, MESSENGER, Direction.IN, "2026-11-05T10:00:00Z");
        var line = unanswered.page(1).lines().getFirst();

        settling.answered(line, line.message().channel(), "Ответили");
        assertEquals(List.of(), page());
        assertEquals(
                MESSENGER,
                book.interactions
                        .timeline(anna, Set.of(), Optional.empty(), 1)
                        .getFirst()
                        .channel());
        book.base.journal.undo();
        assertEquals(List.of(line.waiting()), page());

        settling.waive(line);
        assertEquals(List.of(), page());
        var again = log(anna, MESSENGER, Direction.IN, "2026-11-06T10:00:00Z");
        assertEquals(
                List.of(new Waiting(anna, again.id(), again.happenedAt(), again.happenedAt(), 1)),
                page());
        book.base.journal.undo();
        book.base.journal.undo();
        assertEquals(List.of(line.waiting()), page());
    }

    @Test
    void aChannelOfOnesOwnIsLikeTheOneItStandsUnder() {
        var own = new ChannelId(77);
        var sms =
                new Channel(
                        own,
                        Optional.empty(),
                        Optional.of("SMS"),
                        Optional.of(MESSENGER),
                        9,
                        false);
        var anna = book.client("Анна");
        book.step(() -> book.channels.insert(sms));
        log(anna, own, Direction.IN, "2026-11-05T10:00:00Z");
        assertEquals(1, page().size());
    }

    /// The list that is kept up step by step is the one a look at every entry would give.
    @Test
    void whatIsKeptUpIsWhatALookAtEachWouldFind() {
        var random = new Random(20261122);
        var clients = List.of(book.client("А"), book.client("Б"), book.client("В"));
        var asking = AskingChannels.of(book.channels.all());
        for (var round = 0; round < 300; round++) {
            var client = clients.get(random.nextInt(clients.size()));
            switch (random.nextInt(8)) {
                case 0 -> book.base.journal.undo();
                case 1 -> book.base.journal.redo();
                case 2 ->
                        unanswered.page(100).lines().stream()
                                .findFirst()
                                .ifPresent(settling::waive);
                case 3 ->
                        book.interactions
                                .timeline(client, Set.of(), Optional.empty(), 1)
                                .forEach(
                                        last ->
                                                book.step(
                                                        () -> book.interactions.delete(last.id())));
                default -> {
                    var channel = new ChannelId(1 + random.nextInt(8));
                    var entry =
                            entry(
                                            client,
                                            channel,
                                            random.nextInt(3) == 0 ? Direction.OUT : Direction.IN,
                                            NOW.minus(Duration.ofHours(random.nextInt(40))))
                                    .with()
                                    .outcome(
                                            random.nextBoolean()
                                                    ? Optional.of(Outcome.NO_ANSWER)
                                                    : Optional.empty())
                                    .build();
                    book.step(() -> book.interactions.insert(entry));
                }
            }
            assertEquals(bruteForce(clients, asking), page(), "round " + round);
        }
        assertEquals(
                page(),
                fresh().page(100).lines().stream().map(UnansweredMessages.Line::waiting).toList());
    }

    private List<Waiting> bruteForce(List<ClientId> clients, AskingChannels asking) {
        var found = new ArrayList<Waiting>();
        for (var client : clients) {
            var waived = waived(client);
            var run =
                    book.interactions.timeline(client, Set.of(), Optional.empty(), 10_000).stream()
                            .takeWhile(
                                    entry ->
                                            asking.asks(
                                                            entry.channel(),
                                                            entry.direction(),
                                                            entry.outcome())
                                                    && entry.happenedAt().isAfter(waived))
                            .toList();
            if (!run.isEmpty()) {
                found.add(
                        new Waiting(
                                client,
                                run.getFirst().id(),
                                run.getLast().happenedAt(),
                                run.getFirst().happenedAt(),
                                run.size()));
            }
        }
        found.sort(Comparator.comparing(Waiting::since).thenComparing(one -> one.latest().value()));
        return found;
    }

    private Instant waived(ClientId client) {
        return book.base.sql.read(
                db ->
                        db
                                .selectFrom(ANSWER_WAIVER)
                                .where(ANSWER_WAIVER.CLIENT_ID.eq(client))
                                .fetch(ANSWER_WAIVER.UNTIL_AT)
                                .stream()
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.MIN));
    }
}
