package org.kartoteka.app;

import javafx.event.EventHandler;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.reminders.ui.ReminderBell;
import org.kartoteka.safety.Safeguard;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/// The window over an open base: navigation, the open page, and above it one panel at a time and
/// the notices.
final class Shell extends StackPane implements AutoCloseable {

    /// Narrower, a page needs the room that the names of the pages take; in pixels at 100 %.
    private static final double ROOM_FOR_WORDS = 860;

    private final Messages messages;
    private final Desk desk;
    private final Navigator navigator;
    private final Pages pages;
    private final List<PageEntry> entries;
    private final NavigationRail rail;
    private final StatusBar status;
    private final ReminderBell bell;

    Shell(Session session, Wiring wiring, BaseCare care, Safeguard safeguard, Outside outside) {
        this.messages = session.messages();
        var actions = new Actions();
        this.navigator = new Navigator(actions);
        this.desk =
                new Desk(
                        messages,
                        actions,
                        navigator,
                        session.notices(),
                        new Overlay(),
                        session.background(),
                        session.settings());
        this.pages = new Pages(desk, wiring, care, safeguard, outside);
        this.entries = pages.entries();
        this.rail = new NavigationRail(entries, navigator, messages);
        this.bell = bell(wiring, outside);
        this.status =
                new StatusBar(
                        String.valueOf(care.folder().getFileName()),
                        pages.removingSamples(),
                        bell.waitingProperty(),
                        bell.waiting(),
                        messages,
                        wiring.changes,
                        wiring.clock,
                        wiring.zone);
        getStyleClass().add("shell");
        getStylesheets().add(Theme.sheet(Shell.class, "shell.css"));
        actions.setEverywhere(everywhere());
        actions.listenIn(this);
        listenForQuestionMark();
        setOnDragOver(this::offerToDrop);
        setOnDragDropped(this::drop);
        desk.overlay().visibleProperty().subscribe(actions::coverPage);
        navigator.begin(entries, this::opened);
        getChildren().setAll(frame(), desk.overlay());
        widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < ROOM_FOR_WORDS));
    }

    private ReminderBell bell(Wiring wiring, Outside outside) {
        return new ReminderBell(
                new ReminderBell.Sources(
                        wiring.reminders(outside.told()),
                        wiring.clients,
                        wiring.followUps,
                        wiring.changes,
                        wiring.clock),
                new ReminderBell.Around(
                        messages,
                        desk.notices(),
                        navigator,
                        desk.overlay(),
                        desk.background(),
                        outside.beyond(),
                        this::isInSight));
    }

    private boolean isInSight() {
        return getScene() != null && getScene().getWindow().isFocused();
    }

    private BorderPane frame() {
        var work = new BorderPane(navigator.content());
        work.setTop(new TopBar(pages.search(), pages.makers(), palette(), messages));
        work.setBottom(status);
        var frame = new BorderPane(work);
        frame.setLeft(rail);
        return frame;
    }

    private List<Action> everywhere() {
        var all = new ArrayList<Action>();
        pages.search().ifPresent(all::add);
        all.addAll(pages.makers());
        all.addAll(pages.others());
        entries.stream()
                .filter(entry -> entry.keys().isPresent())
                .map(entry -> NavigationRail.goingTo(entry, navigator))
                .forEach(all::add);
        all.add(bell.waiting());
        all.add(palette());
        all.add(Action.of("app.keys", this::showKeys).withKeys("F1").withIcon(Feather.HELP_CIRCLE));
        return all;
    }

    private Action palette() {
        return Action.of("app.palette", this::showPalette)
                .withKeys("Ctrl+Shift+P")
                .withIcon(Feather.COMMAND);
    }

    private void showPalette() {
        new CommandPalette(desk.actions(), messages, desk.overlay()).show();
    }

    private void showKeys() {
        var sheet = new KeysSheet(desk.actions(), messages);
        desk.overlay().show(sheet, () -> {});
        sheet.requestFocus();
    }

    /// The sign has no key of its own: layouts put it in different places.
    private void listenForQuestionMark() {
        EventHandler<KeyEvent> handler = this::showKeysOnQuestionMark;
        sceneProperty()
                .subscribe(
                        (left, entered) -> {
                            if (left != null) {
                                left.removeEventHandler(KeyEvent.KEY_TYPED, handler);
                            }
                            if (entered != null) {
                                entered.addEventHandler(KeyEvent.KEY_TYPED, handler);
                            }
                        });
    }

    private void showKeysOnQuestionMark(KeyEvent event) {
        if (event.getCharacter().equals("?") && !Actions.typing(event)) {
            showKeys();
            event.consume();
        }
    }

    /// A file may be dropped anywhere on the window.
    private void offerToDrop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        event.getDragboard().getFiles().stream()
                .findFirst()
                .map(File::toPath)
                .ifPresent(pages::dropped);
        event.setDropCompleted(true);
        event.consume();
    }

    private void opened(Place place) {
        rail.mark(place);
        desk.overlay().close();
        if (entries.stream()
                .anyMatch(entry -> entry.id().equals(place.page()) && entry.icon().isPresent())) {
            desk.settings().change(settings -> settings.withLastPage(place.page()));
        }
    }

    /// Opens `place` if there is such a page, else the first one.
    void begin(Place place) {
        navigator.open(navigator.knows(place.page()) ? place : Place.of(entries.getFirst().id()));
        bell.begin();
    }

    Place place() {
        return navigator.current();
    }

    /// Whether nothing would be lost by leaving; if something would, the page asks and runs `next`
    /// when it is settled.
    boolean mayLeave(Runnable next) {
        return navigator.mayLeave(next);
    }

    @Override
    public void close() {
        bell.close();
        navigator.close();
        pages.close();
        status.close();
    }
}
