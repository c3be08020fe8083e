package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
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
    public record Entry(ClientListRow row, SortKey nameKey) {}

    static final ClientSnapshot EMPTY = new ClientSnapshot(Map.of(), List.of());

    private static final Comparator<Entry> BY_NAME =
            Comparator.comparing(Entry::nameKey).thenComparing(entry -> entry.row().id());

    private final Map<ClientId, Entry> entries;
    private final List<Entry> byName;
    private final Map<ClientOrder, List<ClientListRow>> orders = new ConcurrentHashMap<>();
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
        fresh.sort(BY_NAME);
        var kept = byName.stream().filter(entry -> !replaced.contains(entry.row().id()));
        return new ClientSnapshot(next, merged(kept.toList(), fresh));
    }

    private static List<Entry> merged(List<Entry> kept, List<Entry> fresh) {
        var all = new ArrayList<Entry>(kept.size() + fresh.size());
        var next = 0;
        for (var entry : kept) {
            while (next < fresh.size() && BY_NAME.compare(fresh.get(next), entry) < 0) {
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
                query.descending()
                        ? turned(query.order())
                        : orders.computeIfAbsent(query.order(), this::sorted);
        var wanted = wanted(query, now);
        return ordered.stream().filter(wanted).toList();
    }

    private static Predicate<ClientListRow> wanted(ClientQuery query, Instant now) {
        var tags = query.tags().stream().map(Fold::text).collect(Collectors.toSet());
        var contactedBefore =
                query.notContactedDays().map(days -> now.minus(Duration.ofDays(days)));
        return row ->
                query.among().map(among -> among.contains(row.id())).orElse(true)
                        && query.kind().map(row.kind()::equals).orElse(true)
                        && query.missing().stream().allMatch(row::lacks)
                        && (tags.isEmpty() || bears(row, tags))
                        && contactedBefore.map(day -> notSince(row, day)).orElse(true);
    }

    private static boolean bears(ClientListRow row, Set<String> folded) {
        return row.tags().stream().map(Fold::text).collect(Collectors.toSet()).containsAll(folded);
    }

    private static boolean notSince(ClientListRow row, Instant day) {
        return row.lastContact().map(contact -> contact.isBefore(day)).orElse(true);
    }

    private List<ClientListRow> turned(ClientOrder order) {
        var ascending = orders.computeIfAbsent(order, this::sorted);
        if (order == ClientOrder.LAST_CONTACT) {
            return ascending.reversed();
        }
        var turned = new ArrayList<ClientListRow>(ascending.size());
        ascending.reversed().stream().filter(row -> isSortable(row, order)).forEach(turned::add);
        ascending.stream().filter(row -> !isSortable(row, order)).forEach(turned::add);
        return turned;
    }

    private List<ClientListRow> sorted(ClientOrder order) {
        var sorted = new ArrayList<ClientListRow>(byName.size());
        byName.stream().map(Entry::row).filter(row -> isSortable(row, order)).forEach(sorted::add);
        if (order != ClientOrder.NAME) {
            sorted.sort(comparator(order));
        }
        byName.stream().map(Entry::row).filter(row -> !isSortable(row, order)).forEach(sorted::add);
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
