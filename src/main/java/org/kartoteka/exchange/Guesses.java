package org.kartoteka.exchange;

import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.table.Encoding;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Everything that was guessed about a list, each with a sample and its alternatives.
final class Guesses {

    private static final int MOST_ENCODINGS = 4;
    private static final int HEADER_ROWS = 6;

    private final TableSource source;
    private final ContactList list;
    private final LocalDate today;

    Guesses(TableSource source, ContactList list, LocalDate today) {
        this.source = source;
        this.list = list;
        this.today = today;
    }

    List<Guess> all() {
        var all = new ArrayList<Guess>();
        all.add(encoding());
        all.add(delimiter());
        all.add(headerRow());
        list.columns().forEach(column -> all.add(column(column)));
        list.columns().stream()
                .filter(this::needsOrder)
                .forEach(column -> all.add(dateOrder(column)));
        all.add(phoneCountry());
        return all;
    }

    private Guess encoding() {
        var taken = list.table().encoding();
        var sample = tellingSample();
        var others =
                list.table().encodings().stream()
                        .filter(encoding -> !encoding.label().equals(taken.label()))
                        .limit(MOST_ENCODINGS)
                        .map(this::encodingChoice)
                        .flatMap(Optional::stream)
                        .toList();
        return new Guess(
                Guess.Kind.ENCODING,
                -1,
                words(taken.label(), list.choices()),
                sample,
                others,
                false);
    }

    /// The same sample as it would read; nothing if the file cannot be read in it at all.
    private Optional<Guess.Choice> encodingChoice(Encoding encoding) {
        var choices = list.choices().withEncoding(encoding);
        try {
            var other = ContactList.read(source, choices, today);
            var preview = new Guesses(source, other, today).tellingSample();
            return Optional.of(new Guess.Choice(encoding.label(), false, preview, choices));
        } catch (TableRefused unreadable) {
            return Optional.empty();
        }
    }

