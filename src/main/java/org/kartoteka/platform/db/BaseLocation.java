package org.kartoteka.platform.db;

import net.harawata.appdirs.AppDirsFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// The folder of one base. The files in it have fixed names, so a name can smuggle nothing into
/// H2's address.
///
/// @param folder absolute, links resolved where it exists, so that two ways to one base meet at one
///   lock
public record BaseLocation(Path folder) {

    static final String BASE = "kartoteka";
    private static final String H2_SUFFIX = ".mv.db";

    /// Marks of folders that a cloud copies while we write; a copy of an open base is a broken
    /// base.
    private static final List<String> CLOUDS =
            List.of(
                    "OneDrive",
                    "Dropbox",
                    "Google Drive",
                    "GoogleDrive",
                    "My Drive",
                    "iCloud",
                    "Mobile Documents",
                    "CloudStorage",
                    "YandexDisk",
                    "Yandex.Disk",
                    "Яндекс.Диск",
                    "Nextcloud",
                    "ownCloud");

    /// @throws IllegalArgumentException if the path holds a semicolon or a control character
    public BaseLocation {
        folder = resolved(folder);
        if (!fits(folder.toString())) {
            throw new IllegalArgumentException(
                    "A base's path holds no semicolon and no control character");
        }
    }

    /// The base in the folder `path`, or empty if the path cannot be one: no path at all, a
    /// semicolon or a control character in it. The base file itself is taken for its folder.
    public static Optional<BaseLocation> at(String path) {
        if (path.isBlank() || !fits(path)) {
            return Optional.empty();
        }
        try {
            var given = Path.of(path).toAbsolutePath();
            var isFile = given.endsWith(BASE + H2_SUFFIX) && Files.isRegularFile(given);
            return Optional.of(new BaseLocation(isFile ? given.getParent() : given));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /// The base in the folder where this operating system keeps a person's data.
    public static BaseLocation standard() {
        return new BaseLocation(
                Path.of(AppDirsFactory.getInstance().getUserDataDir(BASE, null, null)));
    }

    public Path file() {
        return named(BASE);
    }

    public Path manifest() {
        return folder.resolve(BASE + ".manifest");
    }

    public Path lock() {
        return folder.resolve(BASE + ".lock");
    }

    /// What is typed into the quick log and not stored yet.
    public Path unstoredTalk() {
        return folder.resolve("unfinished-talk.txt");
    }

    public Path backups() {
        return folder.resolve("backups");
    }

    /// Where it is noted which reminders were told.
    public Path told() {
        return folder.resolve(BASE + ".told");
    }

    /// Where letters lie that the mail program is about to open.
    public Path letters() {
        return folder.resolve("letters");
    }

    /// Where files that could not be trusted are kept. Nothing in it is ever deleted.
    public Path setAside() {
        return folder.resolve("set-aside");
    }

    /// The cloud that seems to keep this folder in step, such as `Dropbox`.
    public Optional<String> cloud() {
        return StreamSupport.stream(folder.spliterator(), false)
                .map(part -> part.toString().toLowerCase(Locale.ROOT))
                .flatMap(
                        part ->
                                CLOUDS.stream()
                                        .filter(
                                                cloud ->
                                                        part.startsWith(
                                                                cloud.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    /// A file for work that must not touch the base. What a kill leaves of it is of no use to
    /// anybody.
    Path unfinished(Work work) {
        return named(BASE + '-' + work.name().toLowerCase(Locale.ROOT));
    }

    enum Work {
        CREATING,
        MIGRATING,
        RESTORING,
        RESCUING
    }

    private Path named(String name) {
        return folder.resolve(name + H2_SUFFIX);
    }

    private static Path resolved(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        try {
            return Files.isDirectory(whole) ? whole.toRealPath() : whole;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static boolean fits(String path) {
        return path.chars().noneMatch(c -> c == ';' || Character.isISOControl(c));
    }
}
