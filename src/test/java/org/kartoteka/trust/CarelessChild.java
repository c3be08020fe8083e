package org.kartoteka.trust;

import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.RestoreBackup;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/// Does everything that leaves files, stopping after each: `FOLDER`. Goes on at every line it is
/// sent.
final class CarelessChild {

    private CarelessChild() {}

    public static void main(String[] args) throws Exception {
        var location = new BaseLocation(Path.of(args[0]));
        var clock = Clock.systemDefaultZone();
        Backup backup;
        new SingleInstance(RuntimeFolder.standard(), location.folder()).claim(line -> line);
        try (var base = Bases.created(location)) {
            done("created");
            new Stored(base).addWhole("Анна.");
            done("written");
            backup = new Backups(location, clock).make(base, Backup.Reason.ASKED);
            done("backed up");
        }
        done("closed");
        new RestoreBackup(location, clock).restore(backup.file());
        done("restored");
        new OpenBase(location, clock).startAnew();
        done("set aside");
    }

    private static void done(String what) throws IOException {
        System.out.println(what);
        System.in.read();
    }
}
