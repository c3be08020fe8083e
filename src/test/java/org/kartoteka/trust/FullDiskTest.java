package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Child;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Path;

/// T8, without a disk of its own: where H2 can write no more nothing is acknowledged, and once it
/// can everything goes on by itself with nothing lost.
class FullDiskTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 20 : 2;

    @TempDir Path temp;

    @Test
    void aFullDiskLosesNothingAndHealsByItself() throws IOException, InterruptedException {
        var location = new BaseLocation(temp.resolve("base"));
        Bases.created(location).close();
        try (var child = Child.running(FullDiskChild.class, location.folder().toString())) {
            assertEquals("ready", child.line());
            for (var round = 0; round < ROUNDS; round++) {
                var before = 2 * round;
                assertEquals("done", asked(child, "save before-" + round + "."));
                assertEquals("done", asked(child, "full"));
                assertTrue(asked(child, "save lost-" + round + ".").startsWith("refused "));
                assertTrue(asked(child, "save lost-again-" + round + ".").startsWith("refused "));
                assertEquals("done", asked(child, "free"));
                assertEquals("holds " + (before + 1), asked(child, "count"));
                assertEquals("done", asked(child, "save after-" + round + "."));
                assertEquals("holds " + (before + 2), asked(child, "count"));
            }
            child.end();
            assertEquals(0, child.exitCode());
        }
        try (var base = Bases.opened(location)) {
            assertEquals(2 * ROUNDS, new Stored(base).wholeNames().size());
        }
    }

    private static String asked(Child child, String line) throws IOException {
        child.say(line);
        return child.line();
    }
}
