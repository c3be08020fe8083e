package org.kartoteka.app;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// Asked when the backup of closing could not be made.
final class NoBackupView extends DoorLayout {

    NoBackupView(Messages messages, Runnable close, Runnable stay) {
        super(
                Feather.ALERT_TRIANGLE,
                messages.get("app.no-backup.title"),
                messages.get("app.no-backup.text"));
        addWays(
                Buttons.primary(Action.of("app.no-backup.stay", stay), messages),
                Buttons.of(Action.of("app.no-backup.close", close), messages));
    }
}
