package org.kartoteka.followups.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What is to be done today and after, worked through by keys.
public final class TodayView extends PageLayout implements Page {

    /// Short enough that midnight and a passed hour show at once to the eye.
    private static final Duration TICK = Duration.seconds(5);

    private static final Period DAY = Period.ofDays(1);
    private static final Period WEEK = Period.ofWeeks(1);

    private final TodayViewModel model;
    private final List<LentGroup> lent;
    private final Messages messages;
    private final TakeBack takeBack;
    private final Navigation navigation;
    private final Consumer<LogRequest> logging;
    private final TodayWords words;
    private final GroupedList<TodayRow> list;
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));

    /// @param lent groups of other features, in the order shown, before the page's own or behind
    ///   what is for today
    /// @param logging opens the quick log
    public TodayView(
            TodayViewModel model,
            List<LentGroup> lent,
            Messages messages,
            TakeBack takeBack,
            Navigation navigation,
            Consumer<LogRequest> logging,
            ZoneId zone) {
        super(messages.get("today.title"));
        this.model = model;
        this.lent = List.copyOf(lent);
        this.messages = messages;
        this.takeBack = takeBack;
        this.navigation = navigation;
        this.logging = logging;
        this.words = new TodayWords(messages, zone);
        this.list =
                new GroupedList<>(
                        new TodayList(model.rows(), this.lent).rows(),
                        TodayView::identity,
                        lines()::draw);
        getStyleClass().add("today");
        getStylesheets().add(Theme.sheet(TodayView.class, "followups.css"));
        lent.forEach(group -> getStylesheets().add(group.sheet()));
        setContent(agenda());
        model.agendaProperty().subscribe(read -> setFacts(read.map(words::facts).orElse("")));
        model.listen(this::say, list::choose);
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private void tick() {
        model.tick();
        lent.forEach(LentGroup::tick);
    }

    private static Optional<Object> identity(TodayRow row) {
        return switch (row) {
            case TodayRow.Item item -> Optional.of(item.key());
            case TodayRow.Lent borrowed -> Optional.of(borrowed.line().key());
            case TodayRow.Heading _, TodayRow.LentHeading _ -> Optional.empty();
        };
    }

    private TodayLineView lines() {
        var editor = new TodayEditor(model, words, messages, () -> list().requestFocus());
        var deeds =
                new TodayLineView.Deeds() {
                    @Override
                    public void toggleDone(TodayRow.Item row) {
                        model.toggleDone(row);
                    }

                    @Override
                    public void ask(TodayRow.Item row) {
                        model.ask(row);
                    }

                    @Override
                    public void log(TodayRow.Item row) {
                        TodayView.this.log(row);
                    }

                    @Override
                    public void open(TodayRow.Item row) {
                        TodayView.this.open(row);
                    }
                };
        return new TodayLineView(deeds, editor, words, messages);
    }

    private GroupedList<TodayRow> list() {
        return list;
    }

    private Node agenda() {
        list.setId("today-list");
        list.setAccessibleText(messages.get("today.list"));
        var known =
                Bindings.createBooleanBinding(
                        () -> model.agendaProperty().get().isPresent(), model.agendaProperty());
        list.teach(nothingToDo(), known);
        return list;
    }

    private EmptyState nothingToDo() {
        var log =
                Action.of("today.empty.log", () -> logging.accept(LogRequest.ofAnyone()))
                        .withKeys("Ctrl+L")
                        .withIcon(Feather.PHONE_CALL);
        return new EmptyState(
                Feather.SUN,
                messages.get("today.empty.title"),
                messages.get("today.empty.text"),
                Buttons.primary(log, messages));
    }

    private void say(TodaySaid said) {
        takeBack.done(words.said(said.what()), said.step());
    }

    private void open(TodayRow.Item row) {
        navigation.open(Place.client(row.item().client().id()));
    }

    private void log(TodayRow.Item row) {
        var client = row.item().client();
        logging.accept(
                row.item() instanceof AgendaItem.Step step && !step.isDone()
                        ? LogRequest.about(client.id(), client.displayName(), step.step())
                        : LogRequest.about(client.id(), client.displayName()));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        lent.forEach(group -> all.addAll(group.actions(chosenOf(group))));
        all.addAll(own());
        return all;
    }

    private ObservableValue<Optional<LentGroup.Line>> chosenOf(LentGroup group) {
        return list.chosenProperty()
                .map(
                        row ->
                                row.filter(TodayRow.Lent.class::isInstance)
                                        .map(TodayRow.Lent.class::cast)
                                        .filter(borrowed -> borrowed.group() == group)
                                        .map(TodayRow.Lent::line));
    }

    private List<Action> own() {
        return List.of(
                onChosen("today.action.done", "Space", model::toggleDone),
                onChosen("today.action.day", "Alt+Right", row -> model.move(row, DAY)),
                onChosen("today.action.week", "Alt+Shift+Right", row -> model.move(row, WEEK)),
                onChosen(
                        "today.action.day.back", "Alt+Left", row -> model.move(row, DAY.negated())),
                onChosen("today.action.plan", "F", model::ask),
                onChosenStep("today.action.cancel", "Delete", _ -> true, model::cancel),
                onChosenStep(
                        "today.action.end",
                        "Shift+Delete",
                        step -> step.series().isPresent(),
                        model::cancelForGood),
                onChosen("today.action.log", "L", this::log),
                onChosen("today.action.open", "Enter", this::open));
    }

    private Action onChosen(String id, String keys, Consumer<TodayRow.Item> deed) {
        return Action.of(id, () -> chosen().ifPresent(deed)).withKeys(keys).when(someChosen());
    }

    private Action onChosenStep(
            String id, String keys, Predicate<FollowUp> fits, Consumer<TodayRow.Item> deed) {
        return Action.of(id, () -> chosen().ifPresent(deed))
                .withKeys(keys)
                .when(
                        Bindings.createBooleanBinding(
                                () ->
                                        chosen().flatMap(TodayView::openStep)
                                                .filter(fits)
                                                .isPresent(),
                                list.chosenProperty()));
    }

    private static Optional<FollowUp> openStep(TodayRow.Item row) {
        return row.item() instanceof AgendaItem.Step step && !step.isDone()
                ? Optional.of(step.step())
                : Optional.empty();
    }

    private BooleanExpression someChosen() {
        return Bindings.createBooleanBinding(() -> chosen().isPresent(), list.chosenProperty());
    }

    private Optional<TodayRow.Item> chosen() {
        return list.chosenProperty()
                .get()
                .filter(TodayRow.Item.class::isInstance)
                .map(TodayRow.Item.class::cast);
    }

    @Override
    public void shown() {
        list.requestFocus();
        ticking.play();
    }

    @Override
    public void close() {
        ticking.stop();
        model.close();
        lent.forEach(LentGroup::close);
    }
}
