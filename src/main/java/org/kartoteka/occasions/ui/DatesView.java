package org.kartoteka.occasions.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Birthdays and other dates from a week back to a month ahead, worked through by keys.
public final class DatesView extends PageLayout implements Page {

    private static final Duration TICK = Duration.seconds(30);

    private final DatesViewModel model;
    private final OccasionDeeds deeds;
    private final Messages messages;
    private final Navigation navigation;
    private final OccasionWords words;
    private final OccasionLineView lines;
    private final GroupedList<DateRow> list;
    private final Timeline ticking = new Timeline();

    public DatesView(
            DatesViewModel model, OccasionDeeds deeds, Messages messages, Navigation navigation) {
        super(messages.get("occasions.title"));
        this.model = model;
        this.deeds = deeds;
        this.messages = messages;
        this.navigation = navigation;
        this.words = new OccasionWords(messages);
        this.lines = new OccasionLineView(deeds, this::open, messages);
        this.list = new GroupedList<>(model.rows(), DatesView::identity, this::look);
        getStyleClass().add("dates");
        getStylesheets().add(Theme.sheet(DatesView.class, "occasions.css"));
        setContent(dates());
        model.pageProperty()
                .subscribe(
                        read -> read.ifPresent(page -> setFacts(words.fairness(page.fairness()))));
        ticking.getKeyFrames().setAll(new KeyFrame(TICK, _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private static Optional<Object> identity(DateRow row) {
        return row instanceof DateRow.Entry entry
                ? Optional.of(entry.line().key())
                : Optional.empty();
    }

    private Node dates() {
        list.setId("dates-list");
        list.setAccessibleText(messages.get("occasions.title"));
        var known =
                Bindings.createBooleanBinding(
                        () -> model.pageProperty().get().isPresent(), model.pageProperty());
        list.teach(
                new EmptyState(
                        Feather.GIFT,
                        messages.get("occasions.empty.title"),
                        messages.get("occasions.empty.text")),
                known);
        return list;
    }

    private Node look(DateRow row) {
        return switch (row) {
            case DateRow.Heading heading -> heading(heading);
            case DateRow.Entry entry -> lines.draw(entry.line());
        };
    }

    private Node heading(DateRow.Heading heading) {
        var day =
                new Label(
                        heading.day()
                                .map(date -> messages.formats().dayHeading(date, heading.today()))
                                .orElseGet(() -> messages.get("occasions.month.only")));
        day.getStyleClass().add("list-heading");
        return day;
    }

    private void open(OccasionLine line) {
        navigation.open(Place.client(line.client().id()));
    }

    private void sent(OccasionLine line) {
        deeds.sent(line, words.logged(line.standing()));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                onChosen("occasions.action.greet", "G", deeds::greet),
                onChosen("occasions.action.sent", "Space", this::sent),
                onChosen("occasions.action.skip", "Delete", deeds::skip),
                onChosen("occasions.action.open", "Enter", this::open));
    }

    private Action onChosen(String id, String keys, Consumer<OccasionLine> deed) {
        return Action.of(id, () -> chosen().ifPresent(deed)).withKeys(keys).when(someChosen());
    }

    private BooleanExpression someChosen() {
        return Bindings.createBooleanBinding(() -> chosen().isPresent(), list.chosenProperty());
    }

    private Optional<OccasionLine> chosen() {
        return list.chosenProperty()
                .get()
                .filter(DateRow.Entry.class::isInstance)
                .map(row -> ((DateRow.Entry) row).line());
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
    }
}
