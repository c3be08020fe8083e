package org.kartoteka.followups;

import org.kartoteka.clients.ClientGlance;
import org.kartoteka.clients.ClientGlances;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Promises;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what is to be done: overdue, today, tomorrow, this week, later. Nothing overdue leaves by
/// itself. Blocks.
public final class Today {

    /// How long something done stays visible, so that a slip of the hand can be seen and taken
    /// back.
    public static final Duration DONE_STAYS = Duration.ofMinutes(5);

    /// How much of what is due later is read: more than anyone scrolls through.
    static final int LATER_LIMIT = 200;

    private static final Comparator<AgendaItem> AS_IT_FALLS_DUE =
            Comparator.comparing(AgendaItem::date)
                    .thenComparing(item -> item.time().orElse(LocalTime.MAX))
                    .thenComparing(item -> item.client().displayName());

    private final FollowUps followUps;
    private final Promises promises;
    private final ClientGlances clients;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public Today(
            FollowUps followUps,
            Promises promises,
            ClientRows clients,
            Transactions transactions,
            Clock clock) {
        this.followUps = followUps;
        this.promises = promises;
        this.clients = new ClientGlances(clients);
        this.transactions = transactions;
        this.clock = clock;
    }

    public Agenda agenda() {
        return transactions.reading(this::read);
    }

    private Agenda read() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var soon = Due.lastBeforeLater(today);
        var doneSince = now.minus(DONE_STAYS);
        var steps =
                Stream.of(
                                followUps.dueUpTo(soon),
                                followUps.dueAfter(soon, LATER_LIMIT),
                                followUps.doneSince(doneSince))
                        .flatMap(List::stream)
                        .toList();
        var promised =
                Stream.of(
                                promises.dueUpTo(soon),
                                promises.dueAfter(soon, LATER_LIMIT),
                                promises.settledSince(doneSince))
                        .flatMap(List::stream)
                        .filter(promise -> promise.due().isPresent())
                        .toList();
        return new Agenda(
                today,
                grouped(steps, promised, today),
                followUps.countAfter(soon),
                staleAt(now, today, steps, promised));
    }

    private Map<Due, List<AgendaItem>> grouped(
            List<FollowUp> steps, List<Promise> promised, LocalDate today) {
        var rows = glances(steps, promised);
        var items = new ArrayList<AgendaItem>();
        steps.stream()
                .filter(step -> rows.containsKey(step.client()))
                .forEach(step -> items.add(new AgendaItem.Step(step, rows.get(step.client()))));
        promised.stream()
                .filter(promise -> rows.containsKey(promise.client()))
                .forEach(
                        promise ->
                                items.add(
                                        new AgendaItem.Promised(
                                                promise, rows.get(promise.client()))));
        items.sort(AS_IT_FALLS_DUE);
        var groups = new EnumMap<Due, List<AgendaItem>>(Due.class);
        for (var due : Due.values()) {
            groups.put(due, new ArrayList<>());
        }
        items.forEach(item -> groups.get(Due.of(item.date(), today)).add(item));
        return groups;
    }

    private Map<ClientId, ClientGlance> glances(List<FollowUp> steps, List<Promise> promised) {
        return clients.of(
                Stream.concat(
                                steps.stream().map(FollowUp::client),
                                promised.stream().map(Promise::client))
                        .collect(Collectors.toSet()));
    }

    private Instant staleAt(
            Instant now, LocalDate today, List<FollowUp> steps, List<Promise> promised) {
        var midnight = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return Stream.concat(
                        steps.stream().flatMap(step -> step.closedAt().stream()),
                        promised.stream().flatMap(promise -> promise.settledAt().stream()))
                .map(closed -> closed.plus(DONE_STAYS).plusMillis(1))
                .filter(end -> end.isAfter(now))
                .reduce(midnight, (first, second) -> first.isBefore(second) ? first : second);
    }
}
