package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.Board;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The board of stages: a column for each, in which clients are moved by pointer or by keys.
public final class BoardView extends PageLayout implements Page {

    private final BoardViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final StageTabs tabs;
    private final TextField search = new TextField();
    private final ComboBox<Optional<String>> tag = new ComboBox<>();
    private final List<BoardColumn> columns = new ArrayList<>();
    private final ReadOnlyObjectWrapper<BoardColumn> current;
    private final ScrollPane scroll;
    private Optional<Board.Card> dragged = Optional.empty();
    private boolean showing;

    /// @param begin the column to begin with; empty for clients not placed yet
    public BoardView(
            BoardViewModel model,
            Optional<RelationshipStage> begin,
            StageTabs tabs,
            Messages messages,
            Navigation navigation) {
        super(messages.get("stages.board.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.tabs = tabs;
        getStyleClass().add("stage-board");
        getStylesheets().add(Theme.sheet(BoardView.class, "stages.css"));
        columns.add(column(Optional.empty()));
        Stream.of(RelationshipStage.values())
                .map(Optional::of)
                .map(this::column)
                .forEach(columns::add);
        this.current =
                new ReadOnlyObjectWrapper<>(
                        columns.stream()
                                .filter(column -> column.stage().equals(begin))
                                .findFirst()
                                .orElseThrow());
        setBelowHeading(filters());
        this.scroll = new ScrollPane(sideBySide());
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("board-scroll");
        setContent(scroll);
        model.boardProperty().subscribe(board -> board.ifPresent(this::show));
        model.tagsProperty().subscribe(this::showTags);
    }

    private BoardColumn column(Optional<RelationshipStage> stage) {
        var column = new BoardColumn(stage, messages, model::today, new Dragging(), this::open);
        column.list()
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                current.set(column);
                            }
                        });
        return column;
    }

    private final class Dragging implements BoardColumn.Drags {

        @Override
        public void begin(Board.Card card) {
            dragged = Optional.of(card);
        }

        @Override
        public Optional<Board.Card> dragged() {
            return dragged;
        }

        @Override
        public void drop(RelationshipStage into) {
            dragged.ifPresent(card -> model.move(card, into));
            dragged = Optional.empty();
        }
    }

    private Node sideBySide() {
        var all = new HBox(columns.toArray(Node[]::new));
        all.getStyleClass().add("board-columns");
        columns.forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        return all;
    }

    private Node filters() {
        search.setId("board-search");
        search.setPromptText(messages.get("stages.board.search"));
        search.setAccessibleText(messages.get("stages.board.search"));
        search.textProperty().bindBidirectional(model.textProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        tag.setId("board-tag");
        tag.setAccessibleText(messages.get("stages.board.tag"));
        tag.setConverter(
                Choices.named(name -> name.orElseGet(() -> messages.get("stages.board.tag.all"))));
        tag.valueProperty()
                .subscribe(
                        chosen -> {
                            if (!showing && chosen != null) {
                                model.narrow(chosen);
                            }
                        });
        var row = new FlowPane(tabs, search, tag);
        row.getStyleClass().add("board-filters");
        return row;
    }

    private void leaveSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            goToFilled();
        }
    }

    private void goToFilled() {
        columns.stream()
                .filter(column -> column.chosen().isPresent())
                .findFirst()
                .ifPresent(column -> column.list().requestFocus());
    }

    private void showTags(List<String> tags) {
        showing = true;
        tag.getItems()
                .setAll(
                        Stream.concat(
                                        Stream.of(Optional.<String>empty()),
                                        tags.stream().map(Optional::of))
                                .toList());
        tag.setValue(model.tagProperty().get());
        showing = false;
    }

    private void show(Board board) {
        for (var place = 0; place < columns.size(); place++) {
            columns.get(place).show(board.columns().get(place));
        }
        var clients = board.columns().stream().mapToInt(each -> each.cards().size()).sum();
        setFacts(messages.count("stages.board.clients", clients, BoardViewModel.VALUE_MONTHS));
    }

    private void open(Board.Card card) {
        navigation.open(Place.client(card.client()));
    }

    private void beside(int step) {
        var place = columns.indexOf(current.get()) + step;
        if (place >= 0 && place < columns.size()) {
            columns.get(place).list().requestFocus();
            reveal(columns.get(place));
        }
    }

    /// Where the columns are wider than the window.
    private void reveal(BoardColumn column) {
        var bounds = column.getBoundsInParent();
        var room =
                scroll.getContent().getLayoutBounds().getWidth()
                        - scroll.getViewportBounds().getWidth();
        if (room > 0) {
            scroll.setHvalue(
                    Math.clamp(
                            (bounds.getCenterX() - scroll.getViewportBounds().getWidth() / 2)
                                    / room,
                            0,
                            1));
        }
    }

    private void moveBeside(int step) {
        var place = columns.indexOf(current.get()) + step;
        if (place > 0 && place < columns.size()) {
            withChosen(card -> model.move(card, columns.get(place).stage().orElseThrow()));
        }
    }

    private void withChosen(Consumer<Board.Card> deed) {
        current.get().chosen().ifPresent(deed);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        all.add(Action.of("stages.board.left", () -> beside(-1)).withKeys("Left"));
        all.add(Action.of("stages.board.right", () -> beside(1)).withKeys("Right"));
        all.add(Action.of("stages.board.back", () -> moveBeside(-1)).withKeys("Ctrl+Left"));
        all.add(Action.of("stages.board.on", () -> moveBeside(1)).withKeys("Ctrl+Right"));
        for (var stage : RelationshipStage.values()) {
            all.add(
                    Action.of(
                                    "stages.board.into." + stage.name(),
                                    () -> withChosen(card -> model.move(card, stage)))
                            .withKeys(Integer.toString(stage.ordinal() + 1)));
        }
        all.add(
                Action.of("stages.action.move", () -> withChosen(model::ask))
                        .withKeys("M")
                        .withIcon(Feather.FLAG));
        all.add(Action.of("stages.action.open", () -> withChosen(this::open)).withKeys("Enter"));
        all.add(
                Action.of("stages.board.find", search::requestFocus)
                        .withKeys("Ctrl+F")
                        .withIcon(Feather.SEARCH));
        all.add(
                Action.of("stages.board.tag", tag::requestFocus)
                        .withKeys("T")
                        .withIcon(Feather.TAG));
        all.addAll(tabs.actions());
        return all;
    }

    @Override
    public void shown() {
        current.get().list().requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
