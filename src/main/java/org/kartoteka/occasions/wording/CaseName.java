package org.kartoteka.occasions.wording;

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

    static Optional<GrammaticalCase> read(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
