package org.kartoteka.exchange.ui;

import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.safety.NotSafeguarded;

import java.nio.file.Path;
import java.util.List;

/// Why something was not done, as one sentence that says what to do.
///
/// @param key of the sentence in the bundles
/// @param details what fills its places
record Trouble(String key, List<String> details) {

    static Trouble of(TableRefused refused) {
        return new Trouble(refused.reason().key(), refused.details());
    }

    static Trouble of(NotSafeguarded refused) {
        return switch (refused.readiness()) {
            case NO_ROOM -> of("exchange.trouble.no-room");
            default -> of("exchange.trouble.no-backup");
        };
    }

    /// The file could not be read to its end.
    static Trouble unreadable(String file) {
        return new Trouble("exchange.trouble.unreadable", List.of(file));
    }

    static Trouble notWritten(Path file) {
        return new Trouble("exchange.trouble.not-written", List.of(file.toString()));
    }

    static Trouble of(String key) {
        return new Trouble(key, List.of());
    }
}
