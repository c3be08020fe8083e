package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A line of the quick log, understood as far as it can be. What the line does not say is absent.
///
/// @param typed the line itself, in the keyboard layout that it was meant in
/// @param spans what each stretch of it was taken for, from first to last character
/// @param client absent if the line names nobody, or was read for a client known already
/// @param when day of the talk, and its time if named; not in the future
/// @param text what was said: all that was taken for nothing else, in the order typed, and with it
///   the words meant for a client whom nobody knows
/// @param tags without `#`
/// @param noNextStep whether the line says that nothing follows
public record QuickLine(
        String typed,
        List<Span> spans,
        Optional<ClientMention> client,
        Optional<HumanDate> when,
        Optional<ChannelId> channel,
        Optional<Direction> direction,
        Optional<Duration> duration,
        Optional<Outcome> outcome,
        Optional<Sentiment> sentiment,
        Optional<Integer> score,
        List<String> tags,
        String text,
        List<LineStep> steps,
        boolean noNextStep,
        List<PromisePlan> promises) {

    public QuickLine {
        spans = List.copyOf(spans);
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
    }

    /// What was said, without the words that were meant for a client nobody knew: when the person
    /// makes or picks that client after all.
    public String textWithoutClient() {
        return spans.stream()
                .filter(span -> span.kind() == Span.Kind.CLIENT)
                .map(span -> span.of(typed))
                .filter(text::contains)
                .findFirst()
                .map(this::textWithout)
                .orElse(text);
    }

    private String textWithout(String words) {
        var from = text.indexOf(words);
        var before = text.substring(0, from).strip();
        var behind = text.substring(from + words.length()).strip();
        return (before + " " + behind).strip();
    }
}
