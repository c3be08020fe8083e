package org.kartoteka.occasions.wording;

import org.kartoteka.platform.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The texts that come with the program.
public final class ShippedTexts {

    private static final String LATE = "late";

    private ShippedTexts() {}

    /// In the order of the file.
    public static List<GreetingText> in(Language language) {
        var file = "greetings_" + language.code() + ".txt";
        try (var stream =
                Objects.requireNonNull(ShippedTexts.class.getResourceAsStream(file), file)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^## "))
                    .skip(1)
                    .map(block -> read(block, language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// A heading such as `birthday formal late 2`, a subject, a blank line, the body.
    private static GreetingText read(String block, Language language) {
        var parts = block.split("\\R", 3);
        var heading = parts[0].strip();
        var words = List.of(heading.split(" "));
        return new GreetingText(
                heading.replace(' ', '-'),
                GreetingKind.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                Tone.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                words.contains(LATE),
                language,
                parts[1].strip(),
                parts[2].strip());
    }
}
