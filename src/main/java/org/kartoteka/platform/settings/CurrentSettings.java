package org.kartoteka.platform.settings;

import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Topic;

import java.util.function.UnaryOperator;

/// The settings in force. A change is stored at once and announced as `SETTINGS`. Any thread.
public final class CurrentSettings {

    private final SettingsFile file;
    private final Changes changes;
    private volatile Settings current;

    public CurrentSettings(SettingsFile file, Changes changes) {
        this.file = file;
        this.changes = changes;
        this.current = file.read();
    }

    public Settings get() {
        return current;
    }

    public synchronized void change(UnaryOperator<Settings> change) {
        var changed = change.apply(current);
        if (!changed.equals(current)) {
            current = changed;
            file.write(changed);
            changes.announce(Topic.SETTINGS);
        }
    }
}
