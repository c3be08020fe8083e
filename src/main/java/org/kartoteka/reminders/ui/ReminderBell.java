package org.kartoteka.reminders.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Duration;

import org.kartoteka.clients.Clients;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.platform.desk.Announcer;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.reminders.Bulletin;
import org.kartoteka.reminders.Notice;
import org.kartoteka.reminders.Reminders;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Tells what falls due while the program is open, and in one calm line what fell due while it was
/// not. Never modal; what it tells of waits in a list until it is put away, and stays on Today
/// until it is done. One reminder is said until it is answered; several are said for a while, for
/// the foot of the window goes on telling how many wait. UI thread only; reading is done by
/// workers.
public final class ReminderBell implements AutoCloseable {

    /// Where reminders and names come from.
    ///
    /// @param clock in the person's own zone, whose day is today
    public record Sources(
            Reminders reminders,
            Clients clients,
            FollowUps followUps,
            Changes changes,
            Clock clock) {}

    /// The window that it speaks in, and beyond it.
    ///
    /// @param beyond says something outside the window, as far as the system can
    /// @param inSight whether the person has the window before them
    public record Around(
            Messages messages,
            Notices notices,
            Navigation navigation,
            Overlay overlay,
            Background background,
            Announcer beyond,
            BooleanSupplier inSight) {}

    /// A minute late is on time for a person.
    private static final Duration LOOK = Duration.minutes(1);

    /// What is said of a bulletin.
    ///
    /// @param one the only thing told; absent where there are several
    private record Said(String text, Optional<ReminderLines.Line> one, int count) {}

    /// What a look found.
    ///
    /// @param waiting how many lines wait in the list
    private record Look(Optional<Said> said, int waiting) {}

    private final Sources sources;
    private final Around around;
    private final Messages messages;
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private final Subscription planned;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private boolean busy;
    private boolean lookAgain;

    public ReminderBell(Sources sources, Around around) {
        this.sources = sources;
        this.around = around;
        this.messages = around.messages();
        this.planned = sources.changes().on(Set.of(Topic.FOLLOW_UPS, Topic.OCCASIONS), this::look);
        looks.setCycleCount(Animation.INDEFINITE);
    }

    public void begin() {
        look();
        looks.play();
    }

    /// Nothing new is begun before the last look is over; what was planned meanwhile is looked at
    /// then.
    private void look() {
        if (busy) {
            lookAgain = true;
            return;
        }
        busy = true;
        around.background()
                .run(
                        () -> new Look(said(sources.reminders().look()), waitingLines().size()),
                        this::take,
                        this::looked);
    }

    private void take(Look look) {
        waiting.set(look.waiting);
        look.said.ifPresent(this::say);
    }

    /// How many reminders wait until they are put away or done.
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    private List<ReminderLines.Line> waitingLines() {
        return lines().of(sources.reminders().waiting(), today());
    }

    private void looked() {
        busy = false;
        if (lookAgain) {
            lookAgain = false;
            look();
        }
    }

    private ReminderLines lines() {
        return new ReminderLines(sources.clients(), sources.followUps(), messages);
    }

    private LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    private Optional<Said> said(Bulletin bulletin) {
        return switch (bulletin) {
            case Bulletin.Nothing _ -> Optional.empty();
            case Bulletin.Punctual(var notices) -> said("reminders.now", notices);
            case Bulletin.Digest(var notices, var since) ->
                    said(since.isPresent() ? "reminders.missed" : "reminders.now", notices);
        };
    }

    private Optional<Said> said(String key, List<Notice> notices) {
        var lines = lines().of(notices, today());
        if (lines.size() == 1) {
            var line = lines.getFirst();
            var text = messages.get("reminders.told", line.who(), line.what());
            return Optional.of(new Said(text, Optional.of(line), 1));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                messages.count(key, lines.size()), Optional.empty(), lines.size()));
    }

    private void say(Said said) {
        said.one()
                .ifPresentOrElse(
                        line -> around.notices().stay(said.text(), way(() -> open(line))),
                        () -> around.notices().withWay(said.text(), way(this::showWaiting)));
        if (!around.inSight().getAsBoolean()) {
            announce(around.beyond(), said.count());
        }
    }

    private static Action way(Runnable taken) {
        return Action.of("reminders.open", taken).withIcon(Feather.BELL);
    }

    /// Without a name: whoever passes by may read it.
    private void announce(Announcer beyond, int count) {
        beyond.announce(messages.get("app.name"), messages.count("reminders.now", count));
    }

    /// Opens the list of what was told and is still open.
    public Action waiting() {
        return Action.of("reminders.waiting", this::showWaiting)
                .withKeys("Ctrl+Shift+R")
                .withIcon(Feather.BELL);
    }

    private void showWaiting() {
        around.background().run(this::waitingLines, this::show);
    }

    private void show(List<ReminderLines.Line> lines) {
        var panel =
                new WaitingPanel(
                        lines, new WaitingPanel.Deeds(this::open, this::putAway), messages);
        around.overlay().show(panel, () -> {});
        panel.takeFocus();
    }

    private void open(ReminderLines.Line line) {
        putAway(List.of(line));
        around.overlay().close();
        around.navigation().open(Place.client(line.notice().subject().client()));
    }

    private void putAway(List<ReminderLines.Line> lines) {
        var notices = lines.stream().map(ReminderLines.Line::notice).toList();
        around.background()
                .run(
                        () -> {
                            sources.reminders().putAway(notices);
                            return waitingLines().size();
                        },
                        waiting::set);
    }

    @Override
    public void close() {
        planned.close();
        looks.stop();
    }
}
