package org.kartoteka.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.kartoteka.clients.ContactPoint;
import org.kartoteka.platform.table.TableSource;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What an import would find in a file, in numbers, for scripts.
///
/// @param headerRow from 0, blank lines not counted; absent if there is none
/// @param records rows that say anything
/// @param importable records with a name, a company, an e-mail address or a phone
/// @param columns header and meaning of each column, `custom` for what has no place on the card
/// @param birthdays as `1980-03-07` or `--03-07`
/// @param ambiguous whether only a person can say which number of the birthdays is the day
/// @param problems rows with an odd cell
/// @param aside rows about no client, in none of the other numbers
public record RehearsalReport(
        String file,
        String encoding,
        String delimiter,
        @JsonProperty("header_row_index") @JsonInclude(JsonInclude.Include.ALWAYS)
                Integer headerRow,
        int records,
        int importable,
        List<List<String>> columns,
        List<String> birthdays,
        boolean ambiguous,
        int emails,
        @JsonProperty("emails_distinct") Set<String> distinctEmails,
        int phones,
        int notes,
        int problems,
        @JsonProperty("stray_lines") int strayLines,
        @JsonProperty("broken_quotes") int brokenQuotes,
        Map<AsideRows, Integer> aside) {

    /// @throws org.kartoteka.platform.table.TableRefused if it is no table
    public static RehearsalReport of(Path file, LocalDate today) {
        return of(ContactList.read(TableSource.file(file), ReadingChoices.AUTOMATIC, today));
    }

    public static RehearsalReport of(ContactList list) {
        var sums = new Sums();
        list.entries().forEach(sums::add);
        var table = list.table();
        return new RehearsalReport(
                table.name(),
                table.encoding().label(),
                String.valueOf(table.delimiter()),
                list.headerIndex().isPresent() ? (Integer) list.headerIndex().getAsInt() : null,
                list.rows().size(),
                sums.importable,
                list.columns().stream()
                        .filter(
                                column ->
                                        !column.header().isEmpty()
                                                || column.field() != Field.CUSTOM)
                        .map(column -> List.of(column.header(), column.field().code()))
                        .toList(),
                sums.birthdays,
                !list.undecidedDates().isEmpty(),
                sums.emails,
                sums.distinctEmails,
                sums.phones,
                sums.notes,
                sums.problems,
                table.strayLines(),
                table.brokenQuotes(),
                list.aside());
    }

    /// One JSON object with the keys of the rehearsal report.
    public String json() {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sums {

        private int importable;
        private int emails;
        private int phones;
        private int notes;
        private int problems;
        private final List<String> birthdays = new ArrayList<>();
        private final Set<String> distinctEmails = new LinkedHashSet<>();

        void add(Entry entry) {
            importable += entry.isImportable() ? 1 : 0;
            emails += entry.emails();
            phones += entry.phones();
            notes += entry.hasNote() ? 1 : 0;
            problems += entry.problems().isEmpty() ? 0 : 1;
            entry.client()
                    .birthday()
                    .filter(date -> date.day() > 0)
                    .ifPresent(date -> birthdays.add(date.toString()));
            entry.client().contacts().stream()
                    .filter(contact -> contact.kind() == ContactPoint.Kind.EMAIL)
                    .forEach(
                            contact -> distinctEmails.add(contact.text().toLowerCase(Locale.ROOT)));
        }
    }
}
