package org.kartoteka.bench;

import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;

/// A new base on the disk, gone when it is closed.
///
/// @param folder of the benchmark's own, for files beside the base
record BenchBase(Path folder, Base base) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    static BenchBase create() throws IOException {
        var folder = Files.createTempDirectory("kartoteka-bench");
        var location = new BaseLocation(folder.resolve("base"));
        if (new OpenBase(location, Clock.systemUTC()).create()
                instanceof OpenOutcome.Opened(var base)) {
            return new BenchBase(folder, base);
        }
        throw new IllegalStateException("No base could be made");
    }

    Wiring wiring() {
        return new Wiring(
                base,
                new Changes(Runnable::run),
                Clock.fixed(NOW, ZoneOffset.UTC),
                ZoneOffset.UTC,
                new Messages(Language.RUSSIAN, Bundles.ALL));
    }

    @Override
    public void close() throws IOException {
        base.close();
        remove(folder);
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
