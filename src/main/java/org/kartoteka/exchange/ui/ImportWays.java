package org.kartoteka.exchange.ui;

import javafx.scene.input.Clipboard;

import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Notices;

import java.nio.file.Path;
import java.util.Optional;

/// The ways by which a list comes in: chosen, pasted, dropped.
final class ImportWays {

    private final ImportViewModel model;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages messages;

    ImportWays(ImportViewModel model, FileDialogs dialogs, Notices notices, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    void choose() {
        dialogs.openList(messages.get("exchange.dialog.open")).ifPresent(this::open);
    }

    /// Cells copied in a spreadsheet, or a file copied where files are.
    void paste() {
        fromClipboard(Clipboard.getSystemClipboard())
                .ifPresentOrElse(
                        model::open, () -> notices.say(messages.get("exchange.paste.nothing")));
    }

    private static Optional<TableSource> fromClipboard(Clipboard clipboard) {
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            return Optional.of(TableSource.file(clipboard.getFiles().getFirst().toPath()));
        }
        return Optional.ofNullable(clipboard.getString())
                .filter(text -> !text.isBlank())
                .map(TableSource::pasted);
    }

    void open(Path file) {
        model.open(TableSource.file(file));
    }
}
