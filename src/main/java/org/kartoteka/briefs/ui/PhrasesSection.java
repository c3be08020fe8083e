package org.kartoteka.briefs.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.briefs.Phrase;
import org.kartoteka.briefs.Situation;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

/// The phrase bank and the call checklist among the settings: each line is put in one's own words
/// in place, put away or brought back.
public final class PhrasesSection extends Section implements Panel {

    private final PhrasesViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final TextField newWords = new TextField();
    private final ChoiceBox<Situation> newSituation = new ChoiceBox<>();

    public PhrasesSection(PhrasesViewModel model, Messages messages) {
        super(messages.get("phrases.title"));
        this.model = model;
        this.messages = messages;
        getStylesheets().add(Theme.sheet(PhrasesSection.class, "briefs.css"));
        setId("phrases");
        lines.getStyleClass().add("phrase-lines");
        var explanation = fact(messages.get("phrases.text"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        add(lines);
        add(adding());
        model.rows().addListener((ListChangeListener<Phrase>) _ -> show());
        show();
    }

    /// Builds the lines anew and leaves the focus with the phrase that had it.
    private void show() {
        var focused =
                lines.lookupAll(".text-field").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        lines.getChildren().clear();
        for (var situation : Situation.values()) {
            var ofIt =
                    model.rows().stream()
                            .filter(phrase -> phrase.situation() == situation)
                            .toList();
            if (!ofIt.isEmpty()) {
                lines.getChildren().add(heading(situation));
                ofIt.forEach(phrase -> lines.getChildren().add(line(phrase)));
            }
        }
        focused.map(id -> lines.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Node heading(Situation situation) {
        var heading = new Label(name(situation));
        heading.getStyleClass().add("overline");
        return heading;
    }

    private String name(Situation situation) {
        return messages.get("phrases.situation." + situation.name());
    }

    private Node line(Phrase phrase) {
        var shown = phrase.words(messages);
        var words = new TextField(shown);
        words.setId("phrase-" + phrase.id().value());
        words.setAccessibleText(messages.get("phrases.named", shown));
        words.setDisable(phrase.archived());
        words.setOnAction(_ -> model.reword(phrase, words.getText(), shown));
        words.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.reword(phrase, words.getText(), shown);
                            }
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, Buttons.icon(moving(phrase), messages));
        line.getStyleClass().add("phrase-line");
        return line;
    }

    private Action moving(Phrase phrase) {
        return phrase.archived()
                ? Action.of("phrases.return", () -> model.archive(phrase, false))
                        .withIcon(Feather.CORNER_UP_LEFT)
                : Action.of("phrases.archive", () -> model.archive(phrase, true))
                        .withIcon(Feather.ARCHIVE);
    }

    private Node adding() {
        newWords.setId("new-phrase");
        newWords.setPromptText(messages.get("phrases.new"));
        newWords.setAccessibleText(messages.get("phrases.new"));
        newWords.setOnAction(_ -> addPhrase());
        HBox.setHgrow(newWords, Priority.ALWAYS);
        newSituation.getItems().setAll(Situation.values());
        newSituation.getSelectionModel().selectFirst();
        newSituation.setConverter(Choices.named(this::name));
        newSituation.setAccessibleText(messages.get("phrases.new.situation"));
        var add = Action.of("phrases.add", this::addPhrase).withIcon(Feather.PLUS);
        var line = new HBox(newWords, newSituation, Buttons.of(add, messages));
        line.getStyleClass().add("phrase-line");
        return line;
    }

    private void addPhrase() {
        model.add(newSituation.getValue(), newWords.getText());
        newWords.clear();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
