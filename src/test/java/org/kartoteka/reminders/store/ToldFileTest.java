package org.kartoteka.reminders.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ToldFileTest {

    private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-22T09:00:00");
    private static final AlertKey CALL = key(1);
    private static final AlertKey LETTER = key(2);

    @TempDir Path folder;

    @Test
    void aKeyIsFreshOnceAlsoAfterAnotherStart() {
        assertEquals(
                new Told.Claimed(Set.of(CALL), Optional.empty()),
                told().claim(List.of(CALL), NINE));
        assertEquals(
                new Told.Claimed(Set.of(LETTER), Optional.of(NINE)),
                told().claim(List.of(CALL, LETTER), NINE.plusHours(1)));
        assertEquals(
                new Told.Claimed(Set.of(), Optional.of(NINE.plusHours(1))),
                told().claim(List.of(CALL, LETTER), NINE.plusHours(2)));
    }

    @Test
    void whatWasToldIsUnreadUntilItIsPutAway() {
        var first = told();
        first.claim(List.of(CALL, LETTER), NINE);
        first.putAway(List.of(CALL, key(3)));

        assertEquals(Set.of(LETTER), told().unread(List.of(CALL, LETTER, key(3))));
    }

    @Test
    void aLineLeftHalfWrittenIsPassedOver() throws IOException {
        told().claim(List.of(CALL), NINE);
        Files.writeString(file(), "+step:2:20", StandardOpenOption.APPEND);

        assertEquals(Set.of(LETTER), told().claim(List.of(CALL, LETTER), NINE).fresh());
        assertEquals(Set.of(), told().claim(List.of(CALL, LETTER), NINE).fresh());
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        told().claim(List.of(CALL), NINE);
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(file()));
    }

    private Told told() {
        return new ToldFile(file());
    }

    private Path file() {
        return folder.resolve("told");
    }

    private static AlertKey key(long step) {
        return new AlertKey.OfStep(
                new FollowUpId(step),
                LocalDate.of(2026, 11, 22),
                Optional.of(LocalTime.of(10, 0)),
                0);
    }
}
