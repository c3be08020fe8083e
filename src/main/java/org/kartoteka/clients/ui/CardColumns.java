package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The parts of a card side by side as far as the window is wide, one under the other where it is
/// not.
final class CardColumns extends HBox {

    /// From here on three columns can be read, in pixels at 100 %.
    private static final double ENOUGH_FOR_THREE = 960;

    private static final double ENOUGH_FOR_TWO = 620;

    /// So many of the panels stand beside the story where there are three columns, the others under
    /// who the client is, so that no column is much longer than the rest.
    private static final int BESIDE_STORY = 7;

    private enum Shape {
        ONE,
        TWO,
        THREE
    }

    private final VBox left = column("card-side");
    private final VBox middle = column("card-middle");
    private final VBox right = column("card-side");
    private List<Region> who = List.of();
    private List<Region> before = List.of();
    private Region story = new Region();
    private Shape shape = Shape.THREE;

    CardColumns() {
        getStyleClass().add("card-columns");
        setHgrow(middle, Priority.ALWAYS);
        getChildren().setAll(left, middle, right);
        widthProperty().subscribe(width -> choose(width.doubleValue()));
    }

    private static VBox column(String role) {
        var column = new VBox();
        column.getStyleClass().addAll("card-column", role);
        return column;
    }

    /// @param who who the client is
    /// @param before what to know before a call, the most wanted first
    /// @param story the long part
    void show(List<? extends Region> who, List<? extends Region> before, Region story) {
        this.who = List.copyOf(who);
        this.before = List.copyOf(before);
        this.story = story;
        arrange();
    }

    private void choose(double width) {
        var wanted =
                width == 0 || width >= ENOUGH_FOR_THREE
                        ? Shape.THREE
                        : width >= ENOUGH_FOR_TWO ? Shape.TWO : Shape.ONE;
        if (wanted != shape) {
            shape = wanted;
            arrange();
        }
    }

    private void arrange() {
        List.of(left, middle, right).forEach(column -> column.getChildren().clear());
        switch (shape) {
            case THREE -> {
                var beside = Math.min(BESIDE_STORY, before.size());
                left.getChildren().setAll(who);
                left.getChildren().addAll(before.subList(beside, before.size()));
                middle.getChildren().setAll(story);
                right.getChildren().setAll(before.subList(0, beside));
            }
            case TWO -> {
                left.getChildren().setAll(before);
                left.getChildren().addAll(who);
                middle.getChildren().setAll(story);
            }
            case ONE -> {
                middle.getChildren().setAll(before);
                middle.getChildren().addAll(who);
                middle.getChildren().add(story);
            }
        }
        List.<Node>of(left, middle, right).forEach(CardColumns::hideIfEmpty);
    }

    private static void hideIfEmpty(Node column) {
        var filled = !((VBox) column).getChildren().isEmpty();
        column.setVisible(filled);
        column.setManaged(filled);
    }
}
