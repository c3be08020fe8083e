package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.db.RescueBase;
import org.kartoteka.platform.db.RescueOutcome;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;

/// T5, in small: the power goes in the middle of a commit and any part of its blocks reaches the
/// disk, in any order. What was acknowledged before is there, if need be after the rescue has
/// dropped the torn end.
class TornWriteTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 300 : 12;
    private static final int BLOCK = 4096;
    private static final long SEED = 5;

    @TempDir Path temp;

    @Test
    void nothingAcknowledgedIsLostWithATornCommit() throws IOException {
        var location = new BaseLocation(temp.resolve("base"));
        var random = new Random(SEED);
        var rescued = 0;
        try (var base = Bases.created(location)) {
            var stored = new Stored(base);
            for (var round = 0; round < ROUNDS; round++) {
                stored.addWhole("kept-" + round + ".");
                var image = Bases.imageOf(location, temp.resolve("image-" + round));
                stored.addWhole("torn-" + round + ".");
                tear(image, Files.readAllBytes(location.file()), random);
                rescued += opensWith(image, stored.wholeNames().size() - 1) ? 0 : 1;
                Bases.delete(image);
            }
        }
        System.out.printf("%d torn commits, nothing lost, %d needed the rescue%n", ROUNDS, rescued);
    }

    /// Lets some blocks of the later state reach the earlier image.
    private static void tear(BaseLocation image, byte[] later, Random random) throws IOException {
        var earlier = Files.readAllBytes(image.file());
        var torn = Arrays.copyOf(earlier, Math.max(earlier.length, later.length));
        for (var block = 0; block < later.length; block += BLOCK) {
            var end = Math.min(later.length, block + BLOCK);
            if (random.nextBoolean()) {
                System.arraycopy(later, block, torn, block, end - block);
            }
        }
        Files.write(image.file(), torn);
    }

    /// @return whether it opened without a rescue
    private static boolean opensWith(BaseLocation image, int acknowledged) {
        switch (new OpenBase(image, Clock.systemDefaultZone()).open()) {
            case OpenOutcome.Opened opened -> {
                opened.base().close();
                assertHolds(image, acknowledged);
                return true;
            }
            case OpenOutcome.Damaged _ -> {
                var outcome = new RescueBase(image, Clock.systemDefaultZone()).rescue();
                assertTrue(
                        outcome instanceof RescueOutcome.Repaired repaired && repaired.certain(),
                        outcome::toString);
                assertHolds(image, acknowledged);
                return false;
            }
            case OpenOutcome other -> throw new AssertionError(other.toString());
        }
    }

    private static void assertHolds(BaseLocation image, int acknowledged) {
        try (var base = Bases.opened(image)) {
            var whole = new Stored(base).wholeNames().size();
            assertTrue(whole >= acknowledged, whole + " of " + acknowledged);
            assertTrue(base.lastStep() == whole, "a step by halves");
        }
    }
}
