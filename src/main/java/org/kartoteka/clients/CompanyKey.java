package org.kartoteka.clients;

import org.kartoteka.kernel.Fold;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What two notations of one company's name share: «ООО "Ромашка"», «Ромашка, ООО» and «ромашка»
/// are one company.
public final class CompanyKey {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ооо", "оао", "зао", "пао", "ао", "ип", "чп", "нко", "ано", "гк", "тоо", "одо",
                    "llc", "ltd", "inc", "corp", "co", "gmbh", "ag", "sa", "srl", "plc", "oy", "ab",
                    "limited", "company", "ooo");

    private CompanyKey() {}

    /// Folded, without quotes, punctuation and the legal form; empty for an empty name.
    public static String of(String name) {
        var words = NO_WORD.split(Fold.text(name));
        var key = join(words, true);
        return key.isEmpty() ? join(words, false) : key;
    }

    private static String join(String[] words, boolean withoutForm) {
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !(withoutForm && LEGAL_FORMS.contains(word)))
                .collect(Collectors.joining(" "));
    }
}
