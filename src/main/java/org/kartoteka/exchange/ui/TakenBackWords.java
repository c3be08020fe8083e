package org.kartoteka.exchange.ui;

import org.kartoteka.platform.text.Messages;

/// What is said of an import that was taken back.
record TakenBackWords(Messages messages) {

    /// More names than this are no longer read.
    private static final int MOST_NAMES = 12;

    String file(String file) {
        return file.isEmpty() ? messages.get("exchange.pasted") : file;
    }

    String result(TakenBack taken) {
        if (!taken.done()) {
            return messages.get("exchange.undo.already", file(taken.file()));
        }
        return taken.kept().isEmpty()
                ? messages.get("exchange.undo.whole", file(taken.file()))
                : messages.get("exchange.undo.part", file(taken.file()));
    }

    /// Who stayed, in one line; empty if nobody did.
    String kept(TakenBack taken) {
        var names = String.join("; ", taken.kept().stream().limit(MOST_NAMES).toList());
        var rest = taken.kept().size() - MOST_NAMES;
        return rest > 0 ? names + " " + messages.count("exchange.undo.more", rest) : names;
    }
}
