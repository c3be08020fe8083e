package org.kartoteka.reminders.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.platform.desk.Announcer;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Background;
import org.kartoteka.reminders.Bulletin;
import org.kartoteka.reminders.Notice;
import org.kartoteka.reminders.Reminders;
import org.kartoteka.reminders.Subject;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Tells what falls due while the program is open, and in one calm line what fell due while it was
/// not. Never modal; what it tells of stays on Today until it is done. UI thread only; reading is
/// done by workers.
public final class ReminderBell implements AutoCloseable {

    /// Where reminders and names come from.
    public record Sources(Reminders reminders, Clients clients, FollowUps followUps) {}

    /// The window that it speaks in, and beyond it.
    ///
    /// @param beyond says something outside the window, where the system can
    /// @param inSight whether the person has the window before them
    public record Around(
            Messages messages,
            Notices notices,
            Navigation navigation,
            Background background,
            Optional<Announcer> beyond,
            BooleanSupplier inSight) {}

    /// A minute late is on time for a person.
    private static final Duration LOOK = Duration.minutes(1);

    /// What is said of a bulletin.
    ///
    /// @param to where a press leads
    private record Said(String text, Place to, int count) {}

    private final Sources sources;
    private final Around around;
    private final Messages messages;
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private boolean busy;

    public ReminderBell(Sources sources, Around around) {
        this.sources = sources;
        this.around = around;
        this.messages = around.messages();
        looks.setCycleCount(Animation.INDEFINITE);
    }

    public void begin() {
        look();
        looks.play();
    }

    /// Nothing new is begun before the last look is over.
    private void look() {
        if (!busy) {
            busy = true;
            around.background()
                    .run(
                            () -> said(sources.reminders().look()),
                            said -> said.ifPresent(this::say),
                            () -> busy = false);
        }
    }

    private Optional<Said> said(Bulletin bulletin) {
        return switch (bulletin) {
            case Bulletin.Nothing _ -> Optional.empty();
            case Bulletin.Punctual(var notices) when notices.size() == 1 -> one(notices.getFirst());
            case Bulletin.Punctual(var notices) -> Optional.of(several("reminders.now", notices));
            case Bulletin.Digest(var notices, _) when notices.size() == 1 ->
                    one(notices.getFirst());
            case Bulletin.Digest(var notices, var since) ->
                    Optional.of(
                            several(
                                    since.isPresent() ? "reminders.missed" : "reminders.now",
                                    notices));
        };
    }

    private Said several(String key, List<Notice> notices) {
        return new Said(messages.count(key, notices.size()), Place.of("today"), notices.size());
    }

    /// Empty where the client or the step went away meanwhile.
    private Optional<Said> one(Notice notice) {
        var client = notice.subject().client();
        var name = sources.clients().find(client).map(Client::displayName);
        var what =
                switch (notice.subject()) {
                    case Subject.Step step -> sources.followUps().find(step.step()).map(this::step);
                    case Subject.Day _ -> Optional.of(messages.get("reminders.date"));
                };
        return name.flatMap(
                called ->
                        what.map(
                                words ->
                                        new Said(
                                                messages.get("reminders.told", called, words),
                                                Place.client(client),
                                                1)));
    }

    private String step(FollowUp step) {
        var text = step.text().isEmpty() ? messages.get("reminders.step") : step.text();
        return step.dueTime()
                .map(time -> messages.get("reminders.at", messages.formats().time(time), text))
                .orElse(text);
    }

    private void say(Said said) {
        around.notices()
                .stay(
                        said.text(),
                        Action.of("reminders.open", () -> around.navigation().open(said.to()))
                                .withIcon(Feather.BELL));
        if (!around.inSight().getAsBoolean()) {
            around.beyond().ifPresent(beyond -> announce(beyond, said.count()));
        }
    }

    /// Without a name: whoever passes by may read it.
    private void announce(Announcer beyond, int count) {
        beyond.announce(messages.get("app.name"), messages.count("reminders.now", count));
    }

    @Override
    public void close() {
        looks.stop();
    }
}
