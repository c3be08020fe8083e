package org.kartoteka.interactions.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.ReadGroup;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.ui.WorkLine;
import org.kartoteka.platform.work.Topic;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who wrote, or called in vain, and waits for an answer: some on the Today page, all on a page of
/// their own.
public final class UnansweredGroup extends ReadGroup<UnansweredRow> {

    /// What the lines change with.
    public static final Set<Topic> TOPICS =
            Set.of(Topic.CLIENTS, Topic.INTERACTIONS, Topic.CHANNELS);

    /// More of a message than a glance takes in.
    private static final int GLANCE = 160;

    private final MessageDeeds deeds;
    private final Navigation navigation;
    private final Messages messages;
    private final Clock clock;
    private final int limit;

    /// @param limit the most lines, from 1
    /// @param navigation opens the card
    public UnansweredGroup(
            UnansweredMessages unanswered,
            int limit,
            MessageDeeds deeds,
            Navigation navigation,
            Messages messages,
            Source source) {
        super(() -> found(unanswered.page(limit), deeds), row -> row.line().client().id(), source);
        this.deeds = deeds;
        this.navigation = navigation;
        this.messages = messages;
        this.clock = source.clock();
        this.limit = limit;
    }

    private static Found<UnansweredRow> found(UnansweredMessages.Page page, MessageDeeds deeds) {
        var channels = deeds.channels();
        return new Found<>(
                page.lines().stream()
                        .map(
                                line ->
                                        new UnansweredRow(
                                                line, channel(line.message().channel(), channels)))
                        .toList(),
                page.count());
    }

    private static Optional<Channel> channel(ChannelId id, List<Channel> channels) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    @Override
    public String title() {
        return messages.get("unanswered.title");
    }

    @Override
    public String sheet() {
        return Theme.sheet(UnansweredGroup.class, "timeline.css");
    }

    @Override
    public boolean followsToday() {
        return true;
    }

    @Override
    public String note() {
        return open() > limit ? messages.get("unanswered.rest") : "";
    }

    @Override
    protected Node drawn(UnansweredRow row) {
        var line = row.line();
        var look = new WorkLine(icon(row), line.client().displayName()).say(glance(row));
        if (line.waiting().messages() > 1) {
            look.mark(
                    new Chip(
                            messages.count("unanswered.messages", line.waiting().messages()),
                            Chip.Tone.NEUTRAL));
        }
        look.fact(waits(line));
        row.channel().ifPresent(channel -> look.fact(channel.displayName(messages)));
        return look.offer(
                List.of(
                        Action.of("unanswered.action.answer", () -> deeds.answer(line))
                                .withIcon(Feather.EDIT_3),
                        Action.of("unanswered.action.log", () -> deeds.log(line))
                                .withIcon(Feather.PHONE_CALL),
                        Action.of("unanswered.action.answered", () -> answered(row))
                                .withIcon(Feather.CHECK),
                        Action.of("unanswered.action.waive", () -> deeds.waive(line))
                                .withIcon(Feather.X),
                        Action.of("unanswered.action.open", () -> open(row))
                                .withIcon(Feather.USER)),
                messages);
    }

    private static Ikon icon(UnansweredRow row) {
        return row.line().message().outcome().isPresent()
                        && EntryWords.icon(row.channel()) == Feather.PHONE
                ? Feather.PHONE_MISSED
                : EntryWords.icon(row.channel());
    }

    /// The beginning of the message in one line.
    private static String glance(UnansweredRow row) {
        var text = row.line().message().text().replaceAll("\\s+", " ");
        return text.length() <= GLANCE ? text : text.substring(0, GLANCE).strip() + "…";
    }

    private String waits(UnansweredMessages.Line line) {
        var since = LocalDateTime.ofInstant(line.waiting().since(), clock.getZone());
        var days = ChronoUnit.DAYS.between(since.toLocalDate(), LocalDate.now(clock));
        return days <= 0
                ? messages.get("unanswered.today", messages.formats().time(since.toLocalTime()))
                : messages.count("unanswered.days", days);
    }

    @Override
    public List<Action> actions(ObservableValue<Optional<Line>> chosen) {
        return List.of(
                onChosen(chosen, "unanswered.action.answer", "G", row -> deeds.answer(row.line())),
                onChosen(chosen, "unanswered.action.log", "L", row -> deeds.log(row.line())),
                onChosen(chosen, "unanswered.action.answered", "Space", this::answered),
                onChosen(
                        chosen,
                        "unanswered.action.waive",
                        "Delete",
                        row -> deeds.waive(row.line())),
                onChosen(chosen, "unanswered.action.open", "Enter", this::open));
    }

    private void answered(UnansweredRow row) {
        deeds.answered(row.line(), messages.get("unanswered.logged"));
    }

    private void open(UnansweredRow row) {
        navigation.open(Place.client(row.line().client().id()));
    }
}
