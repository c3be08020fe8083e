package org.kartoteka.occasions.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the text of this year for a client.
///
/// Never the text of the year before while there is another; then one that the client got least
/// often; among those by client and year, so that the texts are spread evenly over clients and the
/// same question has the same answer.
public final class TextChoice {

    /// A text a client got.
    public record Use(int year, String textId) {}

    /// What became of choosing.
    public sealed interface Outcome {

        record Chosen(GreetingText text) implements Outcome {}

        /// There is no other text than the one of last year, or of this.
        record OnlyTheSame(GreetingText text) implements Outcome {}

        record NoText() implements Outcome {}
    }

    private TextChoice() {}

    /// @param texts those that can be filled for the client, in a fixed order
    /// @param client the number of the client's id
    /// @param before what the client got, in any order
    public static Outcome choose(
            List<GreetingText> texts,
            TextRequest request,
            long client,
            int year,
            List<Use> before) {
        var fitting = texts.stream().filter(request::matches).toList();
        if (fitting.isEmpty()) {
            return new Outcome.NoText();
        }
        var start = Math.floorMod(spread(client) + year, fitting.size());
        var best =
                IntStream.range(0, fitting.size())
                        .mapToObj(i -> fitting.get((start + i) % fitting.size()))
                        .min(
                                Comparator.comparing(
                                                (GreetingText text) -> isRecent(text, year, before))
                                        .thenComparing(text -> timesUsed(text, before)))
                        .orElseThrow();
        return isRecent(best, year, before)
                ? new Outcome.OnlyTheSame(best)
                : new Outcome.Chosen(best);
    }

    /// Used last year, or earlier in this one.
    private static boolean isRecent(GreetingText text, int year, List<Use> before) {
        return before.stream()
                .anyMatch(
                        use ->
                                use.textId().equals(text.id())
                                        && (use.year() == year || use.year() == year - 1));
    }

    private static long timesUsed(GreetingText text, List<Use> before) {
        return before.stream().filter(use -> use.textId().equals(text.id())).count();
    }

    /// Numbers near each other far apart, so that ids with a step between them do not all begin
    /// with the same text (the finisher of SplitMix64, Steele et al. 2014).
    private static long spread(long number) {
        var mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (mixed ^ (mixed >>> 31)) >>> 2;
    }
}
