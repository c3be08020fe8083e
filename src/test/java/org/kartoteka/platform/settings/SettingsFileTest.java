package org.kartoteka.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SettingsFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(42), ZoneOffset.UTC);

    @TempDir Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("config").resolve("settings.json");
        file = new SettingsFile(path, CLOCK);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var settings =
                Settings.DEFAULTS
                        .withLanguage(Optional.of(Language.RUSSIAN))
                        .withTheme(ThemeChoice.DARK)
                        .withBase(folder)
                        .withWindow(new WindowPlace(1, 2, 1280, 720, true))
                        .withLastPage("clients")
                        .remembering("clients.columns", "name,phone");
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @Test
    void noFileMeansTheDefaults() {
        assertEquals(Settings.DEFAULTS, file.read());
        assertFalse(Files.exists(path));
    }

    @Test
    void aDamagedFileIsSetAsideWithEveryByteOfIt() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"theme\": \"DAR");
        assertEquals(Settings.DEFAULTS, file.read());
        file.write(Settings.DEFAULTS);
        assertEquals(
                "{\"theme\": \"DAR",
                Files.readString(path.resolveSibling("settings.json.damaged-42")));
    }

    @Test
    void whatANewerProgramAddedDoesNoHarm() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"theme\": \"DARK\", \"sound\": \"loud\"}");
        assertEquals(Settings.DEFAULTS.withTheme(ThemeChoice.DARK), file.read());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        file.write(Settings.DEFAULTS);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())));
    }

    @Test
    void aChangeIsStoredAndAnnouncedAndNoChangeIsNot() {
        var changes = new Changes(Runnable::run);
        var heard = new ArrayList<Topic>();
        changes.on(Topic.SETTINGS, () -> heard.add(Topic.SETTINGS));
        var current = new CurrentSettings(file, changes);
        current.change(settings -> settings.withTheme(ThemeChoice.DARK));
        current.change(settings -> settings.withTheme(ThemeChoice.DARK));
        assertEquals(List.of(Topic.SETTINGS), heard);
        assertEquals(ThemeChoice.DARK, file.read().theme());
    }
}
