package org.kartoteka.app;

import javafx.application.Platform;

import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.settings.SettingsFile;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What lives as long as the window, whichever base is open.
public record Session(
        Messages messages,
        CurrentSettings settings,
        Changes changes,
        Background background,
        Faults faults,
        Notices notices,
        Clock clock,
        ZoneId zone) {

    /// @param workers runs what must not hold up the window, each piece of work in a thread of its
    ///   own
    /// @param asked the language that this start asks for, whatever the settings say
    public static Session begin(
            Folders folders, Executor workers, Clock clock, ZoneId zone, Optional<Language> asked) {
        var changes = new Changes(Platform::runLater);
        var settings =
                new CurrentSettings(new SettingsFile(folders.settingsFile(), clock), changes);
        var messages =
                new Messages(asked.orElseGet(() -> Desktop.language(settings.get())), Bundles.ALL);
        var notices = new Notices(messages);
        var faults = new Faults(new FaultLog(folders.faultLog(), clock), notices, messages);
        var background = new Background(workers, Platform::runLater, faults);
        return new Session(messages, settings, changes, background, faults, notices, clock, zone);
    }
}
