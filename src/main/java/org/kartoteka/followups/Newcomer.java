package org.kartoteka.followups;

import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.interactions.quicklog.NameShape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A client of whom only the words are known by which a talk named them.
///
/// @param words as typed
public record Newcomer(String words) {

    private static final Pattern DIGITS = Pattern.compile("[+\\d][\\d\\s().–-]*");

    /// The name in its order, each word with a capital.
    public String name() {
        return String.join(" ", capitalized());
    }

    private List<String> capitalized() {
        return Arrays.stream(words.strip().split("\\s+")).map(Newcomer::capital).toList();
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A new client's card with what the words say: a name in its parts, or a phone.
    public ClientDraft draft() {
        var empty = ClientDraft.EMPTY;
        var isPhone = DIGITS.matcher(words.strip()).matches();
        return new ClientDraft(
                empty.kind(),
                isPhone ? empty.texts() : nameTexts(),
                empty.companyId(),
                isPhone ? phone() : empty.contacts(),
                empty.addresses(),
                empty.interests(),
                empty.facts(),
                empty.tags(),
                empty.customFields());
    }

    private List<ClientDraft.ContactRow> phone() {
        return List.of(new ClientDraft.ContactRow(ContactPoint.Kind.PHONE, "", words.strip()));
    }

    private EnumMap<ClientField, String> nameTexts() {
        var parts = new ArrayList<>(capitalized());
        var texts = new EnumMap<ClientField, String>(ClientField.class);
        take(parts, NameShape::isPatronymic, 2)
                .ifPresent(text -> texts.put(ClientField.MIDDLE, text));
        take(parts, NameShape::isFamily, 2).ifPresent(text -> texts.put(ClientField.FAMILY, text));
        if (!parts.isEmpty()) {
            texts.put(ClientField.GIVEN, parts.removeFirst());
        }
        if (!parts.isEmpty()) {
            texts.merge(
                    ClientField.FAMILY,
                    String.join(" ", parts),
                    (known, more) -> known + " " + more);
        }
        return texts;
    }

    /// Takes the last part that looks like this, if a name of `fewest` parts is left to choose
    /// from.
    private static Optional<String> take(List<String> parts, Predicate<String> look, int fewest) {
        for (var at = parts.size() - 1; at >= 0 && parts.size() >= fewest; at--) {
            if (look.test(parts.get(at).toLowerCase(Locale.ROOT))) {
                return Optional.of(parts.remove(at));
            }
        }
        return Optional.empty();
    }
}
