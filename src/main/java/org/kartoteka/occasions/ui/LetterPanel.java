package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kordamp.ikonli.feather.Feather;

/// A letter on the way to a client: the text as it will read, to be changed at will, then opened in
/// the mail program or copied, and marked as sent.
public final class LetterPanel extends VBox {

    private static final int LINES = 8;

    private final LetterViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Overlay overlay;
    private final MailProgram mail;
    private final Background background;
    private final Label to = new Label();
    private final Label warning = new Label();
    private final VBox doubts = new VBox();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final ChoiceBox<Tone> tone = new ChoiceBox<>();
    private final ChoiceBox<Language> language = new ChoiceBox<>();
    private final Action another;
    private final Action open;
    private final Action copy;
    private final Action sent;
    private boolean showing;
    private boolean opened;

    public LetterPanel(
            LetterViewModel model,
            Messages messages,
            Notices notices,
            Overlay overlay,
            MailProgram mail,
            Background background) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.overlay = overlay;
        this.mail = mail;
        this.background = background;
        this.another =
                Action.of("occasions.greeting.another", model::another)
                        .withKeys("Ctrl+R")
                        .withIcon(Feather.REFRESH_CW);
        this.open =
                Action.of("occasions.greeting.mail", this::openInMail)
                        .withKeys("Ctrl+O")
                        .withIcon(Feather.MAIL);
        this.copy =
                Action.of("occasions.greeting.copy", this::copy)
                        .withKeys("Ctrl+Shift+C")
                        .withIcon(Feather.COPY);
        this.sent =
                Action.of("occasions.greeting.sent", this::markSent)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK);
        setId("greeting");
        getStyleClass().add("greeting");
        getStylesheets().add(Theme.sheet(LetterPanel.class, "occasions.css"));
        getChildren().setAll(head(), choices(), warning, doubts, letter(), ways());
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    /// To be called once the panel is on the screen.
    public void takeFocus() {
        body.requestFocus();
    }

    private Node head() {
        var title = new Label(model.letter().clientName());
        title.getStyleClass().add("subtitle");
        var what = new Label(model.letter().reason(messages));
        what.getStyleClass().add("muted");
        to.getStyleClass().add("faint");
        return new VBox(title, what, to);
    }

    private Node choices() {
        tone.getItems().setAll(Tone.values());
        tone.setConverter(Choices.named(value -> messages.get("occasions.tone." + value.name())));
        tone.setAccessibleText(messages.get("occasions.greeting.tone"));
        tone.valueProperty()
                .subscribe(
                        chosen -> {
                            if (!showing && chosen != null) {
                                model.speak(chosen);
                            }
                        });
        language.getItems().setAll(Language.values());
        language.setConverter(
                Choices.named(value -> messages.get("occasions.language." + value.code())));
        language.setAccessibleText(messages.get("occasions.greeting.language"));
        language.valueProperty()
                .subscribe(
                        chosen -> {
                            if (!showing && chosen != null) {
                                model.write(chosen);
                            }
                        });
        var line = new FlowPane(tone, language, Buttons.quiet(another, messages));
        line.getStyleClass().add("greeting-choices");
        return line;
    }

    private Node letter() {
        warning.setWrapText(true);
        warning.getStyleClass().add("caution");
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        doubts.getStyleClass().add("greeting-doubts");
        doubts.managedProperty().bind(doubts.visibleProperty());
        subject.setId("greeting-subject");
        subject.setAccessibleText(messages.get("occasions.greeting.subject"));
        subject.setPromptText(messages.get("occasions.greeting.subject"));
        body.setId("greeting-body");
        body.setWrapText(true);
        body.setPrefRowCount(LINES);
        body.setAccessibleText(messages.get("occasions.greeting.body"));
        var letter = new VBox(subject, body);
        letter.getStyleClass().add("greeting-letter");
        return letter;
    }

    private Node ways() {
        var note = new Label(messages.get("occasions.greeting.nothing.sent"));
        note.setWrapText(true);
        note.getStyleClass().add("faint");
        var ways =
                new HBox(
                        Buttons.of(open, messages),
                        Buttons.of(copy, messages),
                        Buttons.primary(sent, messages));
        ways.getStyleClass().add("greeting-ways");
        return new VBox(ways, note);
    }

    private void show(LetterViewModel.Shown shown) {
        showing = true;
        tone.setValue(shown.tone());
        language.setValue(shown.language());
        showing = false;
        to.setText(
                shown.address()
                        .map(address -> messages.get("occasions.greeting.to", address.written()))
                        .orElseGet(() -> messages.get("occasions.greeting.no.address")));
        subject.setText(shown.proposal().map(text -> text.subject().text()).orElse(""));
        body.setText(shown.proposal().map(text -> text.body().text()).orElse(""));
        warning.setText(warning(shown));
        doubts.getChildren().setAll(shown.doubtful().stream().map(this::doubt).toList());
        doubts.setVisible(!doubts.getChildren().isEmpty());
    }

    private String warning(LetterViewModel.Shown shown) {
        if (shown.proposal().isEmpty()) {
            return messages.get("occasions.greeting.no.text");
        }
        return shown.proposal().filter(ComposeLetter.Proposal::repeated).isPresent()
                ? messages.get("occasions.greeting.repeated")
                : "";
    }

    /// A form that the rules are not sure of, with a field for the right one.
    private Node doubt(FilledText.Correctable what) {
        var asks =
                new Label(
                        messages.get(
                                "occasions.greeting.unsure",
                                what.plain(),
                                messages.get("occasions.case." + what.grammaticalCase().name())));
        asks.setWrapText(true);
        var right = new TextField(what.plain());
        right.setAccessibleText(asks.getText());
        Runnable teach = () -> model.teach(what, right.getText());
        right.setOnAction(_ -> teach.run());
        var remember =
                Action.of("occasions.greeting.remember", teach).withIcon(Feather.CORNER_DOWN_LEFT);
        var line = new HBox(right, Buttons.of(remember, messages));
        line.getStyleClass().add("greeting-doubt");
        return new VBox(asks, line);
    }

    private void byKey(KeyEvent event) {
        for (var action : new Action[] {another, open, copy, sent}) {
            if (action.keys().filter(keys -> keys.match(event)).isPresent()) {
                event.consume();
                action.perform();
                return;
            }
        }
        if (event.getCode() == KeyCode.TAB && event.getTarget() == body) {
            event.consume();
            (event.isShiftDown() ? subject : getScene().lookup("#occasions-greeting-mail"))
                    .requestFocus();
        }
    }

    private void openInMail() {
        if (model.shownProperty().get().isEmpty()) {
            return;
        }
        var draft = model.draft(subject.getText(), body.getText());
        opened = true;
        background.run(
                () -> mail.open(draft),
                outcome -> {
                    switch (outcome) {
                        case WHOLE -> notices.say(messages.get("occasions.greeting.opened"));
                        case WITHOUT_TEXT -> {
                            toClipboard(draft.forClipboard());
                            notices.say(messages.get("occasions.greeting.opened.paste"));
                        }
                        case NOT -> {
                            opened = false;
                            toClipboard(draft.forClipboard());
                            notices.say(messages.get("occasions.greeting.not.opened"));
                        }
                    }
                });
    }

    private void copy() {
        toClipboard(body.getText());
        notices.say(messages.get("occasions.greeting.copied"));
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void markSent() {
        model.sent(body.getText(), opened, this::told);
    }

    private void told(CloseOccasion.Outcome outcome) {
        switch (outcome) {
            case CLOSED -> overlay.close();
            case ALREADY_CLOSED -> notices.say(messages.get("occasions.greeting.already"));
            case CLIENT_GONE -> notices.say(messages.get("occasions.greeting.gone"));
        }
    }
}
