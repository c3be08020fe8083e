package org.kartoteka.interactions.ui;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.TalkTotals;
import org.kartoteka.interactions.TimelinePlace;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the day journal. Blocks.
///
/// @param zone whose days are meant
record JournalReading(JournalViewModel.Uses uses, ZoneId zone) {

    /// A day over all clients.
    ///
    /// @param earlier the nearest day before with talks; looked for only if this one has none
    record Day(LocalDate date, TalkTotals totals, Optional<LocalDate> earlier) {}

    /// @param more whether the day has older entries than these
    /// @param clients names of the clients of `entries`
    record Page(
            List<Interaction> entries,
            boolean more,
            Map<ChannelId, Channel> channels,
            Map<ClientId, String> clients,
            Day day) {}

    /// @param before the place of the last entry of the page before
    Page page(LocalDate date, Set<ChannelId> shown, Optional<TimelinePlace> before, int limit) {
        var from = startOf(date);
        var until = startOf(date.plusDays(1));
        var found = uses.interactions().between(from, until, shown, before, limit + 1);
        var totals = uses.interactions().totals(from, until, shown);
        var listed = found.subList(0, Math.min(limit, found.size()));
        var earlier = totals.talks() > 0 ? Optional.<LocalDate>empty() : lastDay(from, shown);
        return new Page(
                listed,
                found.size() > limit,
                channels(),
                names(listed),
                new Day(date, totals, earlier));
    }

    private Optional<LocalDate> lastDay(Instant until, Set<ChannelId> shown) {
        return uses
                .interactions()
                .between(Instant.EPOCH, until, shown, Optional.empty(), 1)
                .stream()
                .map(entry -> LocalDate.ofInstant(entry.happenedAt(), zone))
                .findFirst();
    }

    private Map<ChannelId, Channel> channels() {
        return uses.channels().all().stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
    }

    private Map<ClientId, String> names(List<Interaction> listed) {
        var ids = listed.stream().map(Interaction::client).distinct().toList();
        return uses.clients().of(ids).stream()
                .collect(Collectors.toMap(ClientListRow::id, ClientListRow::displayName));
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
