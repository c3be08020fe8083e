package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.table.FormulaGuard;
import org.kartoteka.platform.table.Row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Reads rows of one list as clients, by what its columns mean. Pure: the same row gives the same
/// entry.
final class EntryReader implements Entries {

    private static final Pattern DELETED = Pattern.compile("(?i)(is ?)?deleted");
    private static final Pattern YES = Pattern.compile("(?i)1|true|yes|да");
    private static final Pattern COMPANY_TYPE =
            Pattern.compile(
                    "(?iU).*(компани|юридич|организац|company|organi[sz]ation|business|юр\\.?\\s?лиц|\\bюл\\b|^юр$).*");
    private static final Pattern PERSON_TYPE =
            Pattern.compile("(?iU).*(физич|физ\\.?\\s?лиц|^физ$|individual|person|частн).*");

    private static final List<Field> PARTS =
            List.of(Field.BIRTHDAY_YEAR, Field.BIRTHDAY_MONTH, Field.BIRTHDAY_DAY);

    private final List<Column> columns;
    private final Map<Integer, DateOrder> dateOrders;
    private final NameText names;
    private final PhoneCountry phoneCountry;
    private final LocalDate today;
    private final boolean familyFirst;
    private final boolean birthdayInParts;
    private final Map<String, Integer> labelColumns = new HashMap<>();

    EntryReader(
            List<Column> columns,
            Map<Integer, DateOrder> dateOrders,
            NameText names,
            PhoneCountry phoneCountry,
            LocalDate today) {
        this.columns = columns;
        this.dateOrders = dateOrders;
        this.names = names;
        this.phoneCountry = phoneCountry;
        this.today = today;
        this.birthdayInParts = columns.stream().anyMatch(column -> PARTS.contains(column.field()));
        columns.stream()
                .filter(column -> column.field() == Field.LABEL)
                .forEach(column -> labelColumns.putIfAbsent(column.group(), column.index()));
        this.familyFirst =
                columns.stream()
                        .filter(column -> column.field() == Field.NAME_FULL)
                        .anyMatch(
                                column ->
                                        Fold.text(column.header())
                                                .matches(
                                                        "(?U)ф\\.?\\s?и\\.?\\s?о\\b.*|фамилия.*|контрагент|клиент|контактное"
                                                            + " лицо"));
    }

    @Override
    public Entry read(Row row) {
        var cells = row.cells();
        var found = new FoundValues();
        for (var column : columns) {
            if (column.index() < cells.size()) {
                read(column, cells, found);
            }
        }
        for (var i = columns.size(); i < cells.size(); i++) {
            found.extraCell(i, CellText.clean(cells.get(i)));
        }
        if (birthdayInParts) {
            birthdayInParts(cells, found);
        }
        return found.entry(row, client(found));
    }

    private void read(Column column, List<String> cells, FoundValues found) {
        var raw = cells.get(column.index());
        var text = CellText.clean(raw);
        if (text.isEmpty()) {
            return;
        }
        switch (column.field()) {
            case EMAIL -> found.emails(column, EmailCell.of(raw), label(column, cells));
            case PHONE -> phones(column, raw, label(column, cells), found);
            case BIRTHDAY -> birthday(column, text, found);
            case ANNIVERSARY -> anniversary(column, text, label(column, cells), found);
            case TAGS -> found.tags(text);
            case URL, MESSENGER -> found.link(column, text, label(column, cells));
            case RELATION ->
                    found.fact(
                            new LifeFact(labelOr(column, cells) + ": " + text, Optional.empty()));
            case FACT -> found.fact(new LifeFact(text, Optional.empty()));
            case INTEREST -> found.interests(text);
            case NOTE -> found.note(FormulaGuard.decode(text));
            case LABEL, IGNORED, BIRTHDAY_YEAR, BIRTHDAY_MONTH, BIRTHDAY_DAY -> {}
            case CUSTOM -> custom(column, text, label(column, cells), found);
            default -> found.single(column, FormulaGuard.decode(repaired(column, text, found)));
        }
    }

    private static String repaired(Column column, String text, FoundValues found) {
        var repaired = CellText.repaired(text);
        if (!repaired.equals(text)) {
            found.problem(column, CellProblem.Kind.TEXT_REPAIRED, text);
        }
        return repaired;
    }

    /// The label that another column gives to this one's value, such as Google's `Phone 1 - Label`.
    private String label(Column column, List<String> cells) {
        var other = labelColumns.get(column.group());
        return other == null || other >= cells.size()
                ? column.qualifier()
                : CellText.clean(cells.get(other)).replaceFirst("^\\* ?", "");
    }

