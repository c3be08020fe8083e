package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.NameForms;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ClientLookup;
import org.kartoteka.kernel.Fold;
import org.kartoteka.search.SearchHit.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whom words of a quick log may mean: the search of the list, narrowed to names, companies and
/// phones. Does not block.
public final class MentionedClients implements ClientLookup {

    private final ClientIndex index;
    private final NameForms forms;

    public MentionedClients(ClientIndex index, NameForms forms) {
        this.index = index;
        this.forms = forms;
    }

    @Override
    public List<Candidate> candidates(String query) {
        return Stream.concat(Stream.of(query), inFull(query))
                .flatMap(this::named)
                .distinct()
                .toList();
    }

    private Stream<Candidate> named(String query) {
        return index.search(query).hits().stream()
                .filter(hit -> isNamed(hit, query))
                .map(MentionedClients::candidate);
    }

    /// The query with one short form in it put in full: «смирнова маша» as «смирнова Мария».
    private Stream<String> inFull(String query) {
        var words = List.of(query.strip().split("\\s+"));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> namesInFull(words.get(at)).map(full -> replaced(words, at, full)));
    }

    private Stream<String> namesInFull(String word) {
        return forms.namesInFull(word).stream()
                .filter(full -> !Fold.text(full).equals(Fold.text(word)));
    }

    private static String replaced(List<String> words, int at, String full) {
        var all = new ArrayList<>(words);
        all.set(at, full);
        return String.join(" ", all);
    }

    @Override
    public boolean isForm(String word, String name) {
        return namesInFull(word).anyMatch(full -> Fold.text(full).equals(name));
    }

    /// Every word must answer, or the whole query one phone.
    private static boolean isNamed(SearchHit hit, String query) {
        var matches = hit.matches();
        var wholePhone = matches.size() == 1 && matches.getFirst().field() == SearchField.PHONE;
        return matches.stream().allMatch(MentionedClients::names)
                && (wholePhone || matches.size() == query.strip().split("\\s+").length);
    }

    private static boolean names(Match match) {
        return switch (match.field()) {
            case PHONE -> true;
            case NAME, COMPANY -> beginsWord(match);
            case EMAIL, TAG, DETAILS -> false;
        };
    }

    private static boolean beginsWord(Match match) {
        return match.from() == 0
                || !Character.isLetterOrDigit(match.text().charAt(match.from() - 1));
    }

    private static Candidate candidate(SearchHit hit) {
        return new Candidate(hit.row().id(), hit.row().displayName(), reason(hit));
    }

    /// What was found beside the name, else what tells namesakes apart.
    private static String reason(SearchHit hit) {
        return hit.matches().stream()
                .filter(match -> match.field() != SearchField.NAME)
                .map(Match::text)
                .findFirst()
                .or(() -> distinction(hit.row()))
                .orElse("");
    }

    private static Optional<String> distinction(ClientListRow row) {
        return Stream.concat(Stream.of(row.company(), row.city()), row.phones().stream())
                .filter(text -> !text.isEmpty() && !text.equals(row.displayName()))
                .findFirst();
    }
}
