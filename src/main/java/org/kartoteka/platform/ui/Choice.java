package org.kartoteka.platform.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A row of joined buttons of which one is in: for two to five values, all of which are worth
/// seeing.
public final class Choice<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values;
    private boolean showing;

    /// @param id begins the ids of the buttons, which end in `-0`, `-1` and so on
    /// @param label what is chosen, for screen readers
    /// @param choose told what a person chose, by pressing a button or by moving to it with the
    ///   arrows; also when it was in already
    public Choice(
            String id, String label, List<T> values, Function<T, String> name, Consumer<T> choose) {
        this.values = List.copyOf(values);
        getStyleClass().add("choice");
        setAccessibleText(label);
        for (var place = 0; place < values.size(); place++) {
            var value = values.get(place);
            var button = new ToggleButton(name.apply(value));
            button.setId(id + "-" + place);
            button.getStyleClass().add(pill(place));
            button.setAccessibleText(label + ": " + button.getText());
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> button.setSelected(true));
            getChildren().add(button);
        }
        group.selectedToggleProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != null && !showing) {
                                choose.accept(values.get(group.getToggles().indexOf(chosen)));
                            }
                        });
    }

    private String pill(int place) {
        if (place == 0) {
            return "left-pill";
        }
        return place == values.size() - 1 ? "right-pill" : "center-pill";
    }

    /// Goes to the value that is chosen.
    public void takeFocus() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
    }

    /// Shows `value` as chosen, without telling anybody.
    public void show(T value) {
        showing = true;
        group.selectToggle(group.getToggles().get(values.indexOf(value)));
        showing = false;
    }
}
