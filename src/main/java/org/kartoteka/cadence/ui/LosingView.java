package org.kartoteka.cadence.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kartoteka.cadence.Losing;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// «Мы их теряем»: clients whose silence is too long, worked through by keys.
public final class LosingView extends PageLayout implements Page {

    private static final Duration TICK = Duration.seconds(30);

    private final LosingViewModel model;
    private final TouchDeeds deeds;
    private final Messages messages;
    private final Navigation navigation;
    private final TouchLineView look;
    private final GroupedList<LosingRow> list;
    private final StackPane empty = new StackPane();
    private final Timeline ticking = new Timeline();

    public LosingView(
            LosingViewModel model, TouchDeeds deeds, Messages messages, Navigation navigation) {
        super(messages.get("cadence.losing.title"));
        this.model = model;
        this.deeds = deeds;
        this.messages = messages;
        this.navigation = navigation;
        this.look = new TouchLineView(deeds, messages);
        this.list = new GroupedList<>(model.rows(), LosingView::identity, this::draw);
        getStyleClass().add("losing");
        getStylesheets().add(Theme.sheet(LosingView.class, "cadence.css"));
        setContent(losing());
        model.losingProperty().subscribe(read -> read.ifPresent(this::show));
        ticking.getKeyFrames().setAll(new KeyFrame(TICK, _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    private static Optional<Object> identity(LosingRow row) {
        return row instanceof LosingRow.Entry entry
                ? Optional.of(entry.line().standing().client())
                : Optional.empty();
    }

    private Node losing() {
        list.setId("losing-list");
        list.setAccessibleText(messages.get("cadence.losing.title"));
        list.setPlaceholder(empty);
        return list;
    }

    private void show(Losing read) {
        setFacts(facts(read));
        empty.getChildren().setAll(read.isCadenceSet() ? nobody() : nothingSet());
    }

    private String facts(Losing read) {
        return Stream.of(Losing.Group.values())
                .filter(group -> read.size(group) > 0)
                .map(group -> messages.count("cadence.losing." + group.name(), read.size(group)))
                .collect(Collectors.joining(" · "));
    }

    private EmptyState nobody() {
        return new EmptyState(
                Feather.USER_CHECK,
                messages.get("cadence.losing.nobody.title"),
                messages.get("cadence.losing.nobody.text"));
    }

    private EmptyState nothingSet() {
        var settle =
                Action.of(
                                "cadence.losing.settle",
                                () -> navigation.open(new Place("preferences", "cadence-everyone")))
                        .withKeys("Ctrl+6")
                        .withIcon(Feather.SETTINGS);
        return new EmptyState(
                Feather.HEART,
                messages.get("cadence.losing.empty.title"),
                messages.get("cadence.losing.empty.text"),
                Buttons.primary(settle, messages));
    }

    private Node draw(LosingRow row) {
        return switch (row) {
            case LosingRow.Heading heading -> heading(heading);
            case LosingRow.Entry entry -> look.draw(entry.line(), entry.question());
        };
    }

    private Node heading(LosingRow.Heading heading) {
        var name = new Label(messages.get("cadence.losing.group." + heading.group().name()));
        name.getStyleClass().add("list-heading");
        var count = new Label(messages.formats().number(heading.size()));
        count.getStyleClass().add("touch-count");
        var line = new HBox(name, count);
        line.getStyleClass().add("touch-heading");
        if (heading.notListed() > 0) {
            var rest = new Label(messages.count("cadence.losing.rest", heading.notListed()));
            rest.getStyleClass().add("faint");
            line.getChildren().add(rest);
        }
        return line;
    }

    private Optional<TouchLine> chosen() {
        return list.chosenProperty()
                .get()
                .filter(LosingRow.Entry.class::isInstance)
                .map(row -> ((LosingRow.Entry) row).line());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return deeds.actions(
                this::chosen,
                Bindings.createBooleanBinding(() -> chosen().isPresent(), list.chosenProperty()));
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
