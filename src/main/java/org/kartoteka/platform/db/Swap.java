package org.kartoteka.platform.db;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Puts a finished file in the place of the base. Killed at any point, it leaves the old base or
/// the new one, and the old file is kept aside.
final class Swap {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss");

    private final BaseLocation location;
    private final Clock clock;

    Swap(BaseLocation location, Clock clock) {
        this.location = location;
        this.clock = clock;
    }

    /// @param finished a closed file in the base's folder
    /// @param holds what is in it; state and fingerprint are filled in here
    /// @param why part of the name under which the old file is kept
    /// @return where the old file is kept, if there was one
    Optional<Path> in(Path finished, Manifest holds, String why) throws IOException {
        OwnerOnly.restrict(finished);
        Durable.sync(finished);
        var next = holds.closedAs(Fingerprint.of(finished));
        var current = ManifestFile.read(location.manifest());
        var kept = keepOld(why);
        ManifestFile.write(
                location.manifest(), current.orElseGet(() -> unknown(next)).before(next));
        Durable.move(finished, location.file());
        ManifestFile.write(location.manifest(), next);
        return kept;
    }

    /// The manifest after a swap that may have been cut short: the one of the file that is there.
    static Manifest settled(BaseLocation location, Manifest told) throws IOException {
        if (told.next().isEmpty()) {
            return told;
        }
        var next = told.next().get();
        var there =
                Files.exists(location.file())
                        && Fingerprint.of(location.file()).equals(next.file());
        var settled = there ? next : told.withState(told.state());
        ManifestFile.write(location.manifest(), settled);
        return settled;
    }

    /// Moves a base that cannot be trusted out of the way, manifest and all.
    void setAside(String why) throws IOException {
        keepOld(why);
        Files.deleteIfExists(location.file());
        Files.deleteIfExists(location.manifest());
        Durable.syncFolder(location.folder());
    }

    private Optional<Path> keepOld(String why) throws IOException {
        if (!Files.exists(location.file())) {
            return Optional.empty();
        }
        var folder = location.setAside();
        OwnerOnly.folder(folder);
        var name = STAMP.format(LocalDateTime.now(clock)) + " " + why;
        var kept = free(folder, name);
        link(location.file(), kept);
        if (Files.exists(location.manifest())) {
            Files.copy(location.manifest(), manifestOf(kept));
            OwnerOnly.restrict(manifestOf(kept));
        }
        Durable.syncFolder(folder);
        return Optional.of(kept);
    }

    private static Path free(Path folder, String name) {
        var candidate = folder.resolve(name + ".mv.db");
        for (var n = 2; Files.exists(candidate); n++) {
            candidate = folder.resolve(name + " " + n + ".mv.db");
        }
        return candidate;
    }

    private static Path manifestOf(Path kept) {
        var name = kept.getFileName().toString();
        return kept.resolveSibling(
                name.substring(0, name.length() - ".mv.db".length()) + ".manifest");
    }

    /// A second name costs nothing and leaves no moment without a base; some file systems know only
    /// copies.
    private static void link(Path file, Path kept) throws IOException {
        try {
            Files.createLink(kept, file);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.restrict(kept);
            Durable.sync(kept);
        }
    }

    /// Stands for a manifest that is gone: no file can match it.
    private static Manifest unknown(Manifest next) {
        return next.closedAs(new Fingerprint(-1, Fingerprint.NOT_TAKEN));
    }
}
