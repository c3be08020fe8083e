package org.kartoteka.app;

import net.harawata.appdirs.AppDirsFactory;

import java.nio.file.Path;

/// Where the program keeps its own files, as the operating system expects.
///
/// @param settings the folder of the settings file
/// @param log the folder of the log of faults
public record Folders(Path settings, Path log) {

    private static final String NAME = "kartoteka";

    public static Folders ofSystem() {
        var system = AppDirsFactory.getInstance();
        return new Folders(
                Path.of(system.getUserConfigDir(NAME, null, null)),
                Path.of(system.getUserLogDir(NAME, null, null)));
    }

    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    public Path faultLog() {
        return log.resolve("faults.log");
    }
}
