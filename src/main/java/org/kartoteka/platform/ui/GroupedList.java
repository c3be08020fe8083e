package org.kartoteka.platform.ui;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list with headings between its rows. Keys and pointer pass over the headings, and what is
/// chosen stays chosen when the rows are read again.
///
/// @param <T> a row or a heading
public final class GroupedList<T> extends ListView<T> {

    private final Function<T, Optional<Object>> identity;
    private final ReadOnlyObjectWrapper<Optional<T>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable onEnd = () -> {};
    private Optional<Object> lastChosen = Optional.empty();
    private int lastIndex;

    /// From before the list itself learns of a change of its rows until after.
    private boolean changing;

    /// @param identity what makes a row the same row when it is read again; empty for a heading
    /// @param look draws a row or a heading
    public GroupedList(
            ObservableList<T> rows,
            Function<T, Optional<Object>> identity,
            Function<T, Node> look) {
        this.identity = identity;
        rows.addListener((ListChangeListener<T>) _ -> changing = true);
        setItems(rows);
        getStyleClass().add("grouped-list");
        setCellFactory(_ -> new Line(look));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        getSelectionModel().selectedItemProperty().subscribe(this::remember);
        rows.addListener((ListChangeListener<T>) _ -> changed());
        chooseAgain();
    }

    /// Runs `action` when a person comes near the end of the list.
    public void whenNearEnd(Runnable action) {
        onEnd = action;
    }

    /// Shows `empty` in place of rows, once it is known that there are none.
    public void teach(EmptyState empty, ObservableValue<Boolean> known) {
        empty.visibleProperty().bind(known);
        setPlaceholder(empty);
    }

    /// The row that is chosen.
    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses the row of this identity, if it is there.
    public void choose(Object wanted) {
        lastChosen = Optional.of(wanted);
        chooseAgain();
    }

    private void changed() {
        changing = false;
        chooseAgain();
        remember(getSelectionModel().getSelectedItem());
    }

    /// While the rows change, the list chooses by their numbers, and what it chooses is nobody's
    /// wish.
    private void remember(T selected) {
        Optional.ofNullable(selected)
                .filter(_ -> !changing)
                .flatMap(identity)
                .ifPresent(
                        id -> {
                            lastChosen = Optional.of(id);
                            lastIndex = getSelectionModel().getSelectedIndex();
                        });
        chosen.set(Optional.ofNullable(selected).filter(this::isRow));
    }

    private void chooseAgain() {
        var rows = getItems();
        IntStream.range(0, rows.size())
                .filter(index -> identity.apply(rows.get(index)).equals(lastChosen))
                .filter(_ -> lastChosen.isPresent())
                .boxed()
                .findFirst()
                .or(() -> nearest(Math.min(lastIndex, rows.size() - 1)))
                .ifPresentOrElse(this::select, getSelectionModel()::clearSelection);
    }

    private Optional<Integer> nearest(int index) {
        return rowFrom(index, 1).or(() -> rowFrom(index, -1));
    }

    private Optional<Integer> rowFrom(int start, int by) {
        for (var index = start; index >= 0 && index < getItems().size(); index += by) {
            if (isRow(getItems().get(index))) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private boolean isRow(T item) {
        return identity.apply(item).isPresent();
    }

    private void select(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
    }

    private void steer(KeyEvent event) {
        if (event.getTarget() != this || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case HOME, END, PAGE_UP, PAGE_DOWN -> Platform.runLater(this::leaveHeading);
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        rowFrom(getSelectionModel().getSelectedIndex() + by, by).ifPresent(this::go);
    }

    private void leaveHeading() {
        nearest(Math.max(0, getFocusModel().getFocusedIndex())).ifPresent(this::go);
    }

    private void go(int index) {
        select(index);
        var headingAbove = index > 0 && !isRow(getItems().get(index - 1));
        reveal(headingAbove ? index - 1 : index);
        reveal(index);
    }

    /// Scrolls only where the row is out of sight: a list that jumps at each key is hard to read.
    private void reveal(int index) {
        var shown =
                lookupAll(".grouped-line").stream()
                        .map(Line.class::cast)
                        .anyMatch(line -> line.getIndex() == index && line.isWhollyIn(this));
        if (!shown) {
            scrollTo(index);
        }
    }

    private final class Line extends ListCell<T> {

        private final Function<T, Node> look;
        private Optional<T> drawn = Optional.empty();

        Line(Function<T, Node> look) {
            this.look = look;
            getStyleClass().add("grouped-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            var wanted = Optional.ofNullable(empty ? null : item);
            if (!wanted.equals(drawn)) {
                drawn = wanted;
                setText(null);
                setGraphic(wanted.map(look).orElse(null));
                setDisable(
                        wanted.isPresent() && !wanted.filter(GroupedList.this::isRow).isPresent());
                setAccessibleText(getGraphic() == null ? null : spoken(getGraphic()));
            }
            if (wanted.isPresent() && getIndex() >= getItems().size() - 2) {
                onEnd.run();
            }
        }

        /// Words that wrap make a line as high as the width of the list asks for.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            var inside = across(width) - snappedLeftInset() - snappedRightInset();
            return snappedTopInset()
                    + getGraphic().prefHeight(inside > 0 ? inside : USE_COMPUTED_SIZE)
                    + snappedBottomInset();
        }

        /// A line is measured before it is laid out for the first time; then it is as wide as the
        /// list.
        private double across(double width) {
            if (width > 0) {
                return width;
            }
            var list = GroupedList.this;
            return getWidth() > 0
                    ? getWidth()
                    : list.getWidth() - list.snappedLeftInset() - list.snappedRightInset();
        }

        boolean isWhollyIn(Node list) {
            var mine = localToScene(getBoundsInLocal());
            var its = list.localToScene(list.getBoundsInLocal());
            return isVisible()
                    && mine.getMinY() >= its.getMinY()
                    && mine.getMaxY() <= its.getMaxY();
        }
    }

    /// What a screen reader says of a line: its own words if it has some, else those on its labels.
    private static String spoken(Node look) {
        if (look.getAccessibleText() != null) {
            return look.getAccessibleText();
        }
        return switch (look) {
            case ButtonBase _ -> "";
            case Labeled words -> words.getText();
            case Text words -> words.getText();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(GroupedList::spoken)
                            .filter(text -> text != null && !text.isBlank())
                            .collect(Collectors.joining(", "));
            default -> "";
        };
    }
}
