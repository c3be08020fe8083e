package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds out which words name the client: the digits of a phone, or as many words of a name as
/// somebody bears.
final class MentionReader {

    static final int MOST_WORDS = 4;
    private static final int FEWEST_LETTERS_OF_A_FURTHER_WORD = 3;
    private static final int LONGEST_WORD = 100;
    private static final Set<String> PREPOSITIONS =
            Set.of("с", "со", "от", "у", "к", "ко", "with", "to", "from");
    private static final Set<String> FROM = Set.of("от", "from");
    private static final Pattern PHONE = Pattern.compile("[+(]?[\\d()–.-]+");
    private static final int FEWEST_PHONE_DIGITS = 4;
    private static final int MOST_PHONE_DIGITS = 15;

    /// Longest first, so that «-ой» goes before «-й».
    private static final List<String> ENDINGS =
            List.of(
                    "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ой", "ей", "ою", "ею",
                    "ом", "ем", "ым", "им", "ую", "юю", "ам", "ям", "ах", "ях", "у", "ю", "а", "я",
                    "е", "ы", "и", "о", "й");

    private static final int SHORTEST_STEM = 3;

    private final List<Token> tokens;
    private final ClientLookup lookup;

    MentionReader(List<Token> tokens, ClientLookup lookup) {
        this.tokens = tokens;
        this.lookup = lookup;
    }

    /// A preposition before the client, such as «с» or `from`.
    boolean isPreposition(int at) {
        return PREPOSITIONS.contains(tokens.get(at).plain());
    }

    boolean isFrom(int at) {
        return FROM.contains(tokens.get(at).plain());
    }

    /// The client that is named from token number `at` on.
    ///
    /// @param end number of the first token that can no longer belong to the name
    Read<ClientMention> read(int at, int end) {
        return phone(at, end).or(() -> known(at, end)).orElseGet(() -> unknown(at, end));
    }

    /// The words up to one that means something else are the name of somebody not known yet; with
    /// no such word in reach it is one word.
    private Read<ClientMention> unknown(int at, int end) {
        var next = end < tokens.size() && end - at <= MOST_WORDS ? end : at + 1;
        return new Read<>(next, new ClientMention(words(at, next), List.of()));
    }

    private Optional<Read<ClientMention>> phone(int at, int end) {
        var next = at;
        var digits = 0;
        while (next < end && PHONE.matcher(tokens.get(next).raw()).matches()) {
            digits += Fold.digits(tokens.get(next).raw()).length();
            next++;
        }
        if (digits < FEWEST_PHONE_DIGITS || digits > MOST_PHONE_DIGITS) {
            return Optional.empty();
        }
        var query = words(at, next);
        return Optional.of(new Read<>(next, new ClientMention(query, lookup.candidates(query))));
    }

    private Optional<Read<ClientMention>> known(int at, int end) {
        for (var next = Math.min(end, at + MOST_WORDS); next > at; next--) {
            var query = words(at, next);
            var found = candidates(query);
            if (!found.isEmpty() && namesAll(at + 1, next, found)) {
                return Optional.of(new Read<>(next, new ClientMention(query, found)));
            }
        }
        return Optional.empty();
    }

    /// Whom the words name as they stand, or without their endings: «анне петровой».
    private List<Candidate> candidates(String query) {
        if (query.length() > LONGEST_WORD) {
            return List.of();
        }
        var found = lookup.candidates(query);
        if (!found.isEmpty()) {
            return found;
        }
        var stems = stems(query);
        return stems.equals(Fold.text(query)) ? found : lookup.candidates(stems);
    }

    /// Whether each further word is a word of somebody's name, and not the first of the talk that
    /// happens to fit: «анна с договором» is not Анна Смирнова.
    private boolean namesAll(int from, int to, List<Candidate> found) {
        for (var at = from; at < to; at++) {
            var word = tokens.get(at).plain();
            if (word.length() < FEWEST_LETTERS_OF_A_FURTHER_WORD
                    || found.stream().noneMatch(candidate -> bears(candidate, word))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word, or what it would be in the other keyboard layout, is in the name or the
    /// reason.
    private static boolean bears(Candidate candidate, String word) {
        var names = Fold.text(candidate.name() + " " + candidate.reason()).split("[\\s,.«»\"-]+");
        return Stream.of(word, Fold.text(Fold.otherLayout(word)))
                .anyMatch(meant -> Stream.of(names).anyMatch(name -> isMeant(name, meant)));
    }

    private static boolean isMeant(String name, String word) {
        return name.equals(word)
                || stem(name).equals(stem(word))
                || (name.startsWith(word) && word.length() > SHORTEST_STEM);
    }

    private static String stems(String query) {
        var stems = new StringBuilder();
        for (var word : Fold.text(query).split(" ")) {
            stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
        }
        return stems.toString();
    }

    static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private String words(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(at).raw());
        }
        return words.toString();
    }
}
