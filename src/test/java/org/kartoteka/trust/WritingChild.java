package org.kartoteka.trust;

import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;

/// Stores steps without end and prints the name of each one after it is acknowledged: `FOLDER RUN
/// THREADS`.
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] args) {
        var stored = new Stored(Bases.opened(new BaseLocation(Path.of(args[0]))));
        for (var thread = 0; thread < Integer.parseInt(args[2]); thread++) {
            var prefix = args[1] + "-" + thread + "-";
            Thread.ofPlatform().start(() -> save(stored, prefix));
        }
    }

    private static void save(Stored stored, String prefix) {
        for (var n = 0; true; n++) {
            stored.addWhole(prefix + n + ".");
            System.out.println(prefix + n + ".");
        }
    }
}
