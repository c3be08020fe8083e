package org.kartoteka.followups.ui;

import org.kartoteka.followups.EntryOfLine;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.quicklog.LineStep;
import org.kartoteka.interactions.quicklog.QuickLine;
import org.kartoteka.interactions.quicklog.Span;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A typed talk, understood: the line, with whom, and by which channels it may have been.
///
/// @param readAt local moment at which the line was read
/// @param candidates whom the words for the client may mean, best first, none of them chosen yet
/// @param channels those that can be chosen, in their order
record QuickReading(
        QuickLine line,
        LocalDateTime readAt,
        Whom whom,
        List<Suggestion> candidates,
        List<Channel> channels) {

    private static final Set<Span.Kind> NAMING = Set.of(Span.Kind.CLIENT, Span.Kind.BLANK);

    /// Whether the line names a client and says nothing else yet.
    boolean namesOnly() {
        return line.spans().stream().allMatch(span -> NAMING.contains(span.kind()));
    }

    /// What was said: without the words for the client, once it is settled who that is.
    String text() {
        return whom instanceof Whom.Settled ? line.textWithoutClient() : line.text();
    }

    Optional<Channel> channel() {
        return line.channel()
                .flatMap(
                        id -> channels.stream().filter(known -> known.id().equals(id)).findFirst());
    }

    /// The plan of a next step of the line.
    StepPlan plan(LineStep step) {
        return EntryOfLine.plan(step, readAt);
    }

    /// The promises of the line, those of `turned` the other way round.
    ///
    /// @param turned texts of promises whose side a person put right
    List<PromisePlan> promises(Set<String> turned) {
        return line.promises().stream()
                .map(plan -> turned.contains(plan.text()) ? otherWayRound(plan) : plan)
                .toList();
    }

    private static PromisePlan otherWayRound(PromisePlan plan) {
        var side =
                Stream.of(Promise.Side.values())
                        .filter(other -> other != plan.side())
                        .findFirst()
                        .orElseThrow();
        return new PromisePlan(side, plan.text(), plan.due());
    }
}
