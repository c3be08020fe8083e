package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.TryText;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.PickList;

import java.util.List;
import java.util.function.Consumer;

/// The fields that a text may have, each with what a real client would read in its place.
record FieldPicker(Messages messages, Overlay overlay) {

    /// @param language of the text
    /// @param onPick told what is to be put into the text
    void show(List<TryText.Place> places, Language language, Consumer<String> onPick) {
        var words = new TextWords(messages);
        var picking =
                new PickList<>(
                                places,
                                place -> place.written() + " " + words.place(place, language),
                                place -> line(place, words.place(place, language)),
                                place -> {
                                    overlay.close();
                                    onPick.accept(place.written());
                                })
                        .named(
                                "field",
                                messages.get("occasions.texts.action.insert"),
                                messages.get("occasions.texts.insert.prompt"),
                                messages.get("occasions.texts.insert.none"));
        overlay.show(picking, () -> {});
        picking.takeFocus();
    }

    private static Node line(TryText.Place place, String words) {
        var written = new Label(place.written());
        var said = new Label(words);
        said.getStyleClass().add("faint");
        var example = new Label(place.example());
        example.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(new VBox(written, said), gap, example);
        line.getStyleClass().add("palette-line");
        return line;
    }
}
