package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.clients.Clients;
import org.kartoteka.exchange.PurchaseColumns.Part;
import org.kartoteka.exchange.PurchasePlan.Planned;
import org.kartoteka.exchange.PurchasePlan.Verdict;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
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
    /// @return empty where the header does not name a date, an amount, and an e-mail address, a
    ///   phone or a name
    /// @throws org.kartoteka.platform.table.TableRefused if it is no table
    public Optional<PurchasePlan> rehearse(TableSource source, Currency usual) {
        var table = new TableReader(Limits.USUAL).read(source, TableReader.Choice.AUTOMATIC);
        var rows = table.rows();
        return rows.stream()
                .findFirst()
                .flatMap(PurchaseColumns::of)
                .map(
                        columns ->
                                transactions.reading(
                                        () ->
                                                new PurchasePlan(
                                                        table.name(),
                                                        planned(
                                                                rows.subList(1, rows.size()),
                                                                columns,
                                                                usual))));
    }

    private List<Planned> planned(List<Row> rows, PurchaseColumns columns, Currency usual) {
        var known = new Known();
        clients.identities(known::add);
        var seen = new HashMap<ClientId, Set<PurchaseLine>>();
        var planned = new ArrayList<Planned>();
        for (var row : rows) {
            if (!row.isBlank()) {
                planned.add(planned(row, columns, usual, known, seen));
            }
        }
        return planned;
    }

    private Planned planned(
            Row row,
            PurchaseColumns columns,
            Currency usual,
            Known known,
            Map<ClientId, Set<PurchaseLine>> seen) {
        var found = known.find(columns, row);
        var day = day(columns.cell(row, Part.DATE));
        var sum =
                MoneyText.read(
                                (columns.cell(row, Part.AMOUNT)
                                                + " "
                                                + columns.cell(row, Part.CURRENCY))
                                        .strip(),
                                usual)
                        .filter(amount -> !amount.isZero());
        var items = columns.cell(row, Part.ITEMS);
        var purchase =
                day.flatMap(
                        on ->
                                sum.filter(_ -> items.length() <= Purchase.LONGEST_ITEMS)
                                        .map(amount -> new PurchaseLine(on, amount, items)));
        var client = found.size() == 1 ? found.stream().findFirst() : Optional.<ClientId>empty();
        var verdict = verdict(found, day, purchase, client, seen);
        return new Planned(
                row.line(),
                verdict,
                said(columns, row),
                client,
                client.map(known.names::get).orElse(""),
                purchase);
    }

    private Verdict verdict(
            Set<ClientId> found,
            Optional<LocalDate> day,
            Optional<PurchaseLine> purchase,
            Optional<ClientId> client,
            Map<ClientId, Set<PurchaseLine>> seen) {
        if (found.isEmpty()) {
            return Verdict.NO_CLIENT;
        }
        if (client.isEmpty()) {
            return Verdict.SEVERAL_CLIENTS;
        }
        if (day.isEmpty()) {
            return Verdict.NO_DAY;
        }
        if (purchase.isEmpty()) {
            return Verdict.NO_SUM;
        }
        var own = seen.computeIfAbsent(client.get(), this::stored);
        return own.add(purchase.get()) ? Verdict.READY : Verdict.KNOWN;
    }

    private Set<PurchaseLine> stored(ClientId client) {
        var lines = new HashSet<PurchaseLine>();
        purchases
                .of(client)
                .forEach(one -> lines.add(new PurchaseLine(one.day(), one.amount(), one.items())));
        return lines;
    }

    private Optional<LocalDate> day(String cell) {
        var withoutTime = cell.replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2})?.*$", "");
        return HumanDates.read(withoutTime, LocalDateTime.now(clock))
                .map(HumanDate::date)
                .filter(day -> !day.isAfter(LocalDate.now(clock)));
    }

    private static String said(PurchaseColumns columns, Row row) {
        var parts = new ArrayList<String>();
        for (var part : List.of(Part.NAME, Part.EMAIL, Part.PHONE, Part.DATE, Part.AMOUNT)) {
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
            var email = columns.cell(row, Part.EMAIL);
            if (EmailAddress.looksRight(email)) {
                var found = byEmail.getOrDefault(new EmailAddress(email).identity(), Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            var phone = columns.cell(row, Part.PHONE);
            if (!phone.isEmpty()) {
                var found = byPhone.getOrDefault(new PhoneNumber(phone).identity(), Set.of());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return byName(columns.cell(row, Part.NAME));
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
