package org.kartoteka.followups;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads how often a step comes again, as people type it, in Russian and in English alike: «каждый
/// 3-й понедельник», «последняя пятница месяца», «каждые 90 дней после выполнения», `every 2 weeks
/// on Tue`.
///
/// The same text always gives the same answer, whatever the day; what is not understood gives none
/// and stays text.
///
/// - `every 3rd Monday`, «каждый 3-й понедельник»: the third Monday of every month. Every third
///   week is «каждые 3 недели по понедельникам».
/// - «каждое 31-е»: the last day of a month that has no 31st; 29 February likewise.
/// - «через день» is tomorrow, in the language of dates, and not every second day.
public final class RecurrenceText {

    /// No phrase has more words; looking further would make a long note slow to read.
    private static final int MOST_WORDS = 16;

    private static final int LONGEST_ABBREVIATION = 4;

    /// Punctuation around a word that does not belong to it.
    private static final String BEFORE = "(«\"“„'";

    private static final String AFTER = ",.;:!?)»\"”'…";

    /// A phrase inside a longer text.
    ///
    /// @param start where its first word begins
    /// @param end just behind the last character of its last word
    public record Found(int start, int end, Recurrence recurrence) {

        /// `text` without the phrase, for what is to be done to be read from it.
        public String rest(String text) {
            var head = text.substring(0, start).strip();
            var tail = text.substring(end).replaceFirst("^[\\s,.;:–—-]+", "").strip();
            return (head + " " + tail).strip();
        }
    }

    /// @param plain folded, without punctuation around it
    /// @param closes whether punctuation behind it ends a phrase, as a comma does not
    record Word(int start, int end, String plain, boolean closes) {}

    private RecurrenceText() {}

    /// Reads `text` as one phrase and nothing besides.
    public static Optional<Recurrence> read(String text) {
        var words = words(text, 0);
        return phrase(words)
                .filter(read -> read.next() == words.size())
                .filter(
                        _ ->
                                nextWord(text, endOfWord(text, words.getLast().end()))
                                        == text.length())
                .map(RecurrencePhrases.Read::recurrence);
    }

    /// The first phrase in `text`, and of those that begin with the same word the longest.
    public static Optional<Found> find(String text) {
        var at = nextWord(text, 0);
        while (at < text.length()) {
            var words = words(text, at);
            var read = phrase(words);
            if (read.isPresent()) {
                var last = words.get(read.get().next() - 1);
                return Optional.of(
                        new Found(words.getFirst().start(), last.end(), read.get().recurrence()));
            }
            at = nextWord(text, endOfWord(text, at));
        }
        return Optional.empty();
    }

    private static Optional<RecurrencePhrases.Read> phrase(List<Word> words) {
        return words.isEmpty() ? Optional.empty() : new RecurrencePhrases(words).longest();
    }

    private static List<Word> words(String text, int from) {
        var words = new ArrayList<Word>();
        var start = nextWord(text, from);
        var open = true;
        while (open && start < text.length() && words.size() < MOST_WORDS) {
            var end = endOfWord(text, start);
            words.add(word(text, start, end));
            open = !words.getLast().closes();
            start = nextWord(text, end);
        }
        return words;
    }

    private static Word word(String text, int start, int behind) {
        var first = start;
        while (first < behind && BEFORE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        var end = behind;
        while (end > first && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Word(
                first,
                end,
                Fold.text(text.substring(first, end)),
                closes(text.substring(end, behind), end - first));
    }

    /// A full stop behind a short word is that of an abbreviation: «каждые 2 нед. по вт.»
    private static boolean closes(String punctuation, int length) {
        return punctuation
                .chars()
                .anyMatch(sign -> sign == '.' ? length > LONGEST_ABBREVIATION : sign != ',');
    }

    private static int nextWord(String text, int from) {
        var at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        var at = start;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
