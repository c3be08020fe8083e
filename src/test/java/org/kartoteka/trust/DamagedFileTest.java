package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.db.RescueBase;
import org.kartoteka.platform.db.RescueOutcome;
import org.kartoteka.testing.BaseText;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/// T10: a damaged file is noticed or harmless; it never opens as an older or an empty base, it is
/// never touched, and the way back ends with everything or with the newest backup.
class DamagedFileTest {

    private static final long SEED = 20_261_122;
    private static final int EACH = Boolean.getBoolean("trust.long") ? 200 : 2;
    private static final int BACKED_UP = 30;
    private static final int STEPS = 40;

    @TempDir static Path temp;

    /// Closed properly, and as a kill would leave it.
    private static BaseLocation closed;

    private static BaseLocation killed;
    private static Map<String, String> whole;
    private static Map<String, Long> wholeRows;
    private static Map<String, String> backedUp;

    private enum Kind {
        BIT_FLIP(
                (file, random) -> {
                    file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                    return file;
                }),
        ZERO_BLOCK(
                (file, random) -> {
                    var block = random.nextInt(file.length / 4096) * 4096;
                    Arrays.fill(file, block, block + 4096, (byte) 0);
                    return file;
                }),
        TRUNCATED((file, random) -> Arrays.copyOf(file, random.nextInt(1, file.length))),
        TAIL_CUT((file, random) -> Arrays.copyOf(file, file.length - random.nextInt(1, 8 * 4096))),
        EMPTY((file, random) -> new byte[0]),
        FOREIGN_TEXT(
                (file, random) ->
                        "Фамилия;Имя;Телефон\nИванова;Анна;+7 900 000-00-00\n"
                                .repeat(random.nextInt(1, 5_000))
                                .getBytes(StandardCharsets.UTF_8)),
        WRONG_VERSION(
                (file, random) -> {
                    var header = new String(file, 0, 8192, StandardCharsets.ISO_8859_1);
                    var changed =
                            header.replaceAll("format:\\d", "format:" + random.nextInt(4, 10))
                                    .getBytes(StandardCharsets.ISO_8859_1);
                    System.arraycopy(changed, 0, file, 0, 8192);
                    return file;
                });

        private final BiFunction<byte[], Random, byte[]> damage;

        Kind(BiFunction<byte[], Random, byte[]> damage) {
            this.damage = damage;
        }
    }

    @BeforeAll
    static void makeABase() {
        closed = new BaseLocation(temp.resolve("closed"));
        try (var base = Bases.created(closed)) {
            var stored = new Stored(base);
            for (var i = 1; i <= STEPS; i++) {
                stored.add("Клиент " + i);
                if (i == BACKED_UP) {
                    new Backups(closed, Clock.systemDefaultZone()).make(base, Backup.Reason.ASKED);
                    backedUp = BaseText.of(base);
                }
            }
            whole = BaseText.of(base);
            wholeRows = base.rows();
            killed = Bases.imageOf(closed, temp.resolve("killed"));
        }
    }

    @Test
    void aFileClosedProperlyAndDamagedNeverOpensSilently() throws IOException {
        System.out.println("closed: " + tried(closed, false));
    }

    @Test
    void aFileLeftByAKillAndDamagedOpensWholeOrNotAtAll() throws IOException {
        System.out.println("killed: " + tried(killed, true));
    }

    /// A changed value that no store notices, in a file left by a kill, is not this test's: the
    /// next verified backup is. It must not cost a row or a step, and it is counted.
    private enum Outcome {
        WHOLE,
        WHOLE_BUT_A_VALUE,
        REPAIRED,
        REPAIRED_BUT_A_VALUE,
        FROM_BACKUP
    }

    private static Map<Kind, Map<Outcome, Integer>> tried(BaseLocation from, boolean mayOpen)
            throws IOException {
        var random = new Random(SEED);
        var counts = new EnumMap<Kind, Map<Outcome, Integer>>(Kind.class);
        for (var kind : Kind.values()) {
            for (var i = 0; i < EACH; i++) {
                var location =
                        Bases.imageOf(
                                from,
                                temp.resolve(from.folder().getFileName() + "-" + kind + "-" + i));
                var damaged = kind.damage.apply(Files.readAllBytes(location.file()), random);
                Files.write(location.file(), damaged);
                var outcome = tried(location, damaged);
                Bases.delete(location);
                counts.computeIfAbsent(kind, k -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1, Integer::sum);
                var opened = outcome == Outcome.WHOLE || outcome == Outcome.WHOLE_BUT_A_VALUE;
                assertTrue(
                        mayOpen || !opened,
                        () -> kind + " opened though it was closed with a checksum");
            }
        }
        return counts;
    }

    private static Outcome tried(BaseLocation location, byte[] damaged) throws IOException {
        switch (new OpenBase(location, Clock.systemDefaultZone()).open()) {
            case OpenOutcome.Opened(Base base) -> {
                try (base) {
                    return holdsAll(base) ? Outcome.WHOLE : Outcome.WHOLE_BUT_A_VALUE;
                }
            }
            case OpenOutcome.Damaged noticed -> {
                assertArrayEquals(damaged, Files.readAllBytes(location.file()));
                assertEquals(1, noticed.backups().size());
                assertEquals(
                        STEPS - BACKED_UP,
                        noticed.backups().getFirst().missingSteps().orElseThrow());
                return rescued(location, damaged);
            }
            case OpenOutcome other -> {
                return fail("unexpected: " + other);
            }
        }
    }

    private static Outcome rescued(BaseLocation location, byte[] damaged) throws IOException {
        switch (new RescueBase(location, Clock.systemDefaultZone()).rescue()) {
            case RescueOutcome.Repaired repaired -> {
                assertEquals(STEPS, repaired.lastStep());
                assertArrayEquals(damaged, Files.readAllBytes(repaired.setAside().orElseThrow()));
                try (var base = Bases.opened(location)) {
                    return holdsAll(base) ? Outcome.REPAIRED : Outcome.REPAIRED_BUT_A_VALUE;
                }
            }
            case RescueOutcome.FromBackup(var restored) -> {
                assertEquals(STEPS - BACKED_UP, restored.missingSteps().orElseThrow());
                assertArrayEquals(damaged, Files.readAllBytes(restored.setAside().orElseThrow()));
                try (var base = Bases.opened(location)) {
                    assertTrue(backedUp.equals(BaseText.of(base)), "the backup's state differs");
                }
                return Outcome.FROM_BACKUP;
            }
            case RescueOutcome other -> {
                return fail("unexpected: " + other);
            }
        }
    }

    /// Every row of every table is there; says whether all values are, too.
    private static boolean holdsAll(Base base) {
        assertEquals(STEPS, base.lastStep());
        assertEquals(wholeRows, base.rows());
        return whole.equals(BaseText.of(base));
    }
}
