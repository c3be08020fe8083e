package org.kartoteka.search;

import java.util.List;
import java.util.Set;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ClientLookup;
import org.kartoteka.kernel.Fold;

/// Whom the words of a quick log may mean, looked up in the index of all clients.
public final class NamedClients implements ClientLookup {

    private static final Set<SearchField> NAMING =
            Set.of(SearchField.NAME, SearchField.COMPANY, SearchField.PHONE);

    /// Fewer digits of a phone are more likely a number of something else.
    private static final int FEWEST_DIGITS = 4;

    private final ClientIndex index;

    public NamedClients(ClientIndex index) {
        this.index = index;
    }

    @Override
    public List<Candidate> candidates(String query) {
        return index.search(query).hits().stream()
                .filter(hit -> !hit.matches().isEmpty())
                .filter(hit -> hit.matches().stream().allMatch(NamedClients::names))
                .map(NamedClients::candidate)
                .toList();
    }

    private static boolean names(SearchHit.Match match) {
        return NAMING.contains(match.field())
                && (match.field() == SearchField.PHONE
                        ? Fold.digits(match.text().substring(match.from(), match.to())).length()
                                >= FEWEST_DIGITS
                        : beginsWord(match));
    }

    private static boolean beginsWord(SearchHit.Match match) {
        return match.from() == 0
                || !Character.isLetterOrDigit(match.text().charAt(match.from() - 1));
    }

    /// The reason is what the person typed if it is not the name itself, else what tells namesakes
    /// apart.
    private static Candidate candidate(SearchHit hit) {
        var row = hit.row();
        var reason =
                hit.matches().stream()
                        .filter(match -> match.field() != SearchField.NAME)
                        .map(SearchHit.Match::text)
                        .findFirst()
                        .orElseGet(() -> whatTellsApart(hit));
        return new Candidate(row.id(), row.displayName(), reason);
    }

    private static String whatTellsApart(SearchHit hit) {
        var row = hit.row();
        if (!row.company().isEmpty() && !row.company().equals(row.displayName())) {
            return row.company();
        }
        return row.phones().isEmpty() ? row.city() : row.phones().getFirst();
    }
}
