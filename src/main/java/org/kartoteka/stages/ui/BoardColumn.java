package org.kartoteka.stages.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.WholeText;
import org.kartoteka.stages.Board;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One column of the board: what stands in a stage, how many and what they are worth.
final class BoardColumn extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Optional<RelationshipStage> stage;
    private final Messages messages;
    private final StageWords words;
    private final ShortMoney money;
    private final Supplier<LocalDate> today;
    private final ObservableList<Board.Card> cards = FXCollections.observableArrayList();
    private final GroupedList<Board.Card> list;
    private final Label count = new Label();
    private final Label value = new Label();
    private final Label agreed = new Label();
    private final Drags drags;

    /// What is dragged over the board, and what it does where it is let go.
    interface Drags {

        void begin(Board.Card card);

        Optional<Board.Card> dragged();

        void drop(RelationshipStage into);
    }

    BoardColumn(
            Optional<RelationshipStage> stage,
            Messages messages,
            Supplier<LocalDate> today,
            Drags drags,
            Consumer<Board.Card> open) {
        this.stage = stage;
        this.messages = messages;
        this.words = new StageWords(messages);
        this.money = new ShortMoney(messages);
        this.today = today;
        this.drags = drags;
        this.list = new GroupedList<>(cards, card -> Optional.of(card.client()), this::look);
        getStyleClass().add("board-column");
        setVgrow(list, Priority.ALWAYS);
        list.setId("board-" + stage.map(RelationshipStage::name).orElse("NONE"));
        list.setAccessibleText(words.stage(stage));
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        chosen().ifPresent(open);
                    }
                });
        getChildren().setAll(heading(), list);
        setOnDragOver(this::offer);
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::drop);
    }

    private Node heading() {
        var name =
                new Label(
                        stage.map(words::stage).orElseGet(() -> messages.get("stages.board.none")));
        name.setGraphic(Icons.of(StageWords.icon(stage)));
        name.getStyleClass().add("stage-name");
        count.getStyleClass().add("board-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("faint");
        agreed.getStyleClass().add("faint");
        agreed.managedProperty().bind(agreed.textProperty().isNotEmpty());
        var line = new HBox(count, value);
        line.getStyleClass().add("board-heading");
        var heading = new VBox(name, line, agreed);
        heading.getStyleClass().add("board-head");
        return heading;
    }

    /// Shows `column` if it is of this stage.
    void show(Board.Column column) {
        if (!column.cards().equals(cards)) {
            cards.setAll(column.cards());
        }
        count.setText(messages.formats().number(column.cards().size()));
        var contracts = money.inWords(column.contracts());
        value.setText(money.inWords(column.value()));
        agreed.setText(
                contracts.isEmpty() ? "" : messages.get("stages.board.contracts", contracts));
        list.setAccessibleText(
                messages.get(
                        "stages.board.column",
                        words.stage(stage),
                        column.cards().size(),
                        value.getText().isEmpty()
                                ? messages.get("stages.board.no.value")
                                : value.getText()));
    }

    void teach(EmptyState state) {
        list.setPlaceholder(state);
    }

    private Node look(Board.Card card) {
        var name = new Label(card.name());
        name.setMinWidth(0);
        name.getStyleClass().add("board-name");
        WholeText.whenCut(name);
        var facts = new Label(facts(card));
        facts.setMinWidth(0);
        facts.getStyleClass().add("faint");
        card.standing()
                .flatMap(standing -> standing.trialEndsOn())
                .ifPresent(_ -> facts.setGraphic(Icons.of(Feather.CLOCK)));
        var look = new VBox(name, facts);
        look.getStyleClass().add("board-card");
        look.setOnDragDetected(event -> begin(event, look, card));
        return look;
    }

    private String facts(Board.Card card) {
        var days = card.standing().map(now -> words.days(now.days(today.get()))).orElse("");
        var trial =
                card.standing()
                        .flatMap(standing -> standing.trialEndsOn())
                        .map(
                                day ->
                                        messages.get(
                                                "stages.board.trial", messages.formats().date(day)))
                        .orElse("");
        return Stream.of(days, trial, money.inWords(card.value()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void begin(MouseEvent event, Node look, Board.Card card) {
        var content = new ClipboardContent();
        content.putString(card.name());
        look.startDragAndDrop(TransferMode.MOVE).setContent(content);
        drags.begin(card);
        event.consume();
    }

    private boolean takes() {
        return stage.isPresent()
                && drags.dragged().filter(card -> !card.stage().equals(stage)).isPresent();
    }

    private void offer(DragEvent event) {
        if (takes()) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (takes()) {
            drags.drop(stage.orElseThrow());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    Optional<RelationshipStage> stage() {
        return stage;
    }

    Optional<Board.Card> chosen() {
        return list.chosenProperty().get();
    }

    GroupedList<Board.Card> list() {
        return list;
    }
}
