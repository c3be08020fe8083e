package org.kartoteka.testing;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;

import java.util.List;
import java.util.stream.Stream;

/// Finds what a screen reader would pass over in silence.
public final class Named {

    private Named() {}

    /// Descriptions of all nodes under `root` that take the focus and have no name.
    public static List<String> nameless(Parent root) {
        return all(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> !hasName(node))
                .map(
                        node ->
                                node.getClass().getSimpleName()
                                        + " #"
                                        + node.getId()
                                        + " "
                                        + node.getStyleClass())
                .toList();
    }

    private static boolean hasName(Node node) {
        var accessible = node.getAccessibleText();
        var labelled =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return labelled || (accessible != null && !accessible.isBlank());
    }

    private static Stream<Node> all(Node node) {
        var children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children.flatMap(Named::all));
    }
}
