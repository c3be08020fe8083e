package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.instance.Listener;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Child;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// T6: a second start hands over to the first and never gets at its base, by whatever path it
/// comes.
class TwoInstancesTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 100 : 2;

    @TempDir Path temp;

    @Test
    void theSecondStartRaisesTheFirstAndIsRefusedTheBase() throws Exception {
        var location = new BaseLocation(temp.resolve("base"));
        var linked = Files.createSymbolicLink(temp.resolve("link"), location.folder());
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        try (var base = Bases.created(location);
                var _ = claimed(location, heard)) {
            var stored = new Stored(base);
            for (var round = 0; round < ROUNDS; round++) {
                stored.add("Анна " + round);
                loseTheDatabasesOwnLock(location);
                assertEquals(
                        List.of("handed over, answer: raised", "InUse"),
                        secondStart(location.folder()));
                assertEquals(List.of("handed over, answer: raised", "InUse"), secondStart(linked));
                stored.add("Пётр " + round);
                assertEquals(2 * round + 2, stored.clients());
            }
            assertEquals(2 * ROUNDS, heard.size());
        }
        try (var base = Bases.opened(location)) {
            assertEquals(2 * ROUNDS, base.lastStep());
        }
    }

    @Test
    void whoeverComesAfterTheEndIsTheFirst() throws Exception {
        var location = new BaseLocation(temp.resolve("base"));
        Bases.created(location).close();
        claimed(location, new ArrayList<>()).close();
        assertEquals(List.of("first", "Opened"), secondStart(location.folder()));
    }

    private Listener claimed(BaseLocation location, List<String> heard) throws IOException {
        var claim =
                new SingleInstance(temp, location.folder())
                        .claim(
                                line -> {
                                    heard.add(line);
                                    return line + "d";
                                });
        return assertInstanceOf(SingleInstance.Claim.Claimed.class, claim).listener();
    }

    /// On POSIX any Java file call that opens and closes the base in this process lets go of H2's
    /// lock.
    private void loseTheDatabasesOwnLock(BaseLocation location) throws IOException {
        Files.copy(location.file(), temp.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> secondStart(Path folder) throws IOException, InterruptedException {
        try (var child = Child.running(StartingChild.class, folder.toString(), temp.toString())) {
            var lines = new ArrayList<String>();
            for (var line = child.line(); line != null; line = child.line()) {
                lines.add(line);
            }
            assertEquals(0, child.exitCode());
            return lines;
        }
    }
}
