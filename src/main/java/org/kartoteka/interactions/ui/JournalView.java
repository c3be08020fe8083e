package org.kartoteka.interactions.ui;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything that happened on one day with all clients, day by day.
public final class JournalView extends PageLayout implements Page {

    private final JournalViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final Action logging;
    private final JournalLook look;

    /// While an entry is open, the keys are its own.
    private final BooleanExpression reading;

    private final GroupedList<JournalRow> list;
    private final TextField date = new TextField();
    private final Node days;
    private Optional<EntryEditor> editor = Optional.empty();
    private Optional<Interaction> editing = Optional.empty();

    /// @param logging opens the quick log
    public JournalView(
            JournalViewModel model, Messages messages, Navigation navigation, Action logging) {
        super(messages.get("journal.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.logging = logging;
        this.look = new JournalLook(messages);
        this.reading =
                Bindings.createBooleanBinding(
                        () -> model.editedProperty().get().isEmpty(), model.editedProperty());
        this.list =
                new GroupedList<>(model.rows(), row -> Optional.of(row.entry().id()), this::draw);
        getStyleClass().add("journal");
        getStylesheets().add(Theme.sheet(JournalView.class, "timeline.css"));
        this.days = days();
        setBelowHeading(days);
        setContent(entries());
        model.dayProperty().subscribe(day -> day.ifPresent(this::show));
        model.dateProperty().subscribe(this::showDate);
        model.conflictProperty().subscribe(_ -> editor = Optional.empty());
    }

    private Node days() {
        var back = Buttons.icon(before(), messages);
        var on = Buttons.icon(after(), messages);
        var today = Buttons.of(today(), messages);
        var channels =
                new ChannelMenu(
                        "journal-channels", model, model.onlyProperty(), model::showOnly, messages);
        var days = new HBox(back, dateField(), on, today, channels);
        days.getStyleClass().add("journal-days");
        return days;
    }

    private Action before() {
        return Action.of("journal.before", () -> model.go(-1))
                .withKeys("Left")
                .withIcon(Feather.CHEVRON_LEFT)
                .when(reading);
    }

    private Action after() {
        return Action.of("journal.after", () -> model.go(1))
                .withKeys("Right")
                .withIcon(Feather.CHEVRON_RIGHT)
                .when(reading);
    }

    private Action today() {
        return Action.of("journal.today", model::goToToday)
                .withKeys("T")
                .withIcon(Feather.CALENDAR)
                .when(reading);
    }

    private Node dateField() {
        date.setId("journal-date");
        date.setAccessibleText(messages.get("journal.date"));
        date.setPromptText(messages.get("journal.date.prompt"));
        date.setOnAction(_ -> openTyped());
        date.textProperty().subscribe(_ -> Field.mark(date, false));
        date.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveDate);
        return date;
    }

    private void openTyped() {
        model.dayOf(date.getText())
                .ifPresentOrElse(
                        day -> {
                            model.open(day);
                            list.requestFocus();
                        },
                        () -> Field.mark(date, true));
    }

    private void leaveDate(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            showDate(model.dateProperty().get());
            list.requestFocus();
        }
    }

    private void showDate(LocalDate day) {
        date.setText(messages.formats().date(day));
    }

    private Node entries() {
        list.setId("journal-list");
        list.setAccessibleText(messages.get("journal.list"));
        list.whenNearEnd(model::readMore);
        return list;
    }

    private void show(JournalReading.Day day) {
        var heading = messages.formats().dayHeading(day.date(), LocalDate.now(model.clock()));
        var talks = day.totals().talks();
        setFacts(
                talks == 0
                        ? heading
                        : heading
                                + " · "
                                + messages.count("journal.talks", talks)
                                + length(day.totals().length()));
        list.setPlaceholder(nothing(day));
    }

    private String length(Duration length) {
        if (length.isZero()) {
            return "";
        }
        return " · "
                + (length.toHours() == 0
                        ? messages.count("interactions.minutes", length.toMinutes())
                        : messages.get("journal.length", length.toHours(), length.toMinutesPart()));
    }

    private Node nothing(JournalReading.Day day) {
        var ways = new ArrayList<Button>();
        day.earlier()
                .map(
                        earlier ->
                                Action.of("journal.earlier", () -> model.open(earlier))
                                        .withIcon(Feather.CHEVRON_LEFT))
                .map(action -> Buttons.of(action, messages))
                .ifPresent(ways::add);
        var log = Buttons.primary(logging, messages);
        log.setId("journal-log");
        ways.addFirst(log);
        return new EmptyState(
                Feather.BOOK_OPEN,
                messages.get("journal.empty.title"),
                day.earlier()
                        .map(earlier -> messages.formats().date(earlier))
                        .map(earlier -> messages.get("journal.empty.earlier", earlier))
                        .orElseGet(() -> messages.get("journal.empty.text")),
                ways.toArray(Button[]::new));
    }

    private Node draw(JournalRow row) {
        return row.edited()
                ? new VBox(look.head(row), editor(row))
                : look.whole(row, () -> model.edit(row.entry().id()));
    }

    /// One editor for one entry, wherever the list draws it, so that nothing typed is lost.
    private EntryEditor editor(JournalRow row) {
        if (editor.isEmpty() || !editing.equals(Optional.of(row.entry()))) {
            editing = Optional.of(row.entry());
            var made = new EntryEditor(row.entry(), model, messages);
            made.sceneProperty().subscribe(scene -> Platform.runLater(() -> follow(made)));
            editor = Optional.of(made);
        }
        return editor.get();
    }

    private void follow(EntryEditor made) {
        if (made.getScene() != null) {
            made.takeFocus();
        } else if (editor.filter(open -> open == made).isPresent()) {
            editor = Optional.empty();
            list.requestFocus();
        }
    }

    private void openCard(JournalRow row) {
        navigation.open(Place.client(row.entry().client()));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                before(),
                after(),
                today(),
                Action.of("journal.date", this::typeDate).withKeys("D").when(reading),
                onChosen("journal.open", "Enter", this::openCard),
                onChosen("journal.edit", "F2", row -> model.edit(row.entry().id())),
                onChosen("journal.delete", "Delete", row -> model.delete(row.entry())));
    }

    private void typeDate() {
        date.requestFocus();
        date.selectAll();
    }

    private Action onChosen(String id, String keys, Consumer<JournalRow> deed) {
        return Action.of(id, () -> list.chosenProperty().get().ifPresent(deed))
                .withKeys(keys)
                .when(reading.and(someChosen()));
    }

    private BooleanExpression someChosen() {
        return Bindings.createBooleanBinding(
                () -> list.chosenProperty().get().isPresent(), list.chosenProperty());
    }

    @Override
    public boolean mayLeave(Runnable next) {
        if (editor.filter(EntryEditor::holdsChanges).isEmpty()) {
            return true;
        }
        var stay = Action.of("journal.leave.stay", this::stay);
        var leave =
                Action.of(
                        "journal.leave.lose",
                        () -> {
                            model.stopEditing();
                            editor = Optional.empty();
                            next.run();
                        });
        var stayButton = Buttons.of(stay, messages);
        setBelowHeading(
                days,
                new Question(
                        messages.get("journal.leave"), stayButton, Buttons.of(leave, messages)));
        stayButton.requestFocus();
        return false;
    }

    private void stay() {
        setBelowHeading(days);
        editor.ifPresent(EntryEditor::takeFocus);
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
