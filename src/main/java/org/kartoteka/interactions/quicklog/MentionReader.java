package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds out which words name the client: the digits of a phone, or as many words of a name as
/// somebody bears.
final class MentionReader {

    static final int MOST_WORDS = 4;
    private static final int FEWEST_LETTERS_OF_A_FURTHER_WORD = 3;
    private static final int LONGEST_WORD = 100;
    private static final Set<String> PREPOSITIONS =
            Set.of("с", "со", "от", "у", "к", "ко", "из", "with", "to", "from");
    private static final Set<String> ENGLISH_PREPOSITIONS = Set.of("with", "to", "from");
    private static final Set<String> FROM = Set.of("от", "из", "from");
    private static final Pattern PHONE = Pattern.compile("[+(]?[\\d()–.-]+");
    private static final int FEWEST_PHONE_DIGITS = 4;
    private static final int MOST_PHONE_DIGITS = 15;

    /// They say of what kind a company is, and of no company which.
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ооо", "оао", "зао", "пао", "ао", "ип", "нко", "тоо", "ltd", "llc", "inc",
                    "gmbh", "co", "the");

    /// Words of any sentence, of which no name is shortened to: «на складе ждут» does not mean
    /// Надежда.
    private static final Set<String> LITTLE_WORDS =
            Set.of(
                    "на", "в", "во", "по", "о", "об", "за", "до", "и", "а", "но", "не", "же", "он",
                    "она", "они", "мы", "вы", "я", "то", "так", "как", "все", "еще", "уже", "для",
                    "при", "под", "над", "про", "the", "a", "an", "on", "at", "in", "he", "she",
                    "we", "they", "i", "it", "is", "of", "and", "or", "for", "no", "so");

    private static final List<String> SHORT_FORM_ENDINGS = List.of("а", "я");
    private static final List<String> OF_A_WOMAN = List.of("ой", "ою", "ую");
    private static final List<String> OF_A_MAN = List.of("ым", "ому");
    private static final int WORDS_OF_A_FULL_NAME = 3;

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

    /// Whether names stand in another case than their first behind it, as in Russian.
    boolean turnsCase(int at) {
        return isPreposition(at) && !ENGLISH_PREPOSITIONS.contains(tokens.get(at).plain());
    }

    boolean isFrom(int at) {
        return FROM.contains(tokens.get(at).plain());
    }

    /// The client that is named from token number `at` on.
    ///
    /// @param end number of the first token that can no longer belong to the name
    /// @param inOtherCase whether a preposition stands before it: «от петрова» is from Петров
    Read<ClientMention> read(int at, int end, boolean inOtherCase) {
        return phone(at, end)
                .or(() -> known(at, end, inOtherCase))
                .map(found -> doubted(found, at, end))
                .orElseGet(() -> unknown(at, end));
    }

    /// The words up to one that means something else are the name of somebody not known yet; with
    /// no such word in reach it is one word, with a kind of company before it.
    private Read<ClientMention> unknown(int at, int end) {
        var next = at + 1;
        while (next < end && isLegalForm(next - 1)) {
            next++;
        }
        next = end < tokens.size() && end - at <= MOST_WORDS ? end : next;
        return new Read<>(next, ClientMention.of(words(at, next), List.of()));
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
        return Optional.of(new Read<>(next, ClientMention.of(query, lookup.candidates(query))));
    }

    private Optional<Read<ClientMention>> known(int at, int end, boolean inOtherCase) {
        for (var next = Math.min(end, at + MOST_WORDS); next > at; next--) {
            var names = namesIn(at, next);
            if (names.isEmpty()) {
                continue;
            }
            var found = candidates(names, inOtherCase);
            if (found.isEmpty() || !namesAll(names.subList(1, names.size()), found)) {
                continue;
            }
            var bearers = withInitials(at, next, names, found);
            if (!bearers.isEmpty() || areSureInitials(at, next)) {
                return Optional.of(new Read<>(next, ClientMention.of(words(at, next), bearers)));
            }
        }
        return Optional.empty();
    }

    /// The words by which somebody is looked up: without initials; none if they only say of what
    /// kind a company is.
    private List<Token> namesIn(int from, int to) {
        var names = new ArrayList<Token>();
        var tells = false;
        for (var at = from; at < to; at++) {
            if (at == from || !Initials.mayBe(tokens.get(at))) {
                names.add(tokens.get(at));
                tells |= !isLegalForm(at);
            }
        }
        return tells ? names : List.of();
    }

    private boolean isLegalForm(int at) {
        return LEGAL_FORMS.contains(tokens.get(at).plain());
    }

    /// Those of `found` whose names begin with the initials among the words.
    private List<Candidate> withInitials(
            int from, int to, List<Token> names, List<Candidate> found) {
        var initials = new StringBuilder();
        for (var at = from + 1; at < to; at++) {
            if (Initials.mayBe(tokens.get(at))) {
                initials.append(Initials.letters(tokens.get(at)));
            }
        }
        return initials.isEmpty()
                ? found
                : found.stream()
                        .filter(one -> Initials.fit(initials.toString(), namesBut(names, one)))
                        .toList();
    }

    private List<String> namesBut(List<Token> named, Candidate candidate) {
        return candidate.nameWords().stream()
                .filter(name -> named.stream().noneMatch(word -> isSame(name, word.plain())))
                .toList();
    }

    private boolean areSureInitials(int from, int to) {
        return IntStream.range(from + 1, to).anyMatch(at -> Initials.surely(tokens.get(at)));
    }

    /// Whom the words name as they stand, or without their endings: «анне петровой». Of several
    /// only those whom they name best.
    private List<Candidate> candidates(List<Token> names, boolean inOtherCase) {
        var query = query(names);
        if (query.length() > LONGEST_WORD) {
            return List.of();
        }
        var found =
                lookup.candidates(query).stream()
                        .filter(one -> !isLittleWord(names) || names(names, one))
                        .toList();
        var withoutCase = withoutCase(names);
        if ((!found.isEmpty() && !inOtherCase) || withoutCase.isEmpty()) {
            return closest(names, found, inOtherCase);
        }
        var all = new LinkedHashSet<>(found);
        withoutCase.stream()
                .flatMap(plain -> lookup.candidates(plain).stream())
                .filter(one -> closeness(names, one) != Closeness.BEGINNING)
                .forEach(all::add);
        return closest(names, List.copyOf(all), inOtherCase);
    }

    /// What the words may be in their first case: their stems, and of one of them with the ending
    /// that short forms have («маше» for «маша»); none if no word has an ending to take away.
    private static List<String> withoutCase(List<Token> names) {
        var words = names.stream().map(Token::bare).map(Fold::text).toList();
        var stems = words.stream().map(Stem::of).toList();
        var all = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            if (!stems.get(at).equals(words.get(at))) {
                for (var ending : SHORT_FORM_ENDINGS) {
                    var plain = new ArrayList<>(stems);
                    plain.set(at, stems.get(at) + ending);
                    all.add(String.join(" ", plain));
                }
            }
        }
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(String.join(" ", stems)), all.stream()).toList();
    }

    private static boolean isLittleWord(List<Token> names) {
        return names.size() == 1 && LITTLE_WORDS.contains(names.getFirst().plain());
    }

    private boolean names(List<Token> words, Candidate candidate) {
        return closeness(words, candidate) == Closeness.WORD;
    }

    private List<Candidate> closest(List<Token> names, List<Candidate> found, boolean inOtherCase) {
        var best =
                found.stream()
                        .map(one -> closeness(names, one, inOtherCase))
                        .min(Closeness::compareTo);
        return found.stream()
                .filter(one -> best.get() == closeness(names, one, inOtherCase))
                .toList();
    }

    /// How well words name somebody.
    private enum Closeness {
        /// Each is a word of the name.
        WORD,
        /// Each is one but for its ending, or a short form of one.
        FORM,
        BEGINNING
    }

    private Closeness closeness(List<Token> words, Candidate candidate, boolean inOtherCase) {
        var closeness = closeness(words, candidate);
        return inOtherCase && closeness == Closeness.WORD ? Closeness.FORM : closeness;
    }

    private Closeness closeness(List<Token> words, Candidate candidate) {
        var names = candidate.callWords();
        var telling =
                words.stream()
                        .map(Token::plain)
                        .filter(word -> !LEGAL_FORMS.contains(word))
                        .toList();
        if (telling.stream().allMatch(names::contains)) {
            return Closeness.WORD;
        }
        return telling.stream()
                        .allMatch(word -> names.stream().anyMatch(name -> isForm(name, word)))
                ? Closeness.FORM
                : Closeness.BEGINNING;
    }

    /// Whether each further word is a word of somebody's name, and not the first of the talk that
    /// happens to fit: «анна с договором» is not Анна Смирнова.
    private boolean namesAll(List<Token> further, List<Candidate> found) {
        return further.stream()
                .map(Token::plain)
                .allMatch(
                        word ->
                                word.length() >= FEWEST_LETTERS_OF_A_FURTHER_WORD
                                        && found.stream().anyMatch(one -> bears(one, word)));
    }

    private boolean bears(Candidate candidate, String word) {
        return candidate.callWords().stream().anyMatch(name -> isSame(name, word));
    }

    /// Whether the word, or what it would be in the other keyboard layout, is this name, one of its
    /// forms, or its beginning.
    private boolean isSame(String name, String word) {
        return Stream.of(word, Fold.text(Fold.otherLayout(word)))
                .anyMatch(
                        meant ->
                                name.equals(meant)
                                        || isForm(name, meant)
                                        || (name.startsWith(meant)
                                                && meant.length()
                                                        > FEWEST_LETTERS_OF_A_FURTHER_WORD));
    }

    private boolean isForm(String name, String word) {
        var isOfAWoman = name.endsWith("а") || name.endsWith("я");
        if (!isOfAWoman && OF_A_WOMAN.stream().anyMatch(word::endsWith)
                || isOfAWoman && OF_A_MAN.stream().anyMatch(word::endsWith)) {
            return false;
        }
        if (lookup.isForm(word, name)) {
            return true;
        }
        var stem = Stem.of(word);
        return !stem.equals(word)
                && (stem.equals(Stem.of(name))
                        || SHORT_FORM_ENDINGS.stream()
                                .anyMatch(ending -> lookup.isForm(stem + ending, name)));
    }

    /// A known name with words behind it that look like more of a name may be somebody else's:
    /// «пётр сидоров звонок» where only Пётр Ильин is known. Then the person is asked.
    private Read<ClientMention> doubted(Read<ClientMention> found, int at, int end) {
        var isName =
                !found.value().candidates().isEmpty()
                        && found.next() < end
                        && end < tokens.size()
                        && end - at <= MOST_WORDS
                        && IntStream.range(found.next(), end).allMatch(this::looksLikeAName);
        if (!isName) {
            return found;
        }
        var candidates = found.value().candidates();
        var isSure = candidates.size() == 1 && onlyAddsPatronymic(found.next(), end, candidates);
        return new Read<>(end, new ClientMention(words(at, end), candidates, !isSure));
    }

    /// «екатерина павловна», of whom no patronymic is known yet.
    private boolean onlyAddsPatronymic(int from, int end, List<Candidate> candidates) {
        return end == from + 1
                && NameShape.isPatronymic(tokens.get(from).plain())
                && candidates.getFirst().nameWords().size() < WORDS_OF_A_FULL_NAME;
    }

    private boolean looksLikeAName(int at) {
        var word = tokens.get(at);
        return NameShape.isFamily(word.plain())
                || NameShape.isPatronymic(word.plain())
                || (Character.isUpperCase(word.raw().charAt(0))
                        && word.bare().chars().skip(1).allMatch(Character::isLowerCase));
    }

    private static String query(List<Token> names) {
        return String.join(" ", names.stream().map(Token::bare).toList());
    }

    private String words(int from, int to) {
        return query(tokens.subList(from, to));
    }
}
