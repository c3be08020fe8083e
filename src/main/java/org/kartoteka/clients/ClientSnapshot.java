package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.SortKey;
import org.kartoteka.kernel.SortKeys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Every client as a row of the list, at one moment; never changes. Any thread.
public final class ClientSnapshot {

    /// A client with its place in the alphabet.
    ///
    /// @param nameKey place of [ClientListRow#displayName]
    public record Entry(ClientListRow row, SortKey nameKey) {

        /// The order of the alphabet; no two clients are equal in it.
        public static final Comparator<Entry> BY_NAME =
                Comparator.comparing(Entry::nameKey).thenComparing(entry -> entry.row().id());
    }

    private record Order(ClientOrder by, boolean descending) {}

    /// Rows with their ids beside them: who is wanted is seen without a look at the others, who lie
    /// anywhere in memory.
    private record Ordered(List<ClientListRow> rows, long[] ids) {

        static Ordered of(List<ClientListRow> rows) {
            return new Ordered(
                    Collections.unmodifiableList(rows),
                    rows.stream().mapToLong(row -> row.id().value()).toArray());
        }

        List<ClientListRow> among(ClientIds among, Predicate<ClientListRow> wanted) {
            var found = new ArrayList<ClientListRow>(among.size());
            for (var i = 0; i < ids.length; i++) {
                if (among.contains(ids[i]) && wanted.test(rows.get(i))) {
                    found.add(rows.get(i));
                }
            }
            return found;
        }
    }

    /// No client at all.
    public static final ClientSnapshot EMPTY = new ClientSnapshot(Map.of(), List.of());

    private final Map<ClientId, Entry> entries;
    private final List<Entry> byName;
    private final Map<Order, Ordered> orders = new ConcurrentHashMap<>();
    private volatile Map<String, List<ClientListRow>> companies;

    private ClientSnapshot(Map<ClientId, Entry> entries, List<Entry> byName) {
        this.entries = entries;
        this.byName = Collections.unmodifiableList(byName);
    }

    static ClientSnapshot of(List<ClientListRow> rows) {
        return EMPTY.with(rows, Set.of());
    }

    /// The next snapshot: `changed` rows take the places of the old ones, `gone` are no more.
    ClientSnapshot with(List<ClientListRow> changed, Set<ClientId> gone) {
        var keys = new SortKeys();
        var replaced = new HashSet<>(gone);
        var fresh = new ArrayList<Entry>(changed.size());
        for (var row : changed) {
            replaced.add(row.id());
            fresh.add(new Entry(row, keys.key(row.displayName())));
        }
        var next = new HashMap<>(entries);
        gone.forEach(next::remove);
        fresh.forEach(entry -> next.put(entry.row().id(), entry));
        fresh.sort(Entry.BY_NAME);
        var kept = byName.stream().filter(entry -> !replaced.contains(entry.row().id()));
        return new ClientSnapshot(next, merged(kept.toList(), fresh));
    }

