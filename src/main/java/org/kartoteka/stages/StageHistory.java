package org.kartoteka.stages;

import org.kartoteka.kernel.StageEntryId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Every entry of one client, the earliest first.
public record StageHistory(List<StageEntry> entries) {

    public StageHistory {
        entries = entries.stream().sorted(StageEntry.BY_TIME).toList();
    }

    public static StageHistory of(Collection<StageEntry> entries) {
        return new StageHistory(List.copyOf(entries));
    }

    /// A time in one stage: entries of the same stage that follow each other are one stay.
    ///
    /// @param entry the first of them
    /// @param days whole days from its day to the next stage, or to today while there is none; 0
    ///   for one that lies ahead
    /// @param open whether the client still stands there
    public record Stay(StageEntry entry, long days, boolean open) {}

    /// The latest entry: the stage in which the client stands. None: the client was not placed yet.
    public Optional<StageEntry> current() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /// The entry before the one of this id, which is where the client came from.
    public Optional<StageEntry> before(StageEntryId id) {
        return IntStream.range(1, entries.size())
                .filter(place -> entries.get(place).id().equals(id))
                .mapToObj(place -> entries.get(place - 1))
                .findFirst();
    }

    /// The earliest first.
    ///
    /// @param today local
    public List<Stay> stays(LocalDate today) {
        var firsts = firsts();
        var stays = new ArrayList<Stay>();
        for (var place = 0; place < firsts.size(); place++) {
            var entry = firsts.get(place);
            var open = place == firsts.size() - 1;
            var left = open ? today : firsts.get(place + 1).enteredOn();
            stays.add(
                    new Stay(
                            entry,
                            Math.max(0, ChronoUnit.DAYS.between(entry.enteredOn(), left)),
                            open));
        }
        return stays;
    }

    /// The entries that began a stay.
    private List<StageEntry> firsts() {
        return IntStream.range(0, entries.size())
                .filter(
                        place ->
                                place == 0
                                        || entries.get(place).stage()
                                                != entries.get(place - 1).stage())
                .mapToObj(entries::get)
                .toList();
    }
}
