package org.kartoteka.testing;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.OccasionId;
import org.kartoteka.occasions.DayKey;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.Greetings;
import org.kartoteka.occasions.Occasion;
import org.kartoteka.occasions.OccasionRef;
import org.kartoteka.occasions.Occasions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Occasions and greetings as their contracts have them, found by an index of [DayKey].
public final class OccasionsInMemory implements Occasions, Greetings {

    private final NavigableMap<Integer, List<Occasion>> byKey = new TreeMap<>();
    private final List<Occasion> keyless = new ArrayList<>();
    private final Map<OccasionRef, List<Greeting>> greetings = new HashMap<>();
    private final Map<OccasionRef, List<Greeting>> latest = new HashMap<>();

    /// A birthday or any other.
    public void add(Occasion occasion) {
        var key = DayKey.of(occasion.date());
        if (key.isPresent()) {
            byKey.computeIfAbsent(key.getAsInt(), _ -> new ArrayList<>()).add(occasion);
        } else {
            keyless.add(occasion);
        }
    }

    public void remove(Occasion occasion) {
        byKey.values().forEach(list -> list.remove(occasion));
        keyless.remove(occasion);
    }

    @Override
    public List<Occasion> on(List<DayKey.Range> ranges) {
        var found = new ArrayList<Occasion>();
        for (var range : ranges) {
            byKey.subMap(range.from(), true, range.to(), true).values().forEach(found::addAll);
        }
        return found;
    }

    private List<Occasion> all() {
        var all = new ArrayList<>(keyless);
        byKey.values().forEach(all::addAll);
        return all;
    }

    @Override
    public List<Occasion> of(ClientId client) {
        return all().stream().filter(occasion -> occasion.ref().client().equals(client)).toList();
    }

    @Override
    public Optional<Occasion> find(OccasionId id) {
        return all().stream()
                .filter(occasion -> occasion.ref().stored().filter(id::equals).isPresent())
                .findFirst();
    }

    @Override
    public void insert(Occasion occasion) {
        add(occasion);
    }

    @Override
    public boolean delete(OccasionId id) {
        var stored = find(id);
        stored.ifPresent(this::remove);
        return stored.isPresent();
    }

    /// Gives a few older ones as well, which close nothing that is asked for, so as to be quick.
    @Override
    public Map<OccasionRef, List<Greeting>> since(LocalDate from) {
        return latest;
    }

    @Override
    public List<Greeting> of(OccasionRef occasion) {
        return List.copyOf(greetings.getOrDefault(occasion, List.of()));
    }

    @Override
    public boolean record(Greeting greeting) {
        var before = greetings.computeIfAbsent(greeting.occasion(), _ -> new ArrayList<>());
        if (before.stream().anyMatch(other -> other.day().equals(greeting.day()))) {
            return false;
        }
        before.addFirst(greeting);
        latest.put(
                greeting.occasion(),
                before.stream()
                        .filter(other -> other.day().isAfter(greeting.day().minusYears(1)))
                        .toList());
        before.sort(Comparator.comparing(Greeting::day).reversed());
        return true;
    }
}
