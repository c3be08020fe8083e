package org.kartoteka.search.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.search.SearchHit;
import org.kartoteka.search.SearchResult;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// The box that finds anyone from anywhere: type a name, a company, four digits of a phone, and
/// press `Enter`.
public final class SearchPanel extends VBox {

    private final SearchViewModel model;
    private final Consumer<ClientId> onOpen;
    private final Consumer<String> onNew;
    private final Overlay overlay;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ListView<SearchHit> list = new ListView<>();

    /// @param onOpen opens a card
    /// @param onNew begins a client of this name
    public SearchPanel(
            SearchViewModel model,
            Consumer<ClientId> onOpen,
            Consumer<String> onNew,
            Overlay overlay,
            Messages messages) {
        this.model = model;
        this.onOpen = onOpen;
        this.onNew = onNew;
        this.overlay = overlay;
        this.messages = messages;
        setId("search-panel");
        getStyleClass().add("search-panel");
        getStylesheets().add(Theme.sheet(SearchPanel.class, "search.css"));
        getChildren().setAll(box(), found(), foot());
        model.resultProperty().subscribe(this::show);
    }

    private TextField box() {
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        field.setPromptText(messages.get("search.prompt"));
        field.setAccessibleText(messages.get("search.prompt"));
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        return field;
    }

    private ListView<SearchHit> found() {
        list.setId("search-hits");
        list.setAccessibleText(messages.get("search.hits"));
        list.setFocusTraversable(false);
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell(messages));
        list.setOnMouseClicked(_ -> open());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.hits()));
        list.managedProperty().bind(list.visibleProperty());
        return list;
    }

    private VBox foot() {
        var said = new Label();
        said.setId("search-count");
        said.getStyleClass().add("faint");
        said.setWrapText(true);
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.resultProperty()
                                                .get()
                                                .map(this::count)
                                                .orElse(messages.get("search.hint")),
                                model.resultProperty()));
        var anew =
                Buttons.of(
                        Action.of("search.new", this::beginNew)
                                .withKeys("Ctrl+Enter")
                                .withIcon(Feather.USER_PLUS),
                        messages);
        anew.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.resultProperty()
                                                .get()
                                                .filter(result -> result.hits().isEmpty())
                                                .isPresent(),
                                model.resultProperty()));
        anew.managedProperty().bind(anew.visibleProperty());
        var foot = new VBox(said, anew);
        foot.getStyleClass().add("search-foot");
        return foot;
    }

    private String count(SearchResult result) {
        if (result.hits().isEmpty()) {
            return messages.get("search.none");
        }
        return result.more()
                ? messages.get("search.overflow", result.count())
                : messages.count("search.count", result.count());
    }

    private void show(Optional<SearchResult> result) {
        list.getSelectionModel().selectFirst();
        if (!model.hits().isEmpty()) {
            list.scrollTo(0);
        }
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, 8);
            case PAGE_UP -> move(event, -8);
            case ENTER -> {
                event.consume();
                if (event.isShortcutDown()) {
                    beginNew();
                } else {
                    open();
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        var selected = list.getSelectionModel().getSelectedIndex();
        var next = Math.clamp(selected + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 3));
    }

    private void open() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            onOpen.accept(chosen.row().id());
        }
    }

    private void beginNew() {
        overlay.close();
        onNew.accept(model.textProperty().get());
    }

    /// Shows the box above the page that is open.
    public void open(Overlay above) {
        above.show(this, () -> {});
        field.requestFocus();
    }
}
