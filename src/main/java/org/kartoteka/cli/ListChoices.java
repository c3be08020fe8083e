package org.kartoteka.cli;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.PhoneCountry;
import org.kartoteka.exchange.ReadingChoices;
import org.kartoteka.platform.table.Encoding;

import picocli.CommandLine.Option;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person says of a list where the program would guess.
final class ListChoices {

    @Option(names = "--encoding", paramLabel = "${bundle:label.name}", descriptionKey = "encoding")
    private String encoding;

    @Option(
            names = "--delimiter",
            paramLabel = "${bundle:label.sign}",
            descriptionKey = "delimiter")
    private String delimiter;

    @Option(names = "--dates", paramLabel = "day|month", descriptionKey = "dates")
    private Dates dates;

    @Option(names = "--phones", paramLabel = "${bundle:label.country}", descriptionKey = "phones")
    private PhoneCountry country;

    ReadingChoices beforeReading() {
        return over(ReadingChoices.AUTOMATIC);
    }

    /// What was said here instead of what `others` say.
    ReadingChoices over(ReadingChoices others) {
        var chosen = others;
        if (encoding != null) {
            chosen = chosen.withEncoding(Encoding.of(charset()));
        }
        if (delimiter != null) {
            chosen = chosen.withDelimiter(sign());
        }
        return country == null ? chosen : chosen.withPhoneCountry(country);
    }

    /// The order of dates too, which is said of the columns that turned out to hold dates.
    ReadingChoices afterReading(ContactList list) {
        var chosen = list.choices();
        if (dates != null) {
            for (var column : list.undecidedDates()) {
                chosen = chosen.withDateOrder(column, dates.order());
            }
        }
        return chosen;
    }

    /// Nobody can be asked here, so what only a person can say must have been said.
    void requireDecided(ContactList list) {
        if (!list.undecidedDates().isEmpty()) {
            throw new Refusal(
                    "cli.import.dates",
                    list.undecidedDates().stream()
                            .map(column -> list.columns().get(column).header())
                            .collect(Collectors.joining(", ")));
        }
    }

    private Charset charset() {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refusal("cli.import.encoding", encoding);
        }
    }

    private char sign() {
        return Optional.of(
                        delimiter.equals("\\t") || delimiter.equalsIgnoreCase("tab")
                                ? "\t"
                                : delimiter)
                .filter(text -> text.length() == 1)
                .orElseThrow(() -> new Refusal("cli.import.delimiter", delimiter))
                .charAt(0);
    }
}
