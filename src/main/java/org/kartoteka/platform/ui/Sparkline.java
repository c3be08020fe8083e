package org.kartoteka.platform.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import java.util.List;

/// A row of numbers as small bars of one word's height, with the same said in words for those who
/// do not see it.
public final class Sparkline extends Region {

    /// A bar this high stands for nothing, so that a quiet time is seen as such.
    private static final double LOWEST = 1;

    private final Path bars = new Path();
    private List<Integer> values = List.of();
    private int highest = 1;

    public Sparkline() {
        getStyleClass().add("sparkline");
        bars.getStyleClass().add("sparkline-bars");
        bars.setManaged(false);
        getChildren().setAll(bars);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// @param numbers none negative, in the order from left to right
    /// @param inWords what they say
    public void show(List<Integer> numbers, String inWords) {
        show(numbers, numbers.stream().mapToInt(Integer::intValue).max().orElse(0), inWords);
    }

    /// The same on a scale that has an end of its own.
    ///
    /// @param top what a bar of the whole height stands for
    public void show(List<Integer> numbers, int top, String inWords) {
        values = List.copyOf(numbers);
        highest = Math.max(1, top);
        setAccessibleText(inWords);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        bars.getElements().clear();
        var step = getWidth() / Math.max(1, values.size());
        for (var i = 0; i < values.size(); i++) {
            var x = Math.floor((i + 0.5) * step) + 0.5;
            var height = Math.max(LOWEST, getHeight() * values.get(i) / highest);
            bars.getElements()
                    .addAll(new MoveTo(x, getHeight()), new LineTo(x, getHeight() - height));
        }
    }
}
