package org.kartoteka.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.testing.LogbookBase;
import org.kartoteka.testing.StagesBase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// The history of stages on a real base against lists: whatever is moved, mended, taken out, undone
/// and done again, the base holds what the lists hold.
class StageHistoryLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final int DEEDS = 40;

    /// What a client's list held, to be compared with the base: versions are the base's own.
    private record Kept(long id, StageMove move) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theBaseHoldsWhatTheListsHold(@ForAll @LongRange(min = 0) long seed) throws IOException {
        var folder = Files.createTempDirectory("stages");
        try (var book =
                LogbookBase.in(
                        folder,
                        Instant.parse("2026-11-23T08:00:00Z"),
                        ZoneId.of("Europe/Moscow"))) {
            play(book, new Random(seed));
        } finally {
            delete(folder);
        }
    }

    private static void play(LogbookBase book, Random random) {
        var stages = new StagesBase(book);
        var client = book.client("Анна");
        var other = book.client("Борис");
        List<Kept> now = List.of();
        Deque<List<Kept>> undo = new ArrayDeque<>();
        Deque<List<Kept>> redo = new ArrayDeque<>();
        for (var deed = 0; deed < DEEDS; deed++) {
            var kind = random.nextInt(6);
            if (kind == 4 && !undo.isEmpty()) {
                book.base.journal.undo();
                redo.push(now);
                now = undo.pop();
            } else if (kind == 5 && !redo.isEmpty()) {
                book.base.journal.redo();
                undo.push(now);
                now = redo.pop();
            } else if (kind < 4) {
                var before = now;
                now = change(stages, client, now, kind, random);
                if (!now.equals(before)) {
                    undo.push(before);
                    redo.clear();
                }
            }
            check(stages, client, other, now);
        }
    }

    private static List<Kept> change(
            StagesBase stages, ClientId client, List<Kept> now, int kind, Random random) {
        var next = new ArrayList<>(now);
        var move = move(random);
        if (kind < 2 || now.isEmpty()) {
            var entry = stages.moving.move(client, move, StagesBase.WORDS).orElseThrow();
            next.add(new Kept(entry.id().value(), move));
            return next;
        }
        var place = random.nextInt(now.size());
        var entry =
                stages.stages.of(client).entries().stream()
                        .filter(stored -> stored.id().value() == now.get(place).id())
                        .findFirst()
                        .orElseThrow();
        if (kind == 2) {
            if (!move.equals(entry.move())) {
                stages.moving.change(entry.with(move), StagesBase.WORDS);
            }
            next.set(place, new Kept(entry.id().value(), move));
        } else {
            stages.moving.remove(entry);
            next.remove(place);
        }
        return next;
    }

    private static StageMove move(Random random) {
        var day = TODAY.minusDays(random.nextInt(6));
        var stage = RelationshipStage.values()[random.nextInt(5)];
        return switch (stage) {
            case DISSOLUTION ->
                    StageMove.dissolving(
                            day,
                            new Dissolution(
                                    DissolutionSide.values()[random.nextInt(3)],
                                    DissolutionReason.values()[random.nextInt(4)],
                                    "слова " + random.nextInt(3)));
            case EXPLORATION ->
                    StageMove.to(stage, day)
                            .withTrial(
                                    random.nextBoolean()
                                            ? Optional.of(TODAY.plusDays(random.nextInt(9)))
                                            : Optional.empty());
            default -> StageMove.to(stage, day);
        };
    }

    private static void check(
            StagesBase stages, ClientId client, ClientId other, List<Kept> expected) {
        var sorted =
                expected.stream()
                        .sorted(
                                Comparator.comparing((Kept kept) -> kept.move().day())
                                        .thenComparing(Kept::id))
                        .toList();
        var history = stages.stages.of(client);
        assertEquals(
                sorted,
                history.entries().stream()
                        .map(entry -> new Kept(entry.id().value(), entry.move()))
                        .toList());
        var latest = sorted.isEmpty() ? Optional.<Kept>empty() : Optional.of(sorted.getLast());
        assertEquals(
                latest.map(kept -> kept.move().stage()), history.current().map(StageEntry::stage));
        for (var ago = -1; ago < 7; ago++) {
            var day = TODAY.minusDays(ago);
            assertEquals(
                    sorted.stream()
                            .filter(kept -> !kept.move().day().isAfter(day))
                            .reduce((_, later) -> later)
                            .map(kept -> kept.move().stage()),
                    Optional.ofNullable(stages.stages.standings(Optional.of(day)).get(client))
                            .map(Standing::stage));
        }
        assertEquals(List.of(), stages.stages.of(other).entries());
        var stays = history.stays(TODAY);
        assertEquals(
                IntStream.range(0, sorted.size())
                        .filter(
                                place ->
                                        place == 0
                                                || sorted.get(place).move().stage()
                                                        != sorted.get(place - 1).move().stage())
                        .mapToObj(place -> sorted.get(place).id())
                        .toList(),
                stays.stream().map(stay -> stay.entry().id().value()).toList());
        if (!sorted.isEmpty()) {
            assertEquals(
                    TODAY.toEpochDay() - sorted.getFirst().move().day().toEpochDay(),
                    stays.stream().mapToLong(StageHistory.Stay::days).sum(),
                    "the stays fill the time from the first entry to today");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
