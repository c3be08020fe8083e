package org.kartoteka.occasions.wording;

import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a template calls the cases.
final class CaseName {

    private static final Map<GrammaticalCase, List<String>> NAMES =
            Map.of(
                    GrammaticalCase.NOMINATIVE,
                    List.of("им", "именительный", "nom"),
                    GrammaticalCase.GENITIVE,
                    List.of("род", "родительный", "gen"),
                    GrammaticalCase.DATIVE,
                    List.of("дат", "дательный", "dat"),
                    GrammaticalCase.ACCUSATIVE,
                    List.of("вин", "винительный", "acc"),
                    GrammaticalCase.INSTRUMENTAL,
                    List.of("тв", "творительный", "ins"),
                    GrammaticalCase.PREPOSITIONAL,
                    List.of("пр", "предложный", "pre"));

    private CaseName() {}

    /// The short name.
    static String of(GrammaticalCase grammaticalCase, Language language) {
        var names = NAMES.get(grammaticalCase);
        return language == Language.RUSSIAN ? names.getFirst() : names.getLast();
    }

    static Optional<GrammaticalCase> read(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
