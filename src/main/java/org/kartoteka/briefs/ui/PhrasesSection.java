package org.kartoteka.briefs.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kartoteka.briefs.Phrase;
import org.kartoteka.briefs.Situation;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.ui.WordLines;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;

/// The phrase bank and the call checklist among the settings: each line is put in one's own words
/// in place, put away or brought back.
public final class PhrasesSection extends Section implements Panel {

    private final PhrasesViewModel model;
    private final Messages messages;
    private final WordLines lines = new WordLines();
    private final ChoiceBox<Situation> newSituation = new ChoiceBox<>();

    public PhrasesSection(PhrasesViewModel model, Messages messages) {
        super(messages.get("phrases.title"));
        this.model = model;
        this.messages = messages;
        getStylesheets().add(Theme.sheet(PhrasesSection.class, "briefs.css"));
        setId("phrases");
        var explanation = fact(messages.get("phrases.text"));
        explanation.getStyleClass().add("muted");
        add(explanation);
        add(lines);
        add(adding());
        model.rows().addListener((ListChangeListener<Phrase>) _ -> show());
        show();
    }

    private void show() {
        var shown = new ArrayList<Node>();
        for (var situation : Situation.values()) {
            var ofIt =
                    model.rows().stream()
                            .filter(phrase -> phrase.situation() == situation)
                            .toList();
            if (!ofIt.isEmpty()) {
                shown.add(heading(situation));
                ofIt.forEach(phrase -> shown.add(line(phrase)));
            }
        }
        lines.show(shown);
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
        return WordLines.line(
                "phrase-" + phrase.id().value(),
                shown,
                messages.get("phrases.named", shown),
                phrase.archived(),
                words -> model.reword(phrase, words, shown),
                Buttons.icon(moving(phrase), messages));
    }

    private Action moving(Phrase phrase) {
        return phrase.archived()
                ? Action.of("phrases.return", () -> model.archive(phrase, false))
                        .withIcon(Feather.CORNER_UP_LEFT)
                : Action.of("phrases.archive", () -> model.archive(phrase, true))
                        .withIcon(Feather.ARCHIVE);
    }

    private Node adding() {
        newSituation.getItems().setAll(Situation.values());
        newSituation.getSelectionModel().selectFirst();
        newSituation.setConverter(Choices.named(this::name));
        newSituation.setAccessibleText(messages.get("phrases.new.situation"));
        return WordLines.adding(
                "new-phrase",
                messages.get("phrases.new"),
                newSituation,
                add -> Buttons.of(Action.of("phrases.add", add).withIcon(Feather.PLUS), messages),
                (words, situation) -> model.add(situation, words));
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
