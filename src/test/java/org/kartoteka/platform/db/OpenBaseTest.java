package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

class OpenBaseTest {

    @TempDir Path temp;

    private BaseLocation location;

    @BeforeEach
    void locate() {
        location = new BaseLocation(temp.resolve("base"));
    }

    @Test
    void whereNothingIsNothingIsMade() {
        assertEquals(new OpenOutcome.Absent(location), open());
        assertFalse(Files.exists(location.folder()));
    }

    /// As with a folder that belongs to somebody else: nobody can say that no base is there.
    @Test
    void aPlaceThatCannotBeLookedAtIsNotTakenForEmpty() throws IOException {
        var loop = temp.resolve("loop");
        var unseen = new BaseLocation(Files.createSymbolicLink(loop, loop));

        assertEquals(
                new OpenOutcome.NotWritable(unseen, OpenOutcome.Reason.READ_ONLY),
                new OpenBase(unseen, Clock.systemDefaultZone()).open());
    }

    @Test
    void aNewBaseKeepsWhatIsPutInIt() {
        try (var base = created()) {
            new Stored(base).add("Анна");
            assertEquals(1, base.lastStep());
        }
        try (var base = opened()) {
            assertEquals(1, new Stored(base).clients());
            assertEquals(1, base.lastStep());
        }
    }

    @Test
    void creatingWhereABaseIsOpensIt() {
        try (var base = created()) {
            new Stored(base).add("Анна");
        }
        try (var base = created()) {
            assertEquals(1, new Stored(base).clients());
        }
    }

    @Test
    void aBaseThatIsOpenIsInUse() {
        try (var base = created()) {
            assertEquals(new OpenOutcome.InUse(location), open());
            new Stored(base).add("Анна");
        }
    }

    @Test
    void aBaseLeftWithoutAnEndOpensAgain() throws IOException {
        try (var base = created()) {
            new Stored(base).add("Анна");
        }
        leftOpen();
        try (var base = opened()) {
            assertEquals(1, new Stored(base).clients());
        }
    }

    @Test
    void aBaseAheadOfItsManifestIsInOrder() throws IOException {
        byte[] early;
        try (var base = created()) {
            new Stored(base).add("Анна");
            early = Files.readAllBytes(location.manifest());
            new Stored(base).add("Пётр");
        }
        Files.write(location.manifest(), early);
        try (var base = opened()) {
            assertEquals(2, base.lastStep());
            assertEquals(2, base.rows().get("CLIENT"));
        }
    }

    @Test
    void anOlderStateInItsPlaceIsNoticedAndKept() throws IOException {
        byte[] older;
        try (var base = created()) {
            new Stored(base).add("Анна");
        }
        older = Files.readAllBytes(location.file());
        try (var base = opened()) {
            new Stored(base).add("Пётр");
        }
        Files.write(location.file(), older);
        leftOpen();
        assertEquals(Damage.OLDER, damage());
        assertArrayEquals(older, Files.readAllBytes(location.file()));
    }

    @Test
    void aManifestThatIsGoneIsNoReasonToMakeABase() throws IOException {
        created().close();
        Files.delete(location.manifest());
        assertEquals(Damage.NO_MANIFEST, damage());
    }

    @Test
    void aFileThatIsGoneIsNoReasonToMakeABase() throws IOException {
        try (var base = created()) {
            new Stored(base).add("Анна");
        }
        Files.delete(location.file());
        assertEquals(Damage.MISSING, damage());
        assertInstanceOf(
                OpenOutcome.Damaged.class, new OpenBase(location, Clock.systemUTC()).create());
        assertFalse(Files.exists(location.file()));
    }

    @Test
    void aBackupThatCannotBeReadStillTellsThatABaseWasThere() throws IOException {
        OwnerOnly.folder(location.backups());
        Files.writeString(
                location.backups().resolve("kartoteka 2026-11-22 10-00-00 step 3.zip"), "torn");
        assertEquals(Damage.MISSING, damage());
    }

    @Test
    void aCreationCutShortLeavesNothingInTheWay() throws IOException {
        created().close();
        var unborn =
                ManifestFile.read(location.manifest()).orElseThrow().withState(Manifest.State.NEW);
        Files.delete(location.file());
        ManifestFile.write(location.manifest(), unborn);
        assertEquals(new OpenOutcome.Absent(location), open());
        created().close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBe() throws IOException {
        var file = Files.createFile(temp.resolve("file"));
        var inside = new BaseLocation(file.resolve("base"));
        assertEquals(
                new OpenOutcome.NotWritable(inside, OpenOutcome.Reason.READ_ONLY),
                new OpenBase(inside, Clock.systemUTC()).create());
    }

    @Test
    void whatAKillLeftUnfinishedGoes() throws IOException {
        created().close();
        var left = Files.createFile(location.unfinished(BaseLocation.Work.RESTORING));
        opened().close();
        assertFalse(Files.exists(left));
    }

    @Test
    void theSchemaNumberIsThatOfTheNewestScript() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            var newest =
                    scripts.map(script -> script.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max();
            assertEquals(Schema.CURRENT.version(), newest.orElseThrow());
        }
    }

    private OpenOutcome open() {
        return new OpenBase(location, Clock.systemUTC()).open();
    }

    private Base opened() {
        return assertInstanceOf(OpenOutcome.Opened.class, open()).base();
    }

    private Base created() {
        return assertInstanceOf(
                        OpenOutcome.Opened.class,
                        new OpenBase(location, Clock.systemUTC()).create())
                .base();
    }

    private Damage damage() {
        return assertInstanceOf(OpenOutcome.Damaged.class, open()).what();
    }

    private void leftOpen() throws IOException {
        ManifestFile.write(
                location.manifest(),
                ManifestFile.read(location.manifest())
                        .orElseThrow()
                        .withState(Manifest.State.OPEN));
    }
}
