package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

class RescueBaseTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir Path temp;

    private BaseLocation location;

    @BeforeEach
    void aBaseOfOneClient() {
        location = new BaseLocation(temp.resolve("base"));
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
        }
    }

    @Test
    void aBackupThatMissesNothingIsBetterThanARepair() throws IOException {
        try (var base = Bases.opened(location)) {
            new Backups(location, CLOCK).make(base, Backup.Reason.CLOSING);
        }
        flipAByte();
        var restored = assertInstanceOf(RescueOutcome.FromBackup.class, rescue()).restored();
        assertEquals(0, restored.missingSteps().orElseThrow());
        assertHoldsOneClient();
    }

    @Test
    void aFileWithoutItsManifestIsTakenWithDoubt() throws IOException {
        Files.delete(location.manifest());
        assertFalse(assertInstanceOf(RescueOutcome.Repaired.class, rescue()).certain());
        assertHoldsOneClient();
    }

    @Test
    void whatCannotBeRescuedIsLeftAlone() throws IOException {
        var foreign = Files.write(location.file(), "Фамилия;Имя\n".repeat(900).getBytes());
        var bytes = Files.readAllBytes(foreign);
        assertEquals(new RescueOutcome.Hopeless(), rescue());
        assertArrayEquals(bytes, Files.readAllBytes(foreign));
    }

    @Test
    void aNewStartKeepsTheDamagedFile() throws IOException {
        Files.write(location.file(), new byte[] {1, 2, 3});
        var opened =
                assertInstanceOf(
                        OpenOutcome.Opened.class, new OpenBase(location, CLOCK).startAnew());
        try (var base = opened.base()) {
            assertEquals(0, new Stored(base).clients());
        }
        try (var kept = Files.list(location.setAside())) {
            assertTrue(kept.anyMatch(file -> file.toString().endsWith(".mv.db")));
        }
    }

    @Test
    void anOpenBaseIsNotRescued() {
        try (var base = Bases.opened(location)) {
            assertEquals(new RescueOutcome.InUse(), rescue());
            new Stored(base).add("Пётр");
        }
    }

    private RescueOutcome rescue() {
        return new RescueBase(location, CLOCK).rescue();
    }

    private void flipAByte() throws IOException {
        var bytes = Files.readAllBytes(location.file());
        bytes[bytes.length / 2] ^= 4;
        Files.write(location.file(), bytes);
    }

    private void assertHoldsOneClient() {
        try (var base = Bases.opened(location)) {
            assertEquals(1, new Stored(base).clients());
        }
    }
}
