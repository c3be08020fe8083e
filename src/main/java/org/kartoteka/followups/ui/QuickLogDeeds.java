package org.kartoteka.followups.ui;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.EntryOfLine;
import org.kartoteka.followups.LogEntry;
import org.kartoteka.followups.LogOutcome;
import org.kartoteka.followups.LogTalk;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;

import java.time.Clock;
import java.util.Optional;

/// What the quick log writes. Each deed blocks.
public record QuickLogDeeds(
        EntryOfLine entries,
        LogTalk logging,
        CompleteFollowUp suggesting,
        AddFollowUp adding,
        EditInteraction editing,
        IdSource ids,
        Journal journal,
        Clock clock) {

    /// What became of it.
    ///
    /// @param step takes it back
    /// @param offer the next step that suggests itself, if nobody has decided on one
    record Written(LogOutcome outcome, Optional<StepId> step, Optional<StepPlan> offer) {}

    /// Stores a talk with this client: as the form says if there is one, else as the line does.
    Written log(QuickLogInput.Typed typed, QuickReading read, Whom.Settled whom) {
        return written(
                logging.log(
                        whom.who(),
                        client ->
                                typed.form()
                                        .map(form -> entry(form, client, typed.completes(client)))
                                        .orElseGet(() -> entry(typed, read, client))));
    }

    private LogEntry entry(TalkDraft form, ClientId client, Optional<FollowUpId> completes) {
        return form.entry(new InteractionId(ids.next()), client, completes, clock);
    }

    private LogEntry entry(QuickLogInput.Typed typed, QuickReading read, ClientId client) {
        var usual = Channel.usual(read.channels()).id();
        var entry = entries.entry(read.line(), client, read.text(), usual);
        return new LogEntry(
                entry.talk(),
                entry.steps(),
                read.promises(typed.turned()),
                typed.completes(client));
    }

    private Written written(LogOutcome outcome) {
        var offer =
                outcome instanceof LogOutcome.Logged logged && logged.asksForNextStep()
                        ? Optional.of(suggesting.suggestion(logged.talk().client(), ""))
                        : Optional.<StepPlan>empty();
        return new Written(outcome, newest(), offer);
    }

    /// @return what takes the plan back, empty if the client is gone
    Optional<StepId> plan(Interaction after, StepPlan plan) {
        return adding.add(after.client(), plan).flatMap(_ -> newest());
    }

    /// Keeps in mind that nothing is to follow, on purpose.
    void decideOnNone(Interaction talk) {
        editing.save(talk.with().noNextStep(true).build());
    }

    private Optional<StepId> newest() {
        return journal.nextUndo().map(Step::id);
    }
}
