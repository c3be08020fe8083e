package org.kartoteka.platform.chart;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;

import org.kartoteka.platform.work.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Shows a chart, tells the figure under the pointer or under the mark that the arrows move, and
/// opens what is behind it. Painted by workers, in the dots of the screen. UI thread only.
public final class ChartPane extends Region {

    /// Between a figure and the words about it, in pixels at 100 %.
    private static final double HINT_GAP = 10;

    private final Background.Lane painting;
    private final IntConsumer onPick;
    private final ImageView image = new ImageView();
    private final Path mark = new Path();
    private final Label hint = new Label();
    private final ListChangeListener<String> looks = _ -> paint();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WHOLE);
    private Optional<Chart> chart = Optional.empty();
    private List<Placed> placed = List.of();
    private Optional<Integer> marked = Optional.empty();
    private double paintedWidth;
    private double paintedHeight;

    /// @param onPick told the place of an item in its chart that a person wants opened
    @SuppressWarnings("this-escape") // builds itself, as every region does
    public ChartPane(Background background, IntConsumer onPick) {
        this.painting = background.lane();
        this.onPick = onPick;
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        mark.getStyleClass().add("chart-mark");
        hint.getStyleClass().add("chart-hint");
        hint.setWrapText(true);
        hint.setVisible(false);
        for (var part : List.of(image, mark, hint)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        getChildren().setAll(image, mark, hint);
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> tellMarked());
        setOnMouseClicked(this::pickPointed);
        setOnKeyPressed(this::steer);
        focusedProperty().subscribe(focused -> focused(focused));
        sceneProperty().subscribe(this::follow);
    }

    public void show(Chart shown) {
        var same = chart.filter(now -> now.title().equals(shown.title())).isPresent();
        chart = Optional.of(shown);
        marked = same ? marked.filter(item -> item < shown.items().size()) : Optional.empty();
        if (!same) {
            zoom.set(Zoom.WHOLE);
        }
        placed = List.of();
        tellMarked();
        setAccessibleText(shown.title() + ". " + shown.note());
        paint();
    }

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public void zoomTo(Zoom wanted) {
        zoom.set(wanted);
        paint();
    }

    private void follow(Scene left, Scene entered) {
        Optional.ofNullable(left).ifPresent(scene -> scene.getStylesheets().removeListener(looks));
        Optional.ofNullable(entered)
                .ifPresent(
                        scene -> {
                            scene.getStylesheets().addListener(looks);
                            paint();
                        });
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != paintedWidth || getHeight() != paintedHeight) {
            paint();
        }
    }

    /// A picture of the size before it stays until the next one is there.
    private void paint() {
        var width = getWidth();
        var height = getHeight();
        if (chart.isEmpty() || getScene() == null || width < 1 || height < 1) {
            return;
        }
        paintedWidth = width;
        paintedHeight = height;
        var shown = chart.get();
        var sheets = List.copyOf(getScene().getStylesheets());
        var family = Font.getDefault().getFamily();
        var scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        var part = zoom.get();
        painting.run(
                () ->
                        ChartPicture.forScreen(
                                shown, ChartColors.of(sheets, family), width, height, scale, part),
                this::painted);
    }

    private void painted(ChartPicture picture) {
        image.setImage(ScreenImage.of(picture.image()));
        image.setFitWidth(picture.image().getWidth() / picture.scale());
        image.setFitHeight(picture.image().getHeight() / picture.scale());
        placed = picture.placed();
        focused(isFocused());
    }

    private void focused(boolean focused) {
        if (focused && marked.isEmpty()) {
            marked = new ItemWalk(placed).first().map(Placed::item);
        }
        tellMarked();
    }

    private void tellMarked() {
        var at = marked.filter(_ -> isFocused()).flatMap(new ItemWalk(placed)::of);
        at.ifPresentOrElse(this::tell, this::tellNothing);
    }

    private void tellNothing() {
        mark.getElements().clear();
        hint.setVisible(false);
        setCursor(Cursor.DEFAULT);
    }

    private void tell(Placed at) {
        mark.getElements().setAll(ShapePath.of(at.shape()));
        hint.setText(chart.orElseThrow().items().get(at.item()).words());
        hint.setVisible(true);
        hint.setMaxWidth(getWidth() / 2);
        hint.applyCss();
        var width = Math.min(hint.prefWidth(-1), getWidth() / 2);
        var height = hint.prefHeight(width);
        var bounds = at.shape().getBounds2D();
        var right = bounds.getMaxX() + HINT_GAP;
        var x = right + width <= getWidth() ? right : bounds.getX() - HINT_GAP - width;
        var y = bounds.getCenterY() - height / 2;
        hint.resizeRelocate(
                Math.clamp(x, 0, Math.max(0, getWidth() - width)),
                Math.clamp(y, 0, Math.max(0, getHeight() - height)),
                width,
                height);
    }

    private void point(MouseEvent event) {
        under(event)
                .ifPresentOrElse(
                        at -> {
                            setCursor(Cursor.HAND);
                            tell(at);
                        },
                        () -> {
                            setCursor(Cursor.DEFAULT);
                            tellMarked();
                        });
    }

    private void pickPointed(MouseEvent event) {
        requestFocus();
        under(event)
                .ifPresent(
                        at -> {
                            marked = Optional.of(at.item());
                            tellMarked();
                            onPick.accept(at.item());
                        });
    }

    private Optional<Placed> under(MouseEvent event) {
        return placed.reversed().stream()
                .filter(at -> at.shape().contains(event.getX(), event.getY()))
                .findFirst();
    }

    private void steer(KeyEvent event) {
        if (event.isShiftDown() || event.isControlDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(event, -1, false);
            case RIGHT -> move(event, 1, false);
            case UP -> move(event, -1, true);
            case DOWN -> move(event, 1, true);
            case ENTER -> {
                event.consume();
                marked.ifPresent(onPick::accept);
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step, boolean across) {
        event.consume();
        var walk = new ItemWalk(placed);
        var next =
                marked.flatMap(walk::of)
                        .map(from -> across ? walk.across(from, step) : walk.along(from, step))
                        .or(walk::first);
        next.ifPresent(
                at -> {
                    marked = Optional.of(at.item());
                    tell(at);
                    setAccessibleText(hint.getText());
                    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
                });
    }
}
