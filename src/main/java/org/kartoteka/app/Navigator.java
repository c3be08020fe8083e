package org.kartoteka.app;

import javafx.scene.layout.StackPane;

import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.platform.ui.Place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the one page that is open, and the way back.
final class Navigator implements Navigation {

    /// Farther back nobody remembers.
    private static final int LONGEST_WAY = 50;

    private final StackPane content = new StackPane();
    private final Deque<Place> way = new ArrayDeque<>();
    private final Actions actions;
    private List<PageEntry> entries = List.of();
    private Consumer<Place> onOpened = place -> {};
    private Optional<Page> page = Optional.empty();
    private Place current = Place.of("");

    Navigator(Actions actions) {
        this.actions = actions;
        content.getStyleClass().add("shell-content");
    }

    /// @param opened told of every place that was opened
    void begin(List<PageEntry> pages, Consumer<Place> opened) {
        entries = List.copyOf(pages);
        onOpened = opened;
    }

    StackPane content() {
        return content;
    }

    boolean knows(String pageId) {
        return entries.stream().anyMatch(entry -> entry.id().equals(pageId));
    }

    @Override
    public void open(Place place) {
        if (mayLeave(() -> open(place))) {
            if (page.isPresent() && !current.equals(place)) {
                remember(current);
            }
            change(place);
        }
    }

    @Override
    public void replace(Place place) {
        if (mayLeave(() -> replace(place))) {
            change(place);
        }
    }

    @Override
    public void back() {
        if (!way.isEmpty() && mayLeave(this::back)) {
            change(way.removeLast());
        }
    }

    /// Whether the page that is open lets the person go; if not, it has shown why, and runs `next`
    /// once it is settled.
    boolean mayLeave(Runnable next) {
        return page.map(open -> open.mayLeave(next)).orElse(true);
    }

    @Override
    public Place current() {
        return current;
    }

    private void remember(Place place) {
        way.addLast(place);
        if (way.size() > LONGEST_WAY) {
            way.removeFirst();
        }
    }

    private void change(Place place) {
        close();
        var opened = entry(place).factory().apply(place.argument());
        page = Optional.of(opened);
        current = place;
        content.getChildren().setAll(opened.view());
        content.applyCss(); // what lies in a scroll pane can take the focus only once it is dressed
        actions.setOnPage(opened.actions());
        onOpened.accept(place);
        opened.shown();
    }

    private PageEntry entry(Place place) {
        return entries.stream()
                .filter(entry -> entry.id().equals(place.page()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page " + place.page()));
    }

    /// Closes the page that is open.
    void close() {
        page.ifPresent(Page::close);
        page = Optional.empty();
        content.getChildren().clear();
    }
}
