package org.kartoteka.platform.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names or phrases of which each is put in other words in its place, put away or brought back.
public final class WordLines extends VBox {

    public WordLines() {
        getStyleClass().add("word-lines");
    }

    /// Shows these lines in place of those before. The focus stays with the field that had it, else
    /// in the place where it was, if it was here.
    public void show(List<? extends Node> lines) {
        var place = focusedLine();
        var focused =
                lookupAll(".text-field").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        getChildren().setAll(lines);
        focused.map(id -> lookup("#" + id))
                .or(() -> place.stream().boxed().flatMap(this::controlFrom).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private OptionalInt focusedLine() {
        return IntStream.range(0, getChildren().size())
                .filter(at -> getChildren().get(at).isFocusWithin())
                .findFirst();
    }

    /// The controls of the line at this place and of those after it, else of the last line.
    private Stream<Node> controlFrom(int place) {
        var from = Math.min(place, getChildren().size() - 1);
        return getChildren().stream().skip(Math.max(0, from)).flatMap(WordLines::controls);
    }

    private static Stream<Node> controls(Node node) {
        if (node instanceof Control && !(node instanceof Label)) {
            return node.isDisabled() ? Stream.empty() : Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WordLines::controls)
                : Stream.empty();
    }

    /// One line.
    ///
    /// @param id of its field
    /// @param words as they are now
    /// @param label what the field holds, for screen readers
    /// @param archived whether it is put away; then the field cannot be changed
    /// @param onReworded told what stands in the field when a person leaves it or presses `Enter`,
    ///   also if that is what stood there before
    /// @param moving put it away, bring it back, take it out
    public static HBox line(
            String id,
            String words,
            String label,
            boolean archived,
            Consumer<String> onReworded,
            Button... moving) {
        var field = new TextField(words);
        field.setDisable(archived);
        field.setId(id);
        field.setAccessibleText(label);
        field.setOnAction(_ -> onReworded.accept(field.getText()));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                onReworded.accept(field.getText());
                            }
                        });
        return lined(field, moving);
    }

    /// A line to add another.
    ///
    /// @param prompt in the empty field
    /// @param box where or to what it is added
    /// @param adding makes the button that adds
    /// @param onAdd told what was typed and chosen
    public static <T> HBox adding(
            String id,
            String prompt,
            ChoiceBox<T> box,
            Function<Runnable, Button> adding,
            BiConsumer<String, T> onAdd) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Runnable add =
                () -> {
                    onAdd.accept(field.getText(), box.getValue());
                    field.clear();
                };
        field.setOnAction(_ -> add.run());
        return lined(field, box, adding.apply(add));
    }

    private static HBox lined(TextField field, Node... behind) {
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(field);
        line.getChildren().addAll(behind);
        line.getStyleClass().add("word-line");
        return line;
    }
}
