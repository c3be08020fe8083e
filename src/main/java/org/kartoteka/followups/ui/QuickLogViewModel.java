package org.kartoteka.followups.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.followups.LogOutcome;
import org.kartoteka.followups.PlanText;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.followups.UnstoredTalk;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/// The quick log: stores what is typed, and asks for the next step where none is left.
public final class QuickLogViewModel implements AutoCloseable {

    /// Why nothing was stored; what was typed stands where it stood.
    enum Problem {
        NOBODY,
        SEVERAL,
        UNKNOWN,
        CLIENT_GONE,
        TOO_LONG,
        FIELDS
    }

    /// Asked after a talk that leaves the client without a next step.
    ///
    /// @param offer what suggests itself
    record NextStep(Interaction talk, String client, StepPlan offer) {}

    /// What is told of something that was stored.
    ///
    /// @param step takes it back
    sealed interface Said {

        String client();

        Optional<StepId> step();

        record Logged(String client, LogOutcome.Logged outcome, Optional<StepId> step)
                implements Said {}

        record Planned(String client, StepPlan plan, Optional<StepId> step) implements Said {}
    }

    private final QuickLogInput input;
    private final QuickReader reader;
    private final QuickLogDeeds deeds;
    private final Background background;
    private final Clock clock;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NextStep>> nextStep =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<QuickLogInput.Typed> storing = Optional.empty();
    private Consumer<Said> onSaid = said -> {};
    private Runnable onFinished = () -> {};

    /// @param clock in the person's own zone
    public QuickLogViewModel(
            QuickReader reader,
            UnstoredTalk unstored,
            QuickLogDeeds deeds,
            Background background,
            Changes changes,
            Clock clock,
            Messages messages) {
        this.input =
                new QuickLogInput(reader, unstored, background, clock, new TalkWords(messages));
        this.reader = reader;
        this.deeds = deeds;
        this.background = background;
        this.clock = clock;
        this.subscription = changes.on(Topic.CHANNELS, this::learnChannels);
        input.understoodProperty().subscribe(_ -> problem.set(Optional.empty()));
    }

    private void learnChannels() {
        reader.forgetChannels();
        input.readAgain();
    }

    /// @param said told of what was stored
    /// @param finished run when there is nothing more to type
    void listen(Consumer<Said> said, Runnable finished) {
        onSaid = said;
        onFinished = finished;
    }

    /// Begins with what is known before, or goes on with what was typed and not stored.
    void open(LogRequest wanted) {
        storing = Optional.empty();
        nextStep.set(Optional.empty());
        problem.set(Optional.empty());
        input.begin(wanted);
    }

    QuickLogInput input() {
        return input;
    }

    /// What Enter means: to choose whom the words mean while that is the question, else to store.
    void enter(Optional<Suggestion> highlighted) {
        highlighted.ifPresentOrElse(input::pick, this::store);
    }

    /// Stores the talk with all that follows from it, as one step. Where it is not clear with whom,
    /// nothing is stored and nothing is lost.
    void store() {
        var typed = input.typed();
        if (!input.problems().isEmpty()) {
            problem.set(Optional.of(Problem.FIELDS));
        } else if (!storing.equals(Optional.of(typed))) {
            storing = Optional.of(typed);
            store(typed);
        }
    }

    private void store(QuickLogInput.Typed typed) {
        record Stored(Whom whom, Optional<QuickLogDeeds.Written> written) {}
        background.run(
                () -> {
                    var read = typed.read(reader);
                    return new Stored(
                            read.whom(),
                            read.whom().settled().map(whom -> deeds.log(typed, read, whom)));
                },
                stored ->
                        stored.written()
                                .ifPresentOrElse(
                                        written -> settle(written, name(stored.whom())),
                                        () -> problem.set(Optional.of(problemOf(stored.whom())))),
                () -> storing = Optional.empty());
    }

    private static String name(Whom whom) {
        return whom.settled().map(Whom.Settled::name).orElse("");
    }

    private static Problem problemOf(Whom whom) {
        return switch (whom) {
            case Whom.Nobody _ -> Problem.NOBODY;
            case Whom.Several _ -> Problem.SEVERAL;
            case Whom.Unknown _ -> Problem.UNKNOWN;
            case Whom.Settled _ -> Problem.CLIENT_GONE;
        };
    }

    private void settle(QuickLogDeeds.Written written, String client) {
        switch (written.outcome()) {
            case LogOutcome.ClientGone _ -> problem.set(Optional.of(Problem.CLIENT_GONE));
            case LogOutcome.TooLong _ -> problem.set(Optional.of(Problem.TOO_LONG));
            case LogOutcome.Logged logged -> {
                input.clear();
                onSaid.accept(new Said.Logged(client, logged, written.step()));
                nextStep.set(
                        written.offer().map(offer -> new NextStep(logged.talk(), client, offer)));
                if (nextStep.get().isEmpty()) {
                    onFinished.run();
                }
            }
        }
    }

    /// What a typed next step would come to.
    StepPlan reading(NextStep asked, String typed) {
        return PlanText.read(typed, LocalDateTime.now(clock)).over(asked.offer());
    }

    /// Plans the next step that was asked for; nothing typed takes what was offered.
    void plan(String typed) {
        nextStep.get()
                .ifPresent(
                        asked -> {
                            var plan = reading(asked, typed);
                            finish();
                            background.run(
                                    () -> deeds.plan(asked.talk(), plan),
                                    step ->
                                            onSaid.accept(
                                                    new Said.Planned(asked.client(), plan, step)));
                        });
    }

    /// Keeps in mind that nothing is to follow, on purpose.
    void planNothing() {
        nextStep.get()
                .ifPresent(
                        asked -> {
                            finish();
                            background.run(
                                    () -> {
                                        deeds.decideOnNone(asked.talk());
                                        return asked;
                                    },
                                    _ -> {});
                        });
    }

    private void finish() {
        nextStep.set(Optional.empty());
        onFinished.run();
    }

    /// Why nothing was stored.
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The next step that is asked for, if it is.
    ReadOnlyObjectProperty<Optional<NextStep>> nextStepProperty() {
        return nextStep.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
