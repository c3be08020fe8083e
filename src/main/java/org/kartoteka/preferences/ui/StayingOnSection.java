package org.kartoteka.preferences.ui;

import javafx.scene.control.Label;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.work.Background;
import org.kartoteka.preferences.StayingOn;

import java.util.List;
import java.util.Optional;

/// What happens when the window is closed, and at log-in. What the desktop does not offer is said
/// and cannot be chosen.
final class StayingOnSection extends Section {

    private final Messages messages;
    private final StayingOn staying;
    private final Background background;
    private final Notices notices;
    private final Choice<Boolean> tray;
    private final Choice<Boolean> login;
    private final Label trayNote = fact("");
    private final Label loginNote = fact("");

    /// What the desktop answered.
    private record Offered(boolean tray, boolean closes, Optional<Boolean> login) {}

    StayingOnSection(Messages messages, StayingOn staying, Background background, Notices notices) {
        super(messages.get("preferences.staying"));
        this.messages = messages;
        this.staying = staying;
        this.background = background;
        this.notices = notices;
        this.tray =
                choice(
                        "preferences-tray",
                        "preferences.staying.close",
                        "preferences.staying.close.end",
                        "preferences.staying.close.tray",
                        staying::closeToTray);
        this.login =
                choice(
                        "preferences-login",
                        "preferences.staying.login",
                        "preferences.staying.login.no",
                        "preferences.staying.login.yes",
                        staying::startAtLogin);
        setId("staying-on");
        addRow(messages.get("preferences.staying.close"), tray);
        add(noted(trayNote));
        addRow(messages.get("preferences.staying.login"), login);
        add(noted(loginNote));
        tray.setDisable(true);
        login.setDisable(true);
        ask();
    }

    private static Label noted(Label note) {
        note.getStyleClass().add("faint");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        return note;
    }

    private interface Chosen {

        void put(boolean on);
    }

    private Choice<Boolean> choice(String id, String label, String off, String on, Chosen chosen) {
        return new Choice<>(
                id,
                messages.get(label),
                List.of(false, true),
                value -> messages.get(value ? on : off),
                value -> put(chosen, value));
    }

    private void put(Chosen chosen, boolean on) {
        background.run(
                () -> {
                    chosen.put(on);
                    return on;
                },
                _ -> ask(),
                _ -> {
                    notices.say(messages.get("preferences.staying.refused"));
                    ask();
                });
    }

    private void ask() {
        background.run(
                () ->
                        new Offered(
                                staying.hasTray(), staying.closesToTray(), staying.startsAtLogin()),
                this::show);
    }

    private void show(Offered offered) {
        tray.show(offered.tray() && offered.closes());
        tray.setDisable(!offered.tray());
        trayNote.setText(
                messages.get(
                        offered.tray()
                                ? "preferences.staying.close.note"
                                : "preferences.staying.close.none"));
        login.show(offered.login().orElse(false));
        login.setDisable(offered.login().isEmpty());
        loginNote.setText(
                messages.get(
                        offered.login().isEmpty()
                                ? "preferences.staying.login.none"
                                : offered.tray() && offered.closes()
                                        ? "preferences.staying.login.hidden"
                                        : "preferences.staying.login.small"));
    }
}
