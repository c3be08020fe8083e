package org.kartoteka.app;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Notices;

/// The one place where a fault ends: written down once, and told in one calm sentence. Any thread.
public final class Faults implements Consumer<Throwable> {

    private final FaultLog log;
    private final Notices notices;
    private final Messages messages;

    Faults(FaultLog log, Notices notices, Messages messages) {
        this.log = log;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void accept(Throwable fault) {
        var code = log.record(fault);
        Platform.runLater(() -> notices.fault(messages.get("app.fault"), code, FaultLog.details(fault)));
    }
}