    /// The first cell with a letter that encodings disagree about; the first of all if there is
    /// none.
    private String tellingSample() {
        return list.rows().stream()
                .limit(500)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.chars().anyMatch(letter -> letter > 0x7f))
                .findFirst()
                .or(() -> list.sample(0))
                .map(Guesses::shortened)
                .orElse("");
    }

    private Guess delimiter() {
        var taken = list.table().delimiter();
        var others =
                list.table().delimiters().stream()
                        .filter(other -> other != taken)
                        .map(
                                other ->
                                        new Guess.Choice(
                                                delimiterKey(other),
                                                true,
                                                "",
                                                list.choices().withDelimiter(other)))
                        .toList();
        var sample =
                list.columns().stream()
                        .map(Column::header)
                        .filter(header -> !header.isEmpty())
                        .limit(4)
                        .toList();
        return new Guess(
                Guess.Kind.DELIMITER,
                -1,
                new Guess.Choice(delimiterKey(taken), true, "", list.choices()),
                String.join(" · ", sample),
                others,
                false);
    }

    private static String delimiterKey(char delimiter) {
        return switch (delimiter) {
            case ',' -> "import.delimiter.comma";
            case ';' -> "import.delimiter.semicolon";
            case '\t' -> "import.delimiter.tab";
            case '|' -> "import.delimiter.bar";
            default -> "import.delimiter.another";
        };
    }

    private Guess headerRow() {
        var others = new ArrayList<Guess.Choice>();
        var rows = list.table().rows();
        for (var i = 0; i < Math.min(HEADER_ROWS, rows.size()); i++) {
            if (list.headerIndex().orElse(-1) != i) {
                others.add(
                        new Guess.Choice(
                                String.valueOf(rows.get(i).line()),
                                false,
                                rowText(rows.get(i).cells()),
                                list.choices().withHeaderRow(OptionalInt.of(i))));
            }
        }
        if (list.headerIndex().isPresent()) {
            others.addFirst(
                    new Guess.Choice(
                            "import.header.none",
                            true,
                            "",
                            list.choices().withHeaderRow(OptionalInt.empty())));
        }
        var taken =
                list.headerIndex().isPresent()
                        ? words(
                                String.valueOf(rows.get(list.headerIndex().getAsInt()).line()),
                                list.choices())
                        : new Guess.Choice("import.header.none", true, "", list.choices());
        var sample =
                list.headerIndex().isPresent()
                        ? rowText(rows.get(list.headerIndex().getAsInt()).cells())
                        : "";
        return new Guess(Guess.Kind.HEADER_ROW, -1, taken, sample, others, false);
    }

    private static String rowText(List<String> cells) {
        return shortened(
                String.join(
                        " · ", cells.stream().filter(cell -> !cell.isBlank()).limit(5).toList()));
    }

    private Guess column(Column column) {
        var others =
                Arrays.stream(Field.values())
                        .filter(field -> field != column.field() && field != Field.LABEL)
                        .map(
                                field ->
                                        new Guess.Choice(
                                                field.key(),
                                                true,
                                                "",
                                                list.choices().withColumn(column.index(), field)))
                        .toList();
        var taken = new Guess.Choice(column.field().key(), true, "", list.choices());
        return new Guess(
                Guess.Kind.COLUMN,
                column.index(),
                taken,
                list.sample(column.index()).map(Guesses::shortened).orElse(""),
                others,
                false);
    }

    private boolean needsOrder(Column column) {
        var isDate = column.field() == Field.BIRTHDAY || column.field() == Field.ANNIVERSARY;
        return isDate
                && (list.undecidedDates().contains(column.index())
                        || list.dateOrders().containsKey(column.index()));
    }

    private Guess dateOrder(Column column) {
        var asked = list.undecidedDates().contains(column.index());
        var taken = list.dateOrders().getOrDefault(column.index(), DateOrder.DAY_FIRST);
        var sample =
                list.rows().stream()
                        .map(
                                row ->
                                        row.cells().size() > column.index()
                                                ? row.cells().get(column.index())
                                                : "")
                        .filter(text -> DateCell.evidence(text) == DateCell.Evidence.UNDECIDED)
                        .findFirst()
                        .or(() -> list.sample(column.index()))
                        .orElse("");
        var other = taken == DateOrder.DAY_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return new Guess(
                Guess.Kind.DATE_ORDER,
                column.index(),
                orderChoice(column, taken, sample),
                sample,
                List.of(orderChoice(column, other, sample)),
                asked);
    }

    private Guess.Choice orderChoice(Column column, DateOrder order, String sample) {
        var preview = DateCell.read(sample, order, today).map(PartialDate::toString).orElse("");
        return new Guess.Choice(
                order.key(), true, preview, list.choices().withDateOrder(column.index(), order));
    }

    private Guess phoneCountry() {
        var numbers = list.entries().limit(2_000).flatMap(entry -> phones(entry).stream()).toList();
        var taken = list.choices().phoneCountry();
        var likely = PhoneCountry.mostly(numbers).orElse(PhoneCountry.RUSSIA);
        var national =
                numbers.stream()
                        .filter(number -> !number.startsWith("+"))
                        .findFirst()
                        .or(() -> numbers.stream().findFirst())
                        .orElse("");
        var others = new ArrayList<Guess.Choice>();
        for (var country : PhoneCountry.values()) {
            if (country != taken) {
                var choice = countryChoice(country, national);
                others.add(country == likely ? 0 : others.size(), choice);
            }
        }
        return new Guess(
                Guess.Kind.PHONE_COUNTRY,
                -1,
                countryChoice(taken, national),
                national,
                others,
                false);
    }

    private Guess.Choice countryChoice(PhoneCountry country, String sample) {
        return new Guess.Choice(
                country.key(),
                true,
                sample.isEmpty() ? "" : country.complete(sample),
                list.choices().withPhoneCountry(country));
    }

    private static List<String> phones(Entry entry) {
        return entry.client().contacts().stream()
                .filter(contact -> contact.kind() == ContactPoint.Kind.PHONE)
                .map(ContactPoint::text)
                .toList();
    }

    private static Guess.Choice words(String text, ReadingChoices choices) {
        return new Guess.Choice(text, false, "", choices);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
