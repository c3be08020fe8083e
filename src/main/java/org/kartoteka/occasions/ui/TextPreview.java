package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kartoteka.occasions.TryText;
import org.kartoteka.occasions.wording.FillOutcome;
import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text as real clients would read it, one sheet each, side by side; what was put in is marked,
/// and so is what a person should look at.
final class TextPreview extends FlowPane {

    private final Messages messages;

    TextPreview(Messages messages) {
        this.messages = messages;
        getStyleClass().add("text-preview");
        setId("text-preview");
    }

    void show(List<TryText.Tried> tried, Language language) {
        getChildren().setAll(tried.stream().map(one -> sheet(one, language)).toList());
        if (tried.isEmpty()) {
            getChildren().setAll(note("occasions.texts.preview.nobody"));
        }
    }

    private Node sheet(TryText.Tried tried, Language language) {
        var who = new Label(tried.client().displayName(), Icons.of(Feather.USER));
        who.getStyleClass().add("overline");
        var sheet = new VBox(who);
        sheet.getStyleClass().add("preview-sheet");
        if (tried.subject().isEmpty() || tried.body().isEmpty()) {
            sheet.getChildren().add(note("occasions.texts.preview.flawed"));
            return sheet;
        }
        sheet.getChildren().add(part(tried.subject(), "preview-subject", language));
        sheet.getChildren().add(part(tried.body(), "preview-body", language));
        if (isUnsure(tried.subject()) || isUnsure(tried.body())) {
            var look =
                    new Label(
                            messages.get("occasions.texts.preview.unsure"),
                            Icons.of(Feather.ALERT_TRIANGLE));
            look.setWrapText(true);
            look.getStyleClass().addAll("caution", "preview-unsure");
            sheet.getChildren().add(look);
        }
        return sheet;
    }

    private Label note(String key) {
        var note = new Label(messages.get(key));
        note.setWrapText(true);
        note.getStyleClass().add("faint");
        return note;
    }

    private static boolean isUnsure(Optional<FillOutcome> outcome) {
        return outcome.filter(FillOutcome.Filled.class::isInstance)
                .filter(filled -> ((FillOutcome.Filled) filled).text().isUnsure())
                .isPresent();
    }

    private Node part(Optional<FillOutcome> outcome, String style, Language language) {
        return switch (outcome.orElseThrow()) {
            case FillOutcome.Filled(var text) -> words(text, style);
            case FillOutcome.Incomplete(var missing) -> {
                var names =
                        missing.stream()
                                .map(field -> "{" + field.name(language) + "}")
                                .collect(Collectors.joining(", "));
                var note = new Label(messages.get("occasions.texts.preview.missing", names));
                note.setWrapText(true);
                note.getStyleClass().add("caution");
                yield note;
            }
        };
    }

    private static Node words(FilledText text, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (var part : text.parts()) {
            var words = new Text(part.text());
            if (part.doubt().isPresent()) {
                words.getStyleClass().add("preview-doubt");
            } else if (part.kind() != FilledText.Part.Kind.TEMPLATE) {
                words.getStyleClass().add("preview-filled");
            }
            flow.getChildren().add(words);
        }
        return flow;
    }
}
