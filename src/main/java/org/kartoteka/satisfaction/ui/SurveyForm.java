package org.kartoteka.satisfaction.ui;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kartoteka.platform.paper.PaperText;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.satisfaction.Survey;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Chooses a survey for a client and makes a file of it, to be attached or printed. The survey
/// counts as asked as soon as it is made.
public final class SurveyForm extends VBox {

    private final SurveyViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Overlay overlay;
    private final ChoiceBox<Survey> survey = new ChoiceBox<>();
    private final TextField reply = new TextField();
    private final VBox questions = new VBox();
    private final List<Action> ways;

    public SurveyForm(SurveyViewModel model, Messages messages, Notices notices, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.overlay = overlay;
        this.ways =
                List.of(
                        Action.of("satisfaction.survey.html", () -> save(Kind.HTML))
                                .withKeys("Ctrl+Enter")
                                .withIcon(Feather.PAPERCLIP),
                        Action.of("satisfaction.survey.pdf", () -> save(Kind.PDF))
                                .withKeys("Ctrl+S")
                                .withIcon(Feather.PRINTER),
                        Action.of("satisfaction.survey.text", this::copy)
                                .withKeys("Ctrl+Shift+C")
                                .withIcon(Feather.COPY));
        setId("survey-form");
        getStyleClass().add("survey-form");
        getStylesheets().add(Theme.sheet(SurveyForm.class, "satisfaction.css"));
        getChildren().setAll(head(), choice(), questions, ways(), note());
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
    }

    /// What is made of a survey.
    private enum Kind {
        HTML(".html"),
        PDF(".pdf");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    public void open() {
        overlay.show(this, () -> {});
        survey.requestFocus();
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add("subtitle");
        model.nameProperty()
                .subscribe(name -> title.setText(messages.get("satisfaction.survey.ask", name)));
        return title;
    }

    private Node choice() {
        survey.setId("survey-choice");
        survey.setConverter(Choices.named(Survey::title));
        survey.setMaxWidth(Double.MAX_VALUE);
        model.surveysProperty()
                .subscribe(
                        all -> {
                            survey.getItems().setAll(all);
                            survey.getSelectionModel().selectFirst();
                        });
        survey.valueProperty().subscribe(this::show);
        reply.setId("survey-reply");
        reply.setPromptText("name@firm.ru");
        questions.getStyleClass().add("survey-questions");
        return new VBox(
                new Field(messages.get("satisfaction.survey.which"), survey),
                new Field(messages.get("satisfaction.survey.reply"), reply));
    }

    private void show(Survey chosen) {
        questions.getChildren().clear();
        if (chosen == null) {
            return;
        }
        for (var at = 0; at < chosen.questions().size(); at++) {
            var line = new Label((at + 1) + ". " + chosen.questions().get(at).text());
            line.setWrapText(true);
            line.getStyleClass().add("muted");
            questions.getChildren().add(line);
        }
    }

    private Node ways() {
        var line =
                new HBox(
                        Buttons.primary(ways.get(0), messages),
                        Buttons.of(ways.get(1), messages),
                        Buttons.of(ways.get(2), messages));
        line.getStyleClass().add("answer-ways");
        return line;
    }

    private Node note() {
        var note = new Label(messages.get("satisfaction.survey.note"));
        note.setWrapText(true);
        note.getStyleClass().add("faint");
        return note;
    }

    private void byKey(KeyEvent event) {
        ways.stream()
                .filter(way -> way.keys().filter(keys -> keys.match(event)).isPresent())
                .findFirst()
                .ifPresent(
                        way -> {
                            event.consume();
                            way.perform();
                        });
    }

    private Optional<Survey> chosen() {
        return Optional.ofNullable(survey.getValue());
    }

    private void save(Kind kind) {
        chosen().ifPresent(each -> file(each, kind).ifPresent(file -> save(each, kind, file)));
    }

    private void save(Survey each, Kind kind, Path file) {
        if (kind == Kind.HTML) {
            model.saveHtml(each, reply.getText().strip(), file, done -> saved(done, file));
        } else {
            model.savePdf(each, file, done -> saved(done, file));
        }
    }

    private Optional<Path> file(Survey each, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(each.title());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), "*" + kind.ending));
        chooser.setInitialFileName(
                messages.get("satisfaction.survey.file")
                        + " "
                        + model.nameProperty().get().replaceAll("[^\\p{L}\\p{N} .-]", "").strip()
                        + kind.ending);
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(chosen -> chosen.toPath());
    }

    private void saved(boolean written, Path file) {
        if (written) {
            overlay.close();
            notices.say(messages.get("satisfaction.survey.saved", file.getFileName()));
        } else {
            notices.say(messages.get("satisfaction.survey.failed", file.getParent()));
        }
    }

    private void copy() {
        chosen().ifPresent(
                        each -> {
                            var content = new ClipboardContent();
                            content.putString(PaperText.of(model.paper(each)));
                            Clipboard.getSystemClipboard().setContent(content);
                            model.asked(each, () -> overlay.close());
                            notices.say(messages.get("satisfaction.survey.copied"));
                        });
    }
}
