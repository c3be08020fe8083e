package org.kartoteka.exchange;

import org.kartoteka.clients.CustomField;
import org.kartoteka.platform.table.FormulaGuard;
import org.kartoteka.platform.table.Row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Reads back what [ClientSheet] wrote, in whatever language: value by value, with nothing cleaned,
/// split or guessed.
final class SheetReader implements Entries {

    private static final List<String> NUMBERED =
            List.of(
                    "phone",
                    "phone.label",
                    "email",
                    "email.label",
                    "messenger",
                    "messenger.label",
                    "link",
                    "link.label",
                    "address.label",
                    "address.street",
                    "address.city",
                    "address.region",
                    "address.postal",
                    "address.country",
                    "interest",
                    "interest.since",
                    "fact",
                    "fact.date",
                    "tag");
    private static final List<String> SINGLE =
            List.of(
                    "id",
                    "kind",
                    "prefix",
                    "family",
                    "given",
                    "middle",
                    "suffix",
                    "nickname",
                    "organization",
                    "company_id",
                    "department",
                    "job_title",
                    "birthday",
                    "tax_id",
                    "source",
                    "external_id",
                    "note",
                    "created");

    private final List<Optional<SheetColumn>> columns;
    private final List<String> header;
    private final String companyWord;

    private SheetReader(
            List<Optional<SheetColumn>> columns, List<String> header, String companyWord) {
        this.columns = columns;
        this.header = header;
        this.companyWord = companyWord;
    }

    /// A reader for a sheet with this header, if it is one of ours.
    static Optional<SheetReader> of(List<String> header) {
        for (var words : SheetWords.all()) {
            if (!header.isEmpty() && header.getFirst().equals(words.get("id"))) {
                var columns = header.stream().map(name -> column(name, words)).toList();
                return Optional.of(new SheetReader(columns, header, words.get("kind.company")));
            }
        }
        return Optional.empty();
    }

    private static Optional<SheetColumn> column(String cell, SheetWords words) {
        var name = FormulaGuard.decode(cell);
        var single = SINGLE.stream().filter(key -> words.get(key).equals(name)).findFirst();
        if (single.isPresent()) {
            return single.map(SheetColumn::single);
        }
        var field = words.pattern("field").matcher(name);
        if (field.matches()) {
            return Optional.of(
                    new SheetColumn("field", Integer.parseInt(field.group(1)), field.group(2)));
        }
        return NUMBERED.stream()
                .flatMap(
                        key ->
                                words.pattern(key)
                                        .matcher(name)
                                        .results()
                                        .limit(1)
                                        .filter(
                                                match ->
                                                        match.end() == name.length()
                                                                && match.start() == 0)
                                        .map(
                                                match ->
                                                        SheetColumn.numbered(
                                                                key,
                                                                Integer.parseInt(match.group(1)))))
                .findFirst();
    }

    /// The columns with their meanings, to be shown.
    List<Column> columns() {
        var shown = new ArrayList<Column>();
        for (var i = 0; i < columns.size(); i++) {
            var field = columns.get(i).map(SheetColumn::field).orElse(Field.CUSTOM);
            shown.add(new Column(i, header.get(i), field, "", ""));
        }
        return shown;
    }

    @Override
    public Entry read(Row row) {
        var values = new HashMap<SheetColumn, String>();
        var extra = new ArrayList<CustomField>();
        var cells = row.cells();
        for (var i = 0; i < cells.size(); i++) {
            var value = FormulaGuard.decode(cells.get(i));
            if (value.isEmpty()) {
                continue;
            }
            var column = i < columns.size() ? columns.get(i) : Optional.<SheetColumn>empty();
            if (column.isPresent()) {
                values.put(column.get(), value);
            } else {
                var name =
                        i < header.size() && !header.get(i).isBlank()
                                ? header.get(i)
                                : "№ " + (i + 1);
                extra.add(new CustomField(name, value));
            }
        }
        return new SheetEntry(columns, header, companyWord, values, extra).entry(row);
    }
}
