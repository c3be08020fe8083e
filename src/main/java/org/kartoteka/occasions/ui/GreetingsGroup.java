package org.kartoteka.occasions.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.kartoteka.occasions.OccasionBook;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Whom to greet, as a group of the Today page: those in their lead time, those of today, and those
/// who were missed.
public final class GreetingsGroup implements LentGroup {

    private record Due(OccasionLine line) implements Line {

        @Override
        public Object key() {
            return line.key();
        }
    }

    private final OccasionBook book;
    private final OccasionDeeds deeds;
    private final Navigation navigation;
    private final Messages messages;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final OccasionWords words;
    private final OccasionLineView look;
    private final ObservableList<Due> lines = FXCollections.observableArrayList();
    private LocalDate readOn;

    /// @param clock in the person's own zone, whose day is today
    public GreetingsGroup(
            OccasionBook book,
            OccasionDeeds deeds,
            Navigation navigation,
            Messages messages,
            Background background,
            Changes changes,
            Clock clock) {
        this.book = book;
        this.deeds = deeds;
        this.navigation = navigation;
        this.messages = messages;
        this.clock = clock;
        this.reading = background.lane();
        this.words = new OccasionWords(messages);
        this.look = new OccasionLineView(deeds, this::open, messages);
        this.readOn = LocalDate.now(clock);
        this.subscription =
                changes.on(Set.of(Topic.CLIENTS, Topic.OCCASIONS, Topic.GIFTS), this::reload);
        reload();
    }

    private void reload() {
        readOn = LocalDate.now(clock);
        reading.run(
                book::open,
                read -> {
                    var found = read.stream().map(Due::new).toList();
                    if (!found.equals(lines)) {
                        lines.setAll(found);
                    }
                });
    }

    @Override
    public void tick() {
        if (!LocalDate.now(clock).equals(readOn)) {
            reload();
        }
    }

    @Override
    public String title() {
        return messages.get("occasions.group");
    }

    @Override
    public String sheet() {
        return Theme.sheet(GreetingsGroup.class, "occasions.css");
    }

    @Override
    public ObservableList<? extends Line> lines() {
        return lines;
    }

    @Override
    public Node draw(Line line) {
        return look.draw(((Due) line).line());
    }

    @Override
    public List<Action> actions(ObservableValue<Optional<Line>> chosen) {
        return List.of(
                onChosen(chosen, "occasions.action.greet", "G", deeds::greet),
                onChosen(chosen, "occasions.action.sent", "Space", this::sent),
                onChosen(chosen, "occasions.action.skip", "Delete", deeds::skip),
                onChosen(chosen, "occasions.action.open", "Enter", this::open));
    }

    private static Action onChosen(
            ObservableValue<Optional<Line>> chosen,
            String id,
            String keys,
            Consumer<OccasionLine> deed) {
        BooleanExpression someChosen =
                Bindings.createBooleanBinding(() -> chosen.getValue().isPresent(), chosen);
        return Action.of(
                        id,
                        () -> chosen.getValue().ifPresent(line -> deed.accept(((Due) line).line())))
                .withKeys(keys)
                .when(someChosen);
    }

    private void sent(OccasionLine line) {
        deeds.sent(line, words.logged(line.standing()));
    }

    private void open(OccasionLine line) {
        navigation.open(Place.client(line.client().id()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