    private String labelOr(Column column, List<String> cells) {
        var label = label(column, cells);
        return label.isEmpty() ? column.header() : label;
    }

    private static void custom(Column column, String text, String label, FoundValues found) {
        if (text.length() <= LONGEST_DEFAULT && DEFAULTS.matcher(text).matches()) {
            return;
        }
        if (YES.matcher(text).matches() && DELETED.matcher(column.header()).matches()) {
            found.problem(column, CellProblem.Kind.DELETED_THERE, text);
        }
        var name = label.isEmpty() ? column.header() : label;
        var names = name.split(" ::: ");
        var texts = text.split(" ::: ");
        for (var i = 0; i < texts.length; i++) {
            found.custom(
                    names.length == texts.length ? names[i] : name,
                    FormulaGuard.decode(texts[i]),
                    column.index());
        }
    }

    private static final int LONGEST_DEFAULT = 16;

    /// What Outlook writes into empty fields.
    private static final Pattern DEFAULTS =
            Pattern.compile(
                    "(?i)normal|unspecified|false|обычная|не"
                            + " определен|ложь|smtp|0/0/00|0\\.0\\.00");

    private void phones(Column column, String raw, String label, FoundValues found) {
        found.phones(
                column,
                PhoneCell.of(raw).numbers().stream().map(phoneCountry::complete).toList(),
                label);
    }

    private void birthday(Column column, String text, FoundValues found) {
        if (DateCell.isNothing(text)) {
            return;
        }
        var date = DateCell.read(text, order(column), today);
        date.ifPresentOrElse(
                known -> found.birthday(column, known),
                () -> found.unreadable(column, CellProblem.Kind.DATE_UNREADABLE, text));
    }

    private void anniversary(Column column, String text, String label, FoundValues found) {
        if (DateCell.isNothing(text)) {
            return;
        }
        var name = label.isEmpty() ? column.header() : label;
        var date = DateCell.read(text, order(column), today);
        found.fact(
                date.isPresent()
                        ? new LifeFact(name, date)
                        : new LifeFact(name + ": " + text, Optional.empty()));
    }

    private DateOrder order(Column column) {
        return dateOrders.getOrDefault(column.index(), DateOrder.DAY_FIRST);
    }

    /// Thunderbird's birthday in three columns, or a year beside a birthday that has none.
    private void birthdayInParts(List<String> cells, FoundValues found) {
        var text = new StringJoiner("-");
        for (var field : PARTS) {
            text.add(part(field, cells));
        }
        if (text.length() < PARTS.size()) {
            return;
        }
        var date =
                DateCell.parts(
                        part(Field.BIRTHDAY_YEAR, cells),
                        part(Field.BIRTHDAY_MONTH, cells),
                        part(Field.BIRTHDAY_DAY, cells),
                        today);
        var column =
                columns.stream()
                        .filter(one -> PARTS.contains(one.field()))
                        .findFirst()
                        .orElseThrow();
        date.ifPresentOrElse(
                known -> found.birthdayPart(column, known),
                () -> found.unreadable(column, CellProblem.Kind.DATE_UNREADABLE, text.toString()));
    }

    private String part(Field field, List<String> cells) {
        return columns.stream()
                .filter(column -> column.field() == field && column.index() < cells.size())
                .map(column -> CellText.clean(cells.get(column.index())))
                .filter(text -> !DateCell.isNothing(text))
                .findFirst()
                .orElse("");
    }

    private Client client(FoundValues found) {
        var type = found.text(Field.TYPE);
        var name = found.name(names, familyFirst);
        var organization = found.organization();
        var kind =
                COMPANY_TYPE.matcher(type).matches()
                                || (name.isUnknown() && !organization.isEmpty())
                        ? Client.Kind.COMPANY
                        : Client.Kind.PERSON;
        if (PERSON_TYPE.matcher(type).matches() && name.isUnknown() && !organization.isEmpty()) {
            name = names.split(organization, true);
            organization = "";
            kind = Client.Kind.PERSON;
        }
        return Client.person(Entry.NOT_STORED, Instant.EPOCH)
                .kind(kind)
                .name(name)
                .organization(organization)
                .department(found.text(Field.DEPARTMENT))
                .jobTitle(found.text(Field.TITLE))
                .birthday(found.birthday())
                .taxId(CellText.withoutApostrophe(found.text(Field.TAX_ID)))
                .source(found.text(Field.SOURCE))
                .externalId(CellText.withoutApostrophe(found.text(Field.ID)))
                .note(found.note())
                .contacts(found.contacts())
                .addresses(found.addresses())
                .interests(found.interests())
                .facts(found.facts())
                .tags(found.tags())
                .customFields(found.customFields())
                .build();
    }
}
