package org.kartoteka.safety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;
import org.kartoteka.testing.TurnedClock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class TimelyBackupTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir Path temp;

    private TurnedClock clock;
    private Base base;
    private Stored stored;
    private Backups backups;
    private TimelyBackup timely;

    @BeforeEach
    void open() {
        clock = new TurnedClock(NOON, ZoneOffset.UTC);
        var location = new BaseLocation(temp.resolve("base"));
        base = Bases.created(location);
        stored = new Stored(base);
        backups = new Backups(location, clock);
        timely = new TimelyBackup(base, backups, clock);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void aChangeIsBackedUpHalfAnHourAfterItWasSeen() {
        stored.add("Анна");
        assertEquals(Optional.empty(), timely.makeIfDue());
        after(Duration.ofMinutes(29));
        stored.add("Пётр");
        assertEquals(Optional.empty(), timely.makeIfDue());
        after(Duration.ofMinutes(30));
        assertEquals(2, timely.makeIfDue().orElseThrow().lastStep());
        assertEquals(List.of(Backup.Reason.WORKING), reasons());
    }

    @Test
    void withoutAChangeNothingIsBackedUp() {
        after(Duration.ofDays(1));
        assertEquals(Optional.empty(), timely.makeIfDue());
        stored.add("Анна");
        timely.makeIfDue();
        after(Duration.ofDays(2));
        timely.makeIfDue();
        after(Duration.ofDays(3));
        assertEquals(Optional.empty(), timely.makeIfDue());
        assertEquals(1, backups.list().size());
    }

    @Test
    void theHalfHourBeginsAnewWithTheNextChange() {
        stored.add("Анна");
        timely.makeIfDue();
        after(Duration.ofMinutes(40));
        timely.makeIfDue();
        stored.add("Пётр");
        after(Duration.ofMinutes(60));
        assertEquals(Optional.empty(), timely.makeIfDue());
        after(Duration.ofMinutes(90));
        assertEquals(2, timely.makeIfDue().orElseThrow().lastStep());
    }

    @Test
    void aClockSetBackMakesABackupRatherThanNone() {
        stored.add("Анна");
        timely.makeIfDue();
        after(Duration.ofDays(-3));
        assertEquals(1, timely.makeIfDue().orElseThrow().lastStep());
    }

    @Test
    void whatACrashLeftWithoutABackupGetsOneAtTheStart() {
        assertEquals(Optional.empty(), timely.makeAtStart());
        stored.add("Анна");
        assertEquals(1, timely.makeAtStart().orElseThrow().lastStep());
        assertEquals(Optional.empty(), timely.makeAtStart());
        assertEquals(List.of(Backup.Reason.STARTING), reasons());
    }

    @Test
    void commandsMakeOneInHalfAnHour() {
        assertEquals(Optional.empty(), command().makeAtEnd());
        assertEquals(1, afterACommandThatAdds("Анна").orElseThrow().lastStep());
        after(Duration.ofMinutes(10));
        assertEquals(Optional.empty(), afterACommandThatAdds("Пётр"));
        after(Duration.ofMinutes(31));
        assertEquals(Optional.empty(), command().makeAtEnd());
        assertEquals(3, afterACommandThatAdds("Ольга").orElseThrow().lastStep());
    }

    private TimelyBackup command() {
        return new TimelyBackup(base, backups, clock);
    }

    private Optional<Backup> afterACommandThatAdds(String name) {
        var command = command();
        stored.add(name);
        return command.makeAtEnd();
    }

    private void after(Duration noon) {
        clock.turnTo(NOON.plus(noon));
    }

    private List<Backup.Reason> reasons() {
        return backups.list().stream().map(Backup::reason).toList();
    }
}
