package org.kartoteka.cadence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads who is to be spoken to, and who is being lost. Never asks the base client by client.
/// Changes nothing; blocks.
public final class KeepInTouch {

    /// What is read.
    public record Sources(
            Cadences cadences,
            CadenceSettings settings,
            PutOffs putOffs,
            ContactHistory history,
            CadenceFacts facts,
            ClientRows clients) {}

    private final Sources sources;
    private final ReadStandings standings;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public KeepInTouch(Sources sources, Transactions transactions, Clock clock) {
        this.sources = sources;
        this.standings = new ReadStandings(sources);
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Whom to speak to today. Where no cadence is set no client is read.
    public Portion portion() {
        return transactions.reading(() -> portion(LocalDate.now(clock)));
    }

    /// Who is being lost.
    public Losing losing() {
        return transactions.reading(() -> losing(LocalDate.now(clock)));
    }

    /// How it stands with one client; empty if the client is not there.
    public Optional<Standing> of(ClientId client) {
        return transactions.reading(() -> standings.of(client, LocalDate.now(clock)));
    }

    private Portion portion(LocalDate today) {
        var rules = sources.settings().rules();
        var set = sources.cadences().all();
        if (!isSomeSet(set)) {
            var next = rules.daysOff().workingDayFrom(today.plusDays(1));
            return new Portion(List.of(), 0, next, today);
        }
        var all = standings.all(set, rules.counted(), today);
        var morning =
                new Morning(sources.facts().stepsOpenOn(today), sources.putOffs().all(), today);
        var asked =
                DailyPortion.of(morning.candidates(all), rules.dailyCap(), rules.daysOff(), today);
        return new Portion(lines(asked, all), asked.waiting(), asked.waitingUntil(), today);
    }

    private static boolean isSomeSet(Collection<CadenceRule> rules) {
        return rules.stream().anyMatch(rule -> rule.cadence().isPresent());
    }

    private List<TouchLine> lines(DailyPortion asked, List<Standing> all) {
        var handled =
                asked.calls().stream()
                        .collect(toMap(DailyPortion.Call::client, DailyPortion.Call::isHandled));
        var called =
                all.stream()
                        .filter(standing -> handled.containsKey(standing.client()))
                        .collect(toMap(Standing::client, identity()));
        var rows = rows(handled.keySet());
        return asked.calls().stream()
                .map(DailyPortion.Call::client)
                .filter(rows::containsKey)
                .map(
                        client ->
                                new TouchLine(
                                        called.get(client), rows.get(client), handled.get(client)))
                .toList();
    }

    private Losing losing(LocalDate today) {
        var set = sources.cadences().all();
        var found =
                standings.all(set, sources.settings().rules().counted(), today).stream()
                        .filter(standing -> !standing.signs().isEmpty())
                        .sorted(Comparator.comparing(Standing::silence, Silence.LATEST_FIRST))
                        .collect(groupingBy(KeepInTouch::group));
        var shown = new EnumMap<Losing.Group, List<Standing>>(Losing.Group.class);
        var sizes = new EnumMap<Losing.Group, Integer>(Losing.Group.class);
        found.forEach(
                (group, all) -> {
                    sizes.put(group, all.size());
                    shown.put(group, all.stream().limit(Losing.MOST_LINES).toList());
                });
        var ids = shown.values().stream().flatMap(List::stream).map(Standing::client).toList();
        var rows = rows(ids);
        var groups = new EnumMap<Losing.Group, List<TouchLine>>(Losing.Group.class);
        shown.forEach((group, some) -> groups.put(group, lines(some, rows)));
        return new Losing(groups, sizes, isSomeSet(set), today);
    }

    private static Losing.Group group(Standing standing) {
        if (standing.isPutOff()) {
            return Losing.Group.PUT_OFF;
        }
        return standing.signs().contains(Silence.Sign.TOO_LONG)
                ? Losing.Group.TOO_LONG
                : Losing.Group.UNUSUAL;
    }

    private static List<TouchLine> lines(
            List<Standing> standings, Map<ClientId, ClientListRow> rows) {
        return standings.stream()
                .filter(standing -> rows.containsKey(standing.client()))
                .map(standing -> new TouchLine(standing, rows.get(standing.client()), false))
                .toList();
    }

    private Map<ClientId, ClientListRow> rows(Collection<ClientId> ids) {
        return sources.clients().of(ids).stream().collect(toMap(ClientListRow::id, identity()));
    }
}
