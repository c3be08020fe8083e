package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

class RotationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aYearOfThreeADayLeavesTheNewestOfEachPeriod() {
        var backups =
                IntStream.range(0, 3 * 400)
                        .mapToObj(i -> made(NOW.minus(Duration.ofHours(8L * i))))
                        .toList();
        var days =
                Rotation.kept(backups, NOW, ZoneOffset.UTC).stream()
                        .map(Backup::madeAt)
                        .sorted(Comparator.reverseOrder())
                        .map(at -> at.toString().substring(0, 13))
                        .toList();
        assertEquals(
                List.of(
                        "2026-11-22T12",
                        "2026-11-22T04",
                        "2026-11-21T20",
                        "2026-11-21T12",
                        "2026-11-21T04",
                        "2026-11-20T20",
                        "2026-11-20T12",
                        "2026-11-20T04",
                        "2026-11-19T20",
                        "2026-11-19T12",
                        "2026-11-18T20",
                        "2026-11-17T20",
                        "2026-11-16T20",
                        "2026-11-15T20",
                        "2026-11-08T20",
                        "2026-11-01T20",
                        "2026-10-31T20",
                        "2026-09-30T20",
                        "2026-08-31T20",
                        "2026-07-31T20",
                        "2026-06-30T20",
                        "2026-05-31T20",
                        "2026-04-30T20",
                        "2026-03-31T20",
                        "2026-02-28T20",
                        "2026-01-31T20",
                        "2025-12-31T20"),
                days);
    }

    @Test
    void timeAloneDropsNothing() {
        var backups = List.of(made(NOW), made(NOW.minus(Duration.ofDays(900))));
        assertEquals(
                2, Rotation.kept(backups, NOW.plus(Duration.ofDays(4000)), ZoneOffset.UTC).size());
    }

    @Test
    void aClockSetBackDropsNothingThatSeemsToBeFromTheFuture() {
        var backups =
                IntStream.range(0, 40)
                        .mapToObj(i -> made(NOW.plus(Duration.ofMinutes(i))))
                        .toList();
        assertEquals(
                40, Rotation.kept(backups, NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC).size());
    }

    private static Backup made(Instant at) {
        return new Backup(
                Path.of(at.toString()), at, Backup.Reason.CLOSING, 5, new UUID(0, 0), 1, Map.of());
    }
}
