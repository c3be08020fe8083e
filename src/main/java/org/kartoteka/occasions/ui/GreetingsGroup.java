package org.kartoteka.occasions.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kartoteka.occasions.OccasionBook;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.ReadGroup;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom to greet, as a group of the Today page: those in their lead time, those of today, and those
/// who were missed.
public final class GreetingsGroup extends ReadGroup<OccasionLine> {

    /// More than anyone greets in a day; the page of dates has them all.
    private static final int MOST = 100;

    private final OccasionDeeds deeds;
    private final Navigation navigation;
    private final Messages messages;
    private final OccasionWords words;
    private final OccasionLineView look;

    /// @param clock in the person's own zone, whose day is today
    public GreetingsGroup(
            OccasionBook book,
            OccasionDeeds deeds,
            Navigation navigation,
            Messages messages,
            Background background,
            Changes changes,
            Clock clock) {
        super(
                () -> found(book.open(MOST)),
                OccasionLine::key,
                new Source(
                        background,
                        changes,
                        Set.of(Topic.CLIENTS, Topic.OCCASIONS, Topic.GIFTS),
                        clock));
        this.deeds = deeds;
        this.navigation = navigation;
        this.messages = messages;
        this.words = new OccasionWords(messages);
        this.look = new OccasionLineView(deeds, this::open, messages);
    }

    private static Found<OccasionLine> found(OccasionBook.Open open) {
        return new Found<>(open.lines(), open.count());
    }

    @Override
    public String note() {
        return open() > MOST ? messages.get("occasions.rest") : "";
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
    protected Node drawn(OccasionLine line) {
        return look.draw(line);
    }

    @Override
    public List<Action> actions(ObservableValue<Optional<Line>> chosen) {
        return List.of(
                onChosen(chosen, "occasions.action.greet", "G", deeds::greet),
                onChosen(chosen, "occasions.action.sent", "Space", this::sent),
                onChosen(chosen, "occasions.action.skip", "Delete", deeds::skip),
                onChosen(chosen, "occasions.action.open", "Enter", this::open));
    }

    private void sent(OccasionLine line) {
        deeds.sent(line, words.logged(line.standing()));
    }

    private void open(OccasionLine line) {
        navigation.open(Place.client(line.client().id()));
    }
}
