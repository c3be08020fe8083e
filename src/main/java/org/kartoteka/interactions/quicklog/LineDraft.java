package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.interactions.quicklog.Span.Kind;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A line while it is being read: its words, how far the reading has come, and what was understood
/// so far.
final class LineDraft {

    final String line;
    final LocalDateTime now;
    final List<Token> tokens;
    final Spans spans;
    final MarkWords marks;
    final DurationWords durations;
    final Segment said;

    /// Number of the first word not read yet.
    int at;

    Optional<ClientMention> client = Optional.empty();

    /// The client's name in its first case, and the number of the word behind it.
    Optional<Read<String>> subject = Optional.empty();

    Optional<HumanDate> when = Optional.empty();
    Optional<ChannelId> channel = Optional.empty();

    /// The channel that a verb says, where none is named.
    Optional<ChannelId> channelOfVerb = Optional.empty();

    Optional<Direction> direction = Optional.empty();
    Optional<Duration> duration = Optional.empty();
    Optional<Outcome> outcome = Optional.empty();
    Optional<Sentiment> sentiment = Optional.empty();
    Optional<Integer> score = Optional.empty();
    boolean noNextStep;
    final Set<String> tags = new LinkedHashSet<>();
    final List<LineStep> steps = new ArrayList<>();
    final List<PromisePlan> promises = new ArrayList<>();

    LineDraft(String line, LocalDateTime now) {
        this.line = line;
        this.now = now;
        this.tokens = Token.of(line, at -> beginsDate(line, at, now));
        this.spans = new Spans(line, tokens);
        this.marks = new MarkWords(tokens);
        this.durations = new DurationWords(tokens);
        this.said = new Segment(line, tokens);
    }

    private static boolean beginsDate(String line, int at, LocalDateTime now) {
        return HumanDates.at(line, at, now, Toward.AHEAD).isPresent();
    }

    QuickLine finished() {
        return new QuickLine(
                line,
                spans.all(),
                client,
                when,
                channel.or(() -> channelOfVerb),
                direction,
                duration,
                outcome,
                sentiment,
                score,
                List.copyOf(tags),
                said.text(any -> true),
                steps,
                noNextStep,
                promises);
    }

    boolean hasMore() {
        return at < tokens.size();
    }

    Token token() {
        return tokens.get(at);
    }

    /// Whether a word stands at `position` that is no mark.
    boolean isWord(int position) {
        return position < tokens.size() && !isMark(position);
    }

    /// Whether a mark that may stand anywhere begins at `position`.
    boolean isMark(int position) {
        return tokens.get(position).isMark()
                || marks.tag(position).isPresent()
                || marks.score(position).isPresent()
                || marks.sentiment(position).isPresent()
                || marks.promise(position).isPresent();
    }

    /// Takes the words up to `next` for one thing and goes on behind them.
    void take(Kind kind, int next) {
        spans.mark(kind, at, next);
        at = next;
    }

    /// Takes what was found, if it was.
    ///
    /// @return whether it was
    <T> boolean take(Kind kind, Optional<Read<T>> found, Consumer<T> keep) {
        found.ifPresent(
                read -> {
                    keep.accept(read.value());
                    take(kind, read.next());
                });
        return found.isPresent();
    }

    /// Words that are part of what was said, whatever else they were taken for.
    void keepAsText(Kind kind, int from, int to) {
        spans.mark(kind, from, to);
        for (var word = from; word < to; word++) {
            said.addWord(word);
        }
    }

    /// Number of the word that holds the character at `position`, or the first behind it.
    int tokenAt(int position) {
        var low = 0;
        var high = tokens.size() - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Number of the first word behind the character before `end`.
    int tokenBehind(int end) {
        return tokenAt(end - 1) + 1;
    }
}
