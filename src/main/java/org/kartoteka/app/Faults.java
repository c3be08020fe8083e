package org.kartoteka.app;

import javafx.application.Platform;

import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.safety.NotSafeguarded;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
        var ofStore = ofStore(fault);
        if (ofStore.filter(StoreFault.Kind.ENDED::equals).isPresent()) {
            return; // a page that still read while its base was let go of
        }
        tell(fault instanceof NotSafeguarded ? "app.fault.no-backup" : text(ofStore), fault);
    }

    /// A backup that nobody waits for could not be made.
    void ofBackup(Throwable fault) {
        tell("app.fault.backup", fault);
    }

    private void tell(String key, Throwable fault) {
        var code = log.record(fault).code();
        Platform.runLater(() -> notices.fault(messages.get(key), code, FaultLog.details(fault)));
    }

    private static Optional<StoreFault.Kind> ofStore(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(StoreFault.class::isInstance)
                .map(StoreFault.class::cast)
                .map(StoreFault::kind)
                .findFirst();
    }

    private static String text(Optional<StoreFault.Kind> kind) {
        return switch (kind.orElse(StoreFault.Kind.OTHER)) {
            case DISK_FULL -> "app.fault.disk-full";
            case CLOSED -> "app.fault.closed";
            case DAMAGED -> "app.fault.damaged";
            case CONSTRAINT, TOO_LONG, ENDED, OTHER -> "app.fault";
        };
    }
}
