package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PersonName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A name in the form in which two spellings of one person, or of one company, can be compared.
///
/// @param kind person or company
/// @param words of the name, folded and sorted, so that their order does not matter; of a company
///   without its legal form
record NameKey(Client.Kind kind, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "чп", "нко", "ано", "llc", "ltd",
                    "limited", "inc", "corp", "gmbh", "ag", "ab", "oy", "as", "sa", "bv", "srl",
                    "co", "plc");
    private static final Pattern LATIN = Pattern.compile(".*[a-z].*");
    private static final int SHORTEST_WITH_A_SLIP = 5;
    private static final int FEWEST_SOUNDS = 3;
    private static final Map<Character, String> SOUNDS =
            Map.ofEntries(
                    Map.entry('б', "b"),
                    Map.entry('в', "v"),
                    Map.entry('г', "g"),
                    Map.entry('д', "d"),
                    Map.entry('ж', "z"),
                    Map.entry('з', "z"),
                    Map.entry('к', "k"),
                    Map.entry('л', "l"),
                    Map.entry('м', "m"),
                    Map.entry('н', "n"),
                    Map.entry('п', "p"),
                    Map.entry('р', "r"),
                    Map.entry('с', "s"),
                    Map.entry('т', "t"),
                    Map.entry('ф', "f"),
                    Map.entry('х', "k"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "c"),
                    Map.entry('ш', "s"),
                    Map.entry('щ', "sc"),
                    Map.entry('x', "ks"),
                    Map.entry('w', "v"),
                    Map.entry('q', "k"));

    static NameKey of(Client.Kind kind, PersonName name, String organization) {
        if (kind == Client.Kind.COMPANY && !organization.isEmpty()) {
            var words = words(organization);
            var own = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
            return new NameKey(kind, own.isEmpty() ? words : own);
        }
        var full = String.join(" ", name.family(), name.given(), name.middle());
        return new NameKey(kind, words(full.isBlank() ? name.nickname() : full));
    }

    static NameKey of(Client client) {
        return of(client.kind(), client.name(), client.organization());
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(Fold.text(text)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Equal for equal names whatever the order of their words.
    String text() {
        return kind == Client.Kind.COMPANY
                ? "© " + String.join(" ", words)
                : String.join(" ", words);
    }

    /// Whether both may name the same one: equal, one with words missing or as initials, in Latin
    /// and Cyrillic letters, or with one slip of the pen. It takes more than this to call them the
    /// same.
    boolean fits(NameKey other) {
        if (isEmpty() || other.isEmpty()) {
            return true;
        }
        if (kind != other.kind) {
            return false;
        }
        var shorter = words.size() <= other.words.size() ? this : other;
        var longer = shorter == this ? other : this;
        return shorter.isWithin(longer)
                || (differInAlphabet(other) && shorter.soundsWithin(longer))
                || hasOneSlip(other);
    }

    private boolean isWithin(NameKey other) {
        var rest = new ArrayList<>(other.words);
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .allMatch(word -> takeFrom(rest, word));
    }

    /// Takes the word, or the one it is the initial of, or that is its initial.
    private static boolean takeFrom(List<String> rest, String word) {
        if (rest.remove(word)) {
            return true;
        }
        var match =
                rest.stream()
                        .filter(
                                candidate ->
                                        (word.length() == 1 || candidate.length() == 1)
                                                && candidate.charAt(0) == word.charAt(0))
                        .findFirst();
        match.ifPresent(rest::remove);
        return match.isPresent();
    }

    private boolean differInAlphabet(NameKey other) {
        return LATIN.matcher(String.join(" ", words)).matches()
                != LATIN.matcher(String.join(" ", other.words)).matches();
    }

    private boolean soundsWithin(NameKey other) {
        var mine = sounds();
        var others = other.sounds();
        return String.join("", mine.words).length() >= FEWEST_SOUNDS && mine.isWithin(others);
    }

    /// Consonants only, in Latin letters: the part on which ways of transliteration agree.
    private NameKey sounds() {
        return new NameKey(
                kind,
                words.stream().map(NameKey::consonants).filter(word -> !word.isEmpty()).toList());
    }

    private static String consonants(String word) {
        var plain =
                word.replace("shch", "sc")
                        .replace("kh", "k")
                        .replace("ch", "c")
                        .replace("zh", "z")
                        .replace("sh", "s")
                        .replace("ph", "f");
        var sounds = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (SOUNDS.containsKey(letter)) {
                sounds.append(SOUNDS.get(letter));
            } else if ("bcdfgklmnprstvz".indexOf(letter) >= 0) {
                sounds.append(letter);
            }
        }
        return sounds.toString();
    }

    private boolean hasOneSlip(NameKey other) {
        if (words.size() != other.words.size() || words.size() < 2) {
            return false;
        }
        var mine = new ArrayList<>(words);
        var others = new ArrayList<>(other.words);
        mine.removeAll(other.words);
        others.removeAll(words);
        return mine.size() == 1 && others.size() == 1 && isSlip(mine.getFirst(), others.getFirst());
    }

    /// Two letters swapped or one mistyped inside a long word; never the last letter, which tells
    /// Александр from Александра and Иванов from Ивановы.
    private static boolean isSlip(String one, String other) {
        if (one.length() != other.length()
                || one.length() < SHORTEST_WITH_A_SLIP
                || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
            return false;
        }
        var first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        var rest = first + 1;
        if (one.substring(rest).equals(other.substring(rest))) {
            return true;
        }
        return one.charAt(first) == other.charAt(rest)
                && one.charAt(rest) == other.charAt(first)
                && one.substring(rest + 1).equals(other.substring(rest + 1));
    }
}
