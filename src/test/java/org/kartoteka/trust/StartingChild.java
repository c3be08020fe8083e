package org.kartoteka.trust;

import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.instance.SingleInstance;

import java.nio.file.Path;
import java.time.Clock;

/// A second start of the program: `FOLDER RUNTIME`. Prints what it found out, as `hand-over answer`
/// and `base`.
final class StartingChild {

    private StartingChild() {}

    public static void main(String[] args) throws Exception {
        var location = new BaseLocation(Path.of(args[0]));
        switch (new SingleInstance(Path.of(args[1]), location.folder()).claim(line -> "nobody")) {
            case SingleInstance.Claim.Claimed(var listener) -> {
                System.out.println("first");
                listener.close();
            }
            case SingleInstance.Claim.Running(var client) ->
                    System.out.println(
                            "handed over, answer: " + client.send("raise").orElse("none"));
        }
        System.out.println(
                new OpenBase(location, Clock.systemDefaultZone())
                        .open()
                        .getClass()
                        .getSimpleName());
    }
}