    private static List<Entry> merged(List<Entry> kept, List<Entry> fresh) {
        var all = new ArrayList<Entry>(kept.size() + fresh.size());
        var next = 0;
        for (var entry : kept) {
            while (next < fresh.size() && Entry.BY_NAME.compare(fresh.get(next), entry) < 0) {
                all.add(fresh.get(next++));
            }
            all.add(entry);
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return all;
    }

    public int size() {
        return entries.size();
    }

    public Optional<ClientListRow> row(ClientId id) {
        return entry(id).map(Entry::row);
    }

    public Optional<Entry> entry(ClientId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// Every client in the order of the alphabet.
    public List<Entry> entries() {
        return byName;
    }

    /// The clients that `query` asks for, in its order; those that have nothing to be sorted by
    /// come last, except that a client never contacted counts as contacted longest ago.
    public List<ClientListRow> select(ClientQuery query, Instant now) {
        var ordered =
                orders.computeIfAbsent(
                        new Order(query.order(), query.descending()),
                        order -> Ordered.of(ordered(order)));
        if (query.withOrder(ClientOrder.NAME, false).equals(ClientQuery.ALL)) {
            return ordered.rows();
        }
        var wanted = wanted(query, now);
        return query.among()
                .map(among -> ordered.among(among, wanted))
                .orElseGet(() -> ordered.rows().stream().filter(wanted).toList());
    }

    /// What the query asks for beyond [ClientQuery#among].
    private static Predicate<ClientListRow> wanted(ClientQuery query, Instant now) {
        var all = new ArrayList<Predicate<ClientListRow>>();
        query.kind().ifPresent(kind -> all.add(row -> row.kind() == kind));
        query.missing().forEach(what -> all.add(row -> row.lacks(what)));
        if (!query.stages().isEmpty()) {
            all.add(row -> query.stages().contains(row.stage()));
        }
        if (!query.tags().isEmpty()) {
            var tags = query.tags().stream().map(Fold::text).collect(Collectors.toSet());
            all.add(row -> bears(row, tags));
        }
        query.notContactedDays()
                .map(days -> now.minus(Duration.ofDays(days)))
                .ifPresent(day -> all.add(row -> notSince(row, day)));
        return all.stream().reduce(_ -> true, Predicate::and);
    }

    private static boolean bears(ClientListRow row, Set<String> folded) {
        return row.tags().stream().map(Fold::text).collect(Collectors.toSet()).containsAll(folded);
    }

    private static boolean notSince(ClientListRow row, Instant day) {
        return row.lastContact().map(contact -> contact.isBefore(day)).orElse(true);
    }

    private List<ClientListRow> ordered(Order order) {
        var sorted = new ArrayList<ClientListRow>(byName.size());
        byName.stream()
                .map(Entry::row)
                .filter(row -> isSortable(row, order.by()))
                .forEach(sorted::add);
        if (order.by() != ClientOrder.NAME) {
            sorted.sort(comparator(order.by()));
        }
        if (order.descending()) {
            Collections.reverse(sorted);
        }
        byName.stream()
                .map(Entry::row)
                .filter(row -> !isSortable(row, order.by()))
                .forEach(sorted::add);
        return sorted;
    }

    /// Whether there is something to sort by; a name that is only a number of a telephone is no
    /// name.
    private static boolean isSortable(ClientListRow row, ClientOrder order) {
        return switch (order) {
            case NAME -> row.displayName().codePoints().anyMatch(Character::isLetter);
            case COMPANY -> !row.company().isEmpty();
            case NEXT_STEP -> row.nextStep().isPresent();
            case LAST_CONTACT, CREATED -> true;
        };
    }

    private Comparator<ClientListRow> comparator(ClientOrder order) {
        return switch (order) {
            case NAME -> throw new IllegalStateException("Sorted by name already");
            case COMPANY -> byCompany();
            case NEXT_STEP -> Comparator.comparing(row -> row.nextStep().orElseThrow().due());
            case LAST_CONTACT -> Comparator.comparing(row -> row.lastContact().orElse(Instant.MIN));
            case CREATED -> Comparator.comparing(ClientListRow::createdAt);
        };
    }

    private Comparator<ClientListRow> byCompany() {
        var keys = new SortKeys();
        var known = new HashMap<String, SortKey>();
        return Comparator.comparing(row -> known.computeIfAbsent(row.company(), keys::key));
    }

    /// Who works at the same company as `id`, or for the company `id`, in the order of the
    /// alphabet, without itself.
    public List<ClientListRow> colleagues(ClientId id) {
        return row(id).map(this::colleagues).orElse(List.of());
    }

    private List<ClientListRow> colleagues(ClientListRow client) {
        var key = CompanyKey.of(client.company());
        if (key.isEmpty()) {
            return List.of();
        }
        return ofCompany(key).stream().filter(row -> !row.id().equals(client.id())).toList();
    }

    /// Grouped when first asked for; two threads that ask at once both group, to the same end.
    private List<ClientListRow> ofCompany(String key) {
        var known = companies;
        if (known == null) {
            known = byCompanyKey();
            companies = known;
        }
        return known.getOrDefault(key, List.of());
    }

    private Map<String, List<ClientListRow>> byCompanyKey() {
        var keys = new HashMap<String, String>();
        return byName.stream()
                .map(Entry::row)
                .filter(row -> !row.company().isEmpty())
                .collect(
                        Collectors.groupingBy(
                                (Function<ClientListRow, String>)
                                        row ->
                                                keys.computeIfAbsent(
                                                        row.company(), CompanyKey::of)));
    }
}
