package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.clients.Clients;
import org.kartoteka.exchange.PurchasePlan.Planned;
import org.kartoteka.exchange.PurchasePlan.Verdict;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.MoneyText;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kartoteka.sales.Purchases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Use case: take purchases from a CSV list. First a rehearsal that says of each row what would
/// become of it; then one step that writes those that are ready and is taken back as a whole, like
/// every import. Blocks.
///
/// A client is found by e-mail, else by phone, else by the name alone, and only where exactly one
/// answers to it. No client is made.
public final class ImportPurchases {

    private static final List<PurchasePart> SAID =
            List.of(
                    PurchasePart.NAME,
                    PurchasePart.EMAIL,
                    PurchasePart.PHONE,
                    PurchasePart.DATE,
                    PurchasePart.AMOUNT);

    private final Clients clients;
    private final Purchases purchases;
    private final Imports imports;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public ImportPurchases(
            Clients clients,
            Purchases purchases,
            Imports imports,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.clients = clients;
        this.purchases = purchases;
        this.imports = imports;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param usual the currency of a sum that names none
    /// @param reading what the person says of the columns and dates
    /// @throws TableRefused if it is no table
    public PurchasePlan rehearse(TableSource source, Currency usual, PurchaseReading reading) {
        var table = new TableReader(Limits.USUAL).read(source, TableReader.Choice.AUTOMATIC);
        if (table.rows().isEmpty()) {
            throw new TableRefused(TableRefused.Reason.EMPTY, source.name());
        }
        var heading = table.rows().getFirst();
        var columns = PurchaseColumns.of(heading, reading.columns());
        if (!columns.areEnough()) {
            return new PurchasePlan(
                    table.name(),
                    heading.cells(),
                    columns.columns(),
                    false,
                    List.of(),
                    Optional.empty());
        }
        var rows = records(table.rows(), columns, usual);
        var days =
                new ColumnDays(
                        rows.stream().map(row -> columns.cell(row, PurchasePart.DATE)).toList(),
                        reading.dates());
        return new PurchasePlan(
                table.name(),
                heading.cells(),
                columns.columns(),
                true,
                transactions.reading(() -> new Planning(columns, days, usual).planned(rows)),
                days.doubt());
    }

    /// A first row that is a purchase itself is no heading.
    private List<Row> records(List<Row> rows, PurchaseColumns columns, Currency usual) {
        var first = rows.getFirst();
        var isPurchase =
                day(columns.cell(first, PurchasePart.DATE)).isPresent()
                        && sum(columns, first, usual).isPresent();
        return rows.stream().skip(isPurchase ? 0 : 1).filter(row -> !row.isBlank()).toList();
    }

    private static Optional<Money> sum(PurchaseColumns columns, Row row, Currency usual) {
        var amount = columns.cell(row, PurchasePart.AMOUNT);
        var currency = columns.cell(row, PurchasePart.CURRENCY);
        return MoneyText.read((amount + " " + currency).strip(), usual)
                .filter(sum -> !sum.isZero());
    }

    /// A day in words, such as «15 ноября 2026».
    private Optional<LocalDate> day(String cell) {
        var withoutTime = cell.replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2})?.*$", "");
        return HumanDates.read(withoutTime, LocalDateTime.now(clock)).map(HumanDate::date);
    }

    /// The rows of one list on their way to purchases.
    private final class Planning {

        private final PurchaseColumns columns;
        private final ColumnDays days;
        private final Currency usual;
        private final Known known = new Known();
        private final Map<ClientId, Set<PurchaseLine>> seen = new HashMap<>();

        Planning(PurchaseColumns columns, ColumnDays days, Currency usual) {
            this.columns = columns;
            this.days = days;
            this.usual = usual;
            clients.identities(known::add);
        }

        List<Planned> planned(List<Row> rows) {
            return rows.stream().map(this::planned).toList();
        }

        private Planned planned(Row row) {
            var found = known.find(columns, row);
            var written = columns.cell(row, PurchasePart.DATE);
            var day =
                    days.read(written)
                            .or(() -> day(written))
                            .filter(on -> !on.isAfter(LocalDate.now(clock)));
            var items = columns.cell(row, PurchasePart.ITEMS);
            var purchase =
                    day.flatMap(
                            on ->
                                    sum(columns, row, usual)
                                            .filter(_ -> items.length() <= Purchase.LONGEST_ITEMS)
                                            .map(amount -> new PurchaseLine(on, amount, items)));
            var client =
                    found.size() == 1 ? found.stream().findFirst() : Optional.<ClientId>empty();
            return new Planned(
                    row.line(),
                    verdict(found, day, purchase),
                    said(columns, row),
                    client,
                    client.map(known.names::get).orElse(""),
                    purchase);
        }

        private Verdict verdict(
                Set<ClientId> found, Optional<LocalDate> day, Optional<PurchaseLine> purchase) {
            if (found.isEmpty()) {
                return Verdict.NO_CLIENT;
            }
            if (found.size() > 1) {
                return Verdict.SEVERAL_CLIENTS;
            }
            if (day.isEmpty()) {
                return Verdict.NO_DAY;
            }
            if (purchase.isEmpty()) {
                return Verdict.NO_SUM;
            }
            var own = seen.computeIfAbsent(found.iterator().next(), this::stored);
            return own.add(purchase.get()) ? Verdict.READY : Verdict.KNOWN;
        }

        private Set<PurchaseLine> stored(ClientId client) {
            var lines = new HashSet<PurchaseLine>();
            purchases
                    .of(client)
                    .forEach(
                            one ->
                                    lines.add(
                                            new PurchaseLine(
                                                    one.day(), one.amount(), one.items())));
            return lines;
        }
    }

    private static String said(PurchaseColumns columns, Row row) {
        var parts = new ArrayList<String>();
        for (var part : SAID) {
            var cell = columns.cell(row, part);
            if (!cell.isEmpty()) {
                parts.add(cell);
            }
        }
        return String.join(" · ", parts);
    }

    /// Writes the rows that are ready, as one step. Clients who went into the Trash since the
    /// rehearsal get nothing.
    ///
    /// @return how many were written
    public int apply(PurchasePlan plan) {
        var ready = plan.ready();
        if (ready.isEmpty()) {
            return 0;
        }
        return transactions.step(
                label(plan, String.valueOf(ready.size())), () -> carryOut(plan, ready));
    }

    private static Label label(PurchasePlan plan, String count) {
        return plan.name().isEmpty()
                ? Label.of("step.import.purchases.pasted", count)
                : Label.of("step.import.purchases.file", count, plan.name());
    }

    private int carryOut(PurchasePlan plan, List<Planned> ready) {
        var id = new ImportId(ids.next());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var there = new HashSet<ClientId>();
        clients.identities(client -> there.add(client.id()));
        var rows =
                ready.stream()
                        .filter(row -> there.contains(row.client().orElseThrow()))
                        .map(
                                row -> {
                                    var line = row.purchase().orElseThrow();
                                    return new Purchase(
                                            new PurchaseId(ids.next()),
                                            row.client().orElseThrow(),
                                            line.day(),
                                            line.amount(),
                                            line.items(),
                                            Optional.of(id),
                                            now,
                                            1);
                                })
                        .toList();
        purchases.insertAll(rows);
        imports.insert(
                id,
                FieldLengths.cut(plan.name(), FieldLengths.CUSTOM_NAME),
                now,
                rows.size(),
                0,
                plan.rows().size() - rows.size());
        return rows.size();
    }

    /// Everyone who can be found by e-mail, phone or name.
    private static final class Known {

        private final Map<String, Set<ClientId>> byEmail = new HashMap<>();
        private final Map<String, Set<ClientId>> byPhone = new HashMap<>();
        private final Map<String, Set<ClientId>> byName = new HashMap<>();
        private final Map<ClientId, String> names = new HashMap<>();

        void add(ClientIdentity client) {
            client.emails().forEach(key -> put(byEmail, key, client.id()));
            client.phones().forEach(key -> put(byPhone, key, client.id()));
            var name = client.name();
            put(byName, NameKey.of(client.kind(), name, client.organization()).text(), client.id());
            if (!name.isUnknown()) {
                put(byName, person(name.family() + " " + name.given()), client.id());
            }
            names.put(
                    client.id(),
                    client.name().isUnknown() ? client.organization() : client.name().full());
        }

        private static void put(Map<String, Set<ClientId>> keys, String key, ClientId client) {
            if (!key.isEmpty()) {
                keys.computeIfAbsent(key, _ -> new HashSet<>()).add(client);
            }
        }

        /// By the first of e-mail, phone and name that the row has and somebody answers to.
        Set<ClientId> find(PurchaseColumns columns, Row row) {
            var email = columns.cell(row, PurchasePart.EMAIL);
            if (EmailAddress.looksRight(email)) {
                var found = byEmail.getOrDefault(new EmailAddress(email).identity(), Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            var phone = columns.cell(row, PurchasePart.PHONE);
            if (!phone.isEmpty()) {
                var found = byPhone.getOrDefault(new PhoneNumber(phone).identity(), Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return byName(columns.cell(row, PurchasePart.NAME));
        }

        private Set<ClientId> byName(String name) {
            var found = new HashSet<>(byName.getOrDefault(person(name), Set.of()));
            var company = NameKey.of(Client.Kind.COMPANY, PersonName.of("", "", ""), name);
            found.addAll(byName.getOrDefault(company.text(), Set.of()));
            return found;
        }

        private static String person(String name) {
            return NameKey.of(Client.Kind.PERSON, PersonName.of(name, "", ""), "").text();
        }
    }
}
