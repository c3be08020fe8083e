package org.kartoteka.kernel;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's name in its parts; a part that is not known is the empty string.
///
/// @param prefix salutation or title before the name, such as «г-жа» or “Dr”
/// @param middle patronymic («Сергеевна») or middle name
/// @param suffix what follows the name, such as “Jr”
/// @param nickname what the person is called
public record PersonName(
        String prefix, String family, String given, String middle, String suffix, String nickname) {

    public static final PersonName UNKNOWN = new PersonName("", "", "", "", "", "");

    public PersonName {
        prefix = Objects.requireNonNullElse(prefix, "").strip();
        family = Objects.requireNonNullElse(family, "").strip();
        given = Objects.requireNonNullElse(given, "").strip();
        middle = Objects.requireNonNullElse(middle, "").strip();
        suffix = Objects.requireNonNullElse(suffix, "").strip();
        nickname = Objects.requireNonNullElse(nickname, "").strip();
    }

    public static PersonName of(String family, String given, String middle) {
        return new PersonName("", family, given, middle, "", "");
    }

    public boolean isUnknown() {
        return full().isEmpty();
    }

    /// Family name, given name, patronymic («Фамилия Имя Отчество»); the nickname if none of them
    /// is known.
    public String full() {
        var parts = joined(family, given, middle);
        return parts.isEmpty() ? nickname : parts;
    }

    /// Given name and patronymic, as a Russian client is addressed; the full name if the given name
    /// is not known.
    public String polite() {
        return given.isEmpty() ? full() : joined(given, middle);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
