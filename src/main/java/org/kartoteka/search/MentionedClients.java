package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ClientLookup;
import org.kartoteka.search.SearchHit.Match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom words of a quick log may mean: the search of the list, narrowed to names, companies and
/// phones. Does not block.
public final class MentionedClients implements ClientLookup {

    private final ClientIndex index;

    public MentionedClients(ClientIndex index) {
        this.index = index;
    }

    @Override
    public List<Candidate> candidates(String query) {
        return index.search(query).hits().stream()
                .filter(hit -> isNamed(hit, query))
                .map(MentionedClients::candidate)
                .toList();
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
