package org.kartoteka.testing;

import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;

/// Bases on the disk, for tests that open and close them.
public final class Bases {

    private Bases() {}

    public static Base created(BaseLocation location) {
        return opened(new OpenBase(location, Clock.systemDefaultZone()).create());
    }

    public static Base opened(BaseLocation location) {
        return opened(new OpenBase(location, Clock.systemDefaultZone()).open());
    }

    /// The image that a kill or a power cut would leave now: every acknowledged step is in it.
    public static BaseLocation imageOf(BaseLocation location, Path target) {
        copyFolder(location.folder(), target);
        return new BaseLocation(target);
    }

    public static void copyFolder(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Makes room for the next image.
    public static void delete(BaseLocation image) {
        try (var files = Files.walk(image.folder())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base opened(OpenOutcome outcome) {
        if (outcome instanceof OpenOutcome.Opened(Base base)) {
            return base;
        }
        throw new AssertionError("not opened: " + outcome);
    }
}
