package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Child;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// T1 and T2: the process is killed while it saves. What was acknowledged is there, nothing is
/// there by halves, and the base opens.
class KillTest {

    private static final boolean LONG = Boolean.getBoolean("trust.long");
    private static final long SEED = 7;
    private static final int LONGEST_RUN_MILLIS = LONG ? 1_500 : 300;

    /// Enough for the file to live longer than H2 keeps old chunks (45 s), few enough for it to
    /// stay quick to look through.
    private static final int KILLS_OF_ONE_BASE = 40;

    @TempDir Path temp;

    @Test
    void oneThreadKilled() throws Exception {
        killed(LONG ? 200 : 10, 1);
    }

    @Test
    void fourThreadsKilled() throws Exception {
        killed(LONG ? 200 : 3, 4);
    }

    private void killed(int rounds, int threads) throws Exception {
        var random = new Random(SEED);
        var steps = 0;
        for (var round = 0; round < rounds; round += KILLS_OF_ONE_BASE) {
            var kills = Math.min(KILLS_OF_ONE_BASE, rounds - round);
            steps +=
                    killed(new BaseLocation(temp.resolve("base-" + round)), kills, threads, random);
        }
        System.out.printf(
                "%d kills with %d threads: %d acknowledged steps, none lost%n",
                rounds, threads, steps);
    }

    /// @return how many steps were acknowledged
    private static int killed(BaseLocation location, int kills, int threads, Random random)
            throws IOException, InterruptedException {
        Bases.created(location).close();
        var acknowledged = new HashSet<String>();
        for (var kill = 0; kill < kills; kill++) {
            acknowledged.addAll(namesUntilKilled(location, kill, threads, random));
            check(location, acknowledged);
        }
        Bases.delete(location);
        return acknowledged.size();
    }

    private static Set<String> namesUntilKilled(
            BaseLocation location, int round, int threads, Random random)
            throws IOException, InterruptedException {
        var names = new HashSet<String>();
        try (var child =
                Child.running(
                        WritingChild.class,
                        location.folder().toString(),
                        "r" + round,
                        Integer.toString(threads))) {
            names.add(child.line());
            child.leaveFor(random.nextInt(LONGEST_RUN_MILLIS));
            child.kill().stream().filter(line -> line.endsWith(".")).forEach(names::add);
        }
        return names;
    }

    private static void check(BaseLocation location, Set<String> acknowledged) {
        try (var base = Bases.opened(location)) {
            var stored = new Stored(base);
            var whole = stored.wholeNames();
            var lost = new TreeSet<>(acknowledged);
            lost.removeAll(whole);
            assertEquals(Set.of(), lost);
            for (var table : Set.of("CLIENT", "INTERACTION", "FOLLOW_UP", "PROMISE", "STEP")) {
                assertEquals(whole.size(), base.rows().get(table), table);
            }
            assertEquals(4L * whole.size(), base.rows().get("STEP_CHANGE"));
            assertEquals(whole.size(), base.lastStep());
        }
    }
}
