package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A handful of clients found by the beginnings of their names' words, or by the digits of their
/// phones.
final class KnownClients implements ClientLookup {

    static final Candidate ANNA = new Candidate(new ClientId(1), "Петрова Анна Сергеевна", "");
    static final Candidate IVAN = new Candidate(new ClientId(2), "Иванов Иван", "");
    static final Candidate MARIA_SMIRNOVA = new Candidate(new ClientId(3), "Смирнова Мария", "");
    static final Candidate MARIA_ORLOVA = new Candidate(new ClientId(4), "Орлова Мария", "");
    static final Candidate ROMASHKA = new Candidate(new ClientId(5), "ООО Ромашка", "");
    static final Candidate ANNA_BELL = new Candidate(new ClientId(6), "Bell Anna", "");

    private static final Map<Candidate, String> PHONES =
            Map.of(ANNA, "79123456789", IVAN, "79121112233");

    private final List<Candidate> all =
            List.of(ANNA, IVAN, MARIA_SMIRNOVA, MARIA_ORLOVA, ROMASHKA, ANNA_BELL);
    final List<String> asked = new ArrayList<>();

    @Override
    public List<Candidate> candidates(String query) {
        asked.add(query);
        var digits = Fold.digits(query);
        return all.stream()
                .filter(
                        candidate ->
                                digits.length() > 3
                                        ? PHONES.getOrDefault(candidate, "").contains(digits)
                                        : hasEachWord(candidate, query))
                .toList();
    }

    private static boolean hasEachWord(Candidate candidate, String query) {
        var names = Fold.text(candidate.name()).split(" ");
        return Stream.of(Fold.text(query).replace("«", "").replace("»", "").split(" "))
                .allMatch(word -> Stream.of(names).anyMatch(name -> name.startsWith(word)));
    }
}
