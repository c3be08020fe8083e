package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.BaseText;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class BackupsTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir Path temp;

    private BaseLocation location;
    private Backups backups;

    @BeforeEach
    void locate() {
        location = new BaseLocation(temp.resolve("base"));
        backups = new Backups(location, CLOCK);
    }

    @Test
    void aBackupHoldsWhatTheBaseHoldsAndVerifies() {
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна \"Ё\"\n=1+1");
            var made = backups.make(base, Backup.Reason.ASKED);
            assertEquals(base.rows(), made.rows());
            assertEquals(base.lastStep(), made.lastStep());
            assertEquals(new BackupVerdict.Sound(made), backups.verify(made.file()));
        }
    }

    @Test
    void aRestoredBackupIsTheSameBase() {
        Map<String, String> before;
        Backup made;
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна \"Ё\"\n=1+1");
            before = BaseText.of(base);
            made = backups.make(base, Backup.Reason.ASKED);
            new Stored(base).add("Пётр");
        }
        var restored =
                assertInstanceOf(
                        RestoreOutcome.Restored.class,
                        new RestoreBackup(location, CLOCK).restore(made.file()));
        assertEquals(1, restored.missingSteps().orElseThrow());
        assertTrue(Files.exists(restored.setAside().orElseThrow()));
        try (var base = Bases.opened(location)) {
            assertEquals(before, BaseText.of(base));
            new Stored(base).add("Ольга");
        }
    }

    /// As after: a mistake, the backup of the morning restored, the day's work typed again.
    @Test
    void aBackupOfTheLineThatWasLeftPassesForNoOther() {
        Backup morning;
        Backup mistake;
        try (var base = Bases.created(location)) {
            var stored = new Stored(base);
            stored.add("Анна");
            morning = backups.make(base, Backup.Reason.ASKED);
            stored.add("Ошибка");
            mistake = backups.makeIfChanged(base, Backup.Reason.CLOSING).orElseThrow();
        }
        new RestoreBackup(location, CLOCK).restore(morning.file());
        try (var base = Bases.opened(location)) {
            new Stored(base).add("Пётр");
            assertEquals(mistake.rows(), base.rows());
            assertEquals(1, base.missingFrom(morning));
            assertEquals(1, base.missingFrom(mistake));
            var evening = backups.makeIfChanged(base, Backup.Reason.CLOSING).orElseThrow();
            assertEquals(0, base.missingFrom(evening));
            assertEquals(evening, backups.closestTo(Optional.of(manifestOf(base))).getFirst());
        }
    }

    private Manifest manifestOf(Base base) {
        try {
            return ManifestFile.read(base.location().manifest()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aClockSetBackDoesNotPutAnOlderBackupFirst() {
        try (var base = Bases.created(location)) {
            var stored = new Stored(base);
            stored.add("Анна");
            var ahead = Clock.offset(CLOCK, Duration.ofDays(400));
            new Backups(location, ahead).make(base, Backup.Reason.ASKED);
            stored.add("Пётр");
            var later = backups.make(base, Backup.Reason.ASKED);
            assertEquals(Optional.empty(), backups.makeIfChanged(base, Backup.Reason.CLOSING));
            assertEquals(later, backups.closestTo(Optional.of(manifestOf(base))).getFirst());
        }
    }

    @Test
    void aReasonOfANewerProgramSpoilsNoBackup() {
        assertEquals(Backup.Reason.UNKNOWN, Backup.Reason.named("MOON_PHASE"));
        assertEquals(Backup.Reason.CLOSING, Backup.Reason.named("CLOSING"));
    }

    /// The second format of rule 9: no H2 is needed to get the clients out.
    @Test
    void aBackupIsReadWithNothingButAZipAndJson() throws IOException {
        var made = backupOfOneClient();
        var rows = new String(entry(made, "tables/CLIENT.ndjson"), StandardCharsets.UTF_8);
        assertEquals(
                "Анна",
                new ObjectMapper()
                        .readTree(rows.lines().toList().getFirst())
                        .get("GIVEN_NAME")
                        .textValue());
    }

    @Test
    void nothingIsRestoredOverAnOpenBase() {
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            var made = backups.make(base, Backup.Reason.ASKED);
            assertEquals(
                    new RestoreOutcome.InUse(),
                    new RestoreBackup(location, CLOCK).restore(made.file()));
        }
    }

    @Test
    void aBaseWithoutAStepNeedsNoBackup() {
        try (var base = Bases.created(location)) {
            assertEquals(Optional.empty(), backups.makeIfChanged(base, Backup.Reason.CLOSING));
        }
    }

    @Test
    void whatAKillLeftHalfWrittenIsNoBackupAndGoes() throws IOException {
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            Files.createDirectories(location.backups());
            var half =
                    Files.createFile(
                            location.backups()
                                    .resolve("kartoteka 2026-01-01 10-00-00 step 1.zip.part"));
            assertEquals(List.of(), backups.list());
            var made = backups.make(base, Backup.Reason.ASKED);
            assertFalse(Files.exists(half));
            assertEquals(List.of(made), backups.list());
        }
    }

    @Test
    void anUnchangedBaseNeedsNoSecondBackup() {
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            assertTrue(backups.makeIfChanged(base, Backup.Reason.CLOSING).isPresent());
            assertEquals(Optional.empty(), backups.makeIfChanged(base, Backup.Reason.CLOSING));
            new Stored(base).add("Пётр");
            assertTrue(backups.makeIfChanged(base, Backup.Reason.CLOSING).isPresent());
        }
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        var made = backupOfOneClient();
        var bytes = Files.readAllBytes(made);
        var client = entry(made, "tables/CLIENT.ndjson");
        var changed =
                rewritten(
                        made,
                        "tables/CLIENT.ndjson",
                        new String(client, StandardCharsets.UTF_8)
                                .replace("Анна", "Инна")
                                .getBytes(StandardCharsets.UTF_8));
        Files.write(made, changed);
        assertEquals(new BackupVerdict.Broken("CLIENT"), backups.verify(made));
        assertEquals(
                new RestoreOutcome.Broken("CLIENT"),
                new RestoreBackup(location, CLOCK).restore(made));
        Files.write(made, Arrays.copyOf(bytes, bytes.length - 30));
        assertEquals(new BackupVerdict.Broken("manifest.json"), backups.verify(made));
    }

    @Test
    void anEntryLongerThanPromisedIsNotReadToItsEnd() throws IOException {
        var made = backupOfOneClient();
        Files.write(made, rewritten(made, "tables/CLIENT.ndjson", new byte[20 << 20]));
        assertEquals(new BackupVerdict.Broken("CLIENT"), backups.verify(made));
    }

    @Test
    void anEntryOfAnotherNameIsRefused() throws IOException {
        var made = backupOfOneClient();
        Files.write(made, rewritten(made, "../../evil", new byte[] {1}));
        assertEquals(new BackupVerdict.Broken("manifest.json"), backups.verify(made));
    }

    @Test
    void whatIsNoZipIsNoBackup() throws IOException {
        var file = Files.writeString(temp.resolve("list.zip"), "family_name;given_name");
        assertEquals(new BackupVerdict.Broken("manifest.json"), backups.verify(file));
    }

    private Path backupOfOneClient() {
        try (var base = Bases.created(location)) {
            new Stored(base).add("Анна");
            return backups.make(base, Backup.Reason.ASKED).file();
        }
    }

    private static byte[] entry(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        }
    }

    /// The zip with one entry replaced or added.
    private static byte[] rewritten(Path zip, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new ZipFile(zip.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry :
                    file.stream().filter(entry -> !entry.getName().equals(name)).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(file.getInputStream(entry).readAllBytes());
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
