package org.kartoteka.exchange;

import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.Table;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// A list of contacts as read: its rows, what its columns mean, and what could not be decided
/// without a person.
///
/// Rows become entries when asked for, so that a long list costs little memory.
public final class ContactList {

    private final Table table;
    private final ListShape shape;
    private final List<Column> columns;
    private final DateOrders dateOrders;
    private final Entries reader;
    private final ReadingChoices choices;

    private ContactList(
            Table table,
            ListShape shape,
            List<Column> columns,
            DateOrders dateOrders,
            Entries reader,
            ReadingChoices choices) {
        this.table = table;
        this.shape = shape;
        this.columns = columns;
        this.dateOrders = dateOrders;
        this.reader = reader;
        this.choices = choices;
    }

    /// Reads a whole file or pasted text.
    ///
    /// @param today nobody in the list is born after it
    /// @throws org.kartoteka.platform.table.TableRefused if it is no table
    public static ContactList read(TableSource source, ReadingChoices choices, LocalDate today) {
        return of(new TableReader(Limits.USUAL).read(source, choices.table()), choices, today);
    }

    /// Takes rows that were read already in another way.
    static ContactList of(Table table, ReadingChoices choices, LocalDate today) {
        var own = own(table, choices);
        if (own.isPresent()) {
            return own.get();
        }
        var names = HeaderNames.shipped();
        var words = NameText.shipped();
        var shape = ListShape.of(table.rows(), names, choices.headerRow());
        var look = new ContentLook(shape.records(), shape.headerIndex().isEmpty(), words);
        var columns = new ArrayList<Column>();
        for (var column : new ColumnMeanings(names).of(shape.header(), look)) {
            var chosen = choices.columns().get(column.index());
            columns.add(chosen == null ? column : column.meaning(chosen));
        }
        var orders = DateOrders.of(columns, shape.records(), choices.dateOrders());
        var reader = new EntryReader(columns, orders.known(), words, choices.phoneCountry(), today);
        return new ContactList(table, shape, List.copyOf(columns), orders, reader, choices);
    }

    /// A list that this program exported, read back value by value, unless the person says
    /// otherwise.
    private static Optional<ContactList> own(Table table, ReadingChoices choices) {
        var touched =
                choices.headerRow().isPresent()
                        || !choices.columns().isEmpty()
                        || choices.phoneCountry() != PhoneCountry.AS_WRITTEN;
        if (touched || table.rows().isEmpty()) {
            return Optional.empty();
        }
        var header = table.rows().getFirst().cells();
        return SheetReader.of(header)
                .map(
                        reader ->
                                new ContactList(
                                        table,
                                        ListShape.exported(table.rows()),
                                        reader.columns(),
                                        new DateOrders(Map.of(), Set.of()),
                                        reader,
                                        choices));
    }

    public Table table() {
        return table;
    }

    public ReadingChoices choices() {
        return choices;
    }

    public List<Column> columns() {
        return columns;
    }

    /// The row of the file that is the header, from 0, blank lines not counted.
    public OptionalInt headerIndex() {
        return shape.headerIndex();
    }

    public List<Row> rows() {
        return shape.records();
    }

    /// How many rows of the file are about no client, by what they are; only kinds that occur.
    public Map<AsideRows, Integer> aside() {
        var counts = new EnumMap<AsideRows, Integer>(AsideRows.class);
        counts.put(AsideRows.EMPTY, shape.emptyRows());
        counts.put(AsideRows.TOTALS, shape.footerRows());
        counts.put(AsideRows.REPEATED_HEADERS, shape.repeatedHeaders());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    public Entry entry(Row row) {
        return reader.read(row);
    }

    public Stream<Entry> entries() {
        return rows().stream().map(reader::read);
    }

    /// Whether it is a list that this program exported, read back value by value.
    boolean isExported() {
        return reader instanceof SheetReader;
    }

    /// The order of day and month of each column of dates that needs one.
    public Map<Integer, DateOrder> dateOrders() {
        return Map.copyOf(dateOrders.known());
    }

    /// Columns of which only a person can say whether 09/01 is in January or in September.
    public Set<Integer> undecidedDates() {
        return Set.copyOf(dateOrders.undecided());
    }

    /// The first value of a column that says anything, as written.
    public Optional<String> sample(int column) {
        return rows().stream()
                .map(Row::cells)
                .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                .map(cells -> cells.get(column))
                .findFirst();
    }
}
