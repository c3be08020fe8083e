package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A base is let go of while pages still read and steps still wait: what the manifest says of the
/// closed file is true, and every acknowledged step is in it.
class ClosingTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 300 : 6;
    private static final int READERS = 4;
    private static final int WRITERS = 3;

    @TempDir Path temp;

    @Test
    void whatStillReadsAndWritesDoesNotOpenTheClosedBaseAgain() throws Exception {
        var location = new BaseLocation(temp.resolve("base"));
        Bases.created(location).close();
        var acknowledged = 0;
        for (var round = 0; round < ROUNDS; round++) {
            acknowledged += closedAtWork(Bases.opened(location), round);
            try (var base = Bases.opened(location)) {
                assertEquals(acknowledged, new Stored(base).wholeNames().size());
            }
        }
        System.out.printf("%d bases closed at work, %d steps acknowledged%n", ROUNDS, acknowledged);
    }

    @Test
    void aReaderWhoComesLateIsRefused() {
        var location = new BaseLocation(temp.resolve("base"));
        var base = Bases.created(location);
        base.close();
        var refused = assertThrows(StoreFault.class, () -> read(base));
        assertEquals(StoreFault.Kind.ENDED, refused.kind());
        Bases.opened(location).close();
    }

    /// @return how many steps were acknowledged
    private static int closedAtWork(Base base, int round) throws Exception {
        var atWork = new CountDownLatch(READERS + WRITERS);
        var written = new ArrayList<Future<Integer>>();
        var reading = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(READERS + WRITERS)) {
            var stored = new Stored(base);
            for (var writer = 0; writer < WRITERS; writer++) {
                var name = "Клиент " + round + "-" + writer + "-";
                written.add(
                        threads.submit(
                                () -> untilRefused(atWork, n -> stored.addWhole(name + n + "."))));
            }
            for (var reader = 0; reader < READERS; reader++) {
                reading.add(threads.submit(() -> untilRefused(atWork, _ -> read(base))));
            }
            atWork.await();
            base.close();
        }
        sum(reading);
        return sum(written);
    }

    /// Goes on when it is refused, for some faults are such that the next try opens the file.
    private static int untilRefused(CountDownLatch atWork, Work work) {
        var done = 0;
        var refusals = 0;
        while (refusals < 3) {
            try {
                work.run(done);
                done++;
            } catch (StoreFault ended) {
                refusals++;
            }
            atWork.countDown();
        }
        return done;
    }

    private static int sum(List<Future<Integer>> counted) throws Exception {
        var sum = 0;
        for (var count : counted) {
            sum += count.get();
        }
        return sum;
    }

    private static int read(Base base) {
        return base.onReader(
                connection -> {
                    try (var statement = connection.createStatement();
                            var count = statement.executeQuery("select count(*) from client")) {
                        count.next();
                        return count.getInt(1);
                    }
                });
    }

    @FunctionalInterface
    private interface Work {
        void run(int n);
    }
}
