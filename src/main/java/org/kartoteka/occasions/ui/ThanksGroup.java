package org.kartoteka.occasions.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.ThanksDue;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.ReadGroup;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.ui.WorkLine;
import org.kartoteka.platform.work.Topic;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Loyal clients whom nobody has thanked for long: some of them on the Today page, all of them on a
/// page of their own.
public final class ThanksGroup extends ReadGroup<ThanksDue.Line> {

    /// What the lines change with.
    public static final Set<Topic> TOPICS =
            Set.of(
                    Topic.CLIENTS,
                    Topic.INTERACTIONS,
                    Topic.COURTESIES,
                    Topic.GIFTS,
                    Topic.SALES,
                    Topic.STAGES);

    private final CourtesyDeeds deeds;
    private final Navigation navigation;
    private final Messages messages;
    private final int limit;

    /// @param limit the most lines, from 1
    public ThanksGroup(
            ThanksDue due,
            int limit,
            CourtesyDeeds deeds,
            Navigation navigation,
            Messages messages,
            Source source) {
        super(() -> found(due.page(limit)), line -> line.client().id(), source);
        this.deeds = deeds;
        this.navigation = navigation;
        this.messages = messages;
        this.limit = limit;
    }

    private static Found<ThanksDue.Line> found(ThanksDue.Page page) {
        return new Found<>(page.lines(), page.count());
    }

    @Override
    public String title() {
        return messages.get("courtesy.title");
    }

    @Override
    public String sheet() {
        return Theme.sheet(ThanksGroup.class, "occasions.css");
    }

    @Override
    public boolean followsToday() {
        return true;
    }

    @Override
    public String note() {
        return open() > limit ? messages.get("courtesy.rest") : "";
    }

    @Override
    protected Node drawn(ThanksDue.Line line) {
        var loyalty = line.loyalty();
        var look = new WorkLine(Feather.HEART, line.client().displayName());
        loyalty.stage()
                .ifPresent(
                        stage ->
                                look.mark(
                                        new Chip(
                                                messages.get("courtesy.stage." + stage.name()),
                                                Chip.Tone.GOOD)));
        if (loyalty.contacts() > 0) {
            look.fact(messages.count("courtesy.contacts", loyalty.contacts()));
        }
        if (loyalty.purchases() > 0) {
            look.fact(messages.count("courtesy.purchases", loyalty.purchases()));
        }
        look.fact(
                loyalty.thankedOn()
                        .map(day -> messages.get("courtesy.thanked", messages.formats().date(day)))
                        .orElseGet(() -> messages.get("courtesy.never")));
        return look.offer(
                List.of(
                        Action.of("courtesy.action.thank", () -> thank(line))
                                .withIcon(Feather.EDIT_3),
                        Action.of("courtesy.action.thanked", () -> thanked(line))
                                .withIcon(Feather.CHECK),
                        Action.of("courtesy.action.review", () -> askForReview(line))
                                .withIcon(Feather.STAR),
                        Action.of("courtesy.action.skip", () -> deeds.passOver(line))
                                .withIcon(Feather.X),
                        Action.of("courtesy.action.open", () -> open(line)).withIcon(Feather.USER)),
                messages);
    }

    @Override
    public List<Action> actions(ObservableValue<Optional<Line>> chosen) {
        return List.of(
                onChosen(chosen, "courtesy.action.thank", "G", this::thank),
                onChosen(chosen, "courtesy.action.thanked", "Space", this::thanked),
                onChosen(chosen, "courtesy.action.review", "R", this::askForReview),
                onChosen(chosen, "courtesy.action.skip", "Delete", deeds::passOver),
                onChosen(chosen, "courtesy.action.open", "Enter", this::open));
    }

    private void thank(ThanksDue.Line line) {
        deeds.write(line, Courtesy.Kind.THANKS);
    }

    private void thanked(ThanksDue.Line line) {
        deeds.thanked(line, messages.get("courtesy.logged"));
    }

    private void askForReview(ThanksDue.Line line) {
        deeds.write(line, Courtesy.Kind.REVIEW_REQUEST);
    }

    private void open(ThanksDue.Line line) {
        navigation.open(Place.client(line.client().id()));
    }
}
