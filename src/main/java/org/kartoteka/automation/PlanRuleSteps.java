package org.kartoteka.automation;

import org.kartoteka.clients.Clients;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Use case: plan what the rules ask for, and cancel what stands for something that was taken back,
/// as one step of the program's own. Each rule plans once for each occurrence. Blocks.
public final class PlanRuleSteps {

    /// Key of the step that plans them.
    public static final String STEP = "step.own.rules.planned";

    /// What happened longer ago is history, as an import brings it.
    static final int FRESH_DAYS = 30;

    /// How far back a quick look goes: what a person has just noted is mostly of today.
    private static final int QUICK_DAYS = 1;

    /// Of what is planned in one go, no day gets more.
    static final int STEPS_A_DAY = 10;

    private final StepRules rules;
    private final Facts facts;
    private final Clients clients;
    private final BroughtSteps steps;
    private final Supplier<DaysOff> daysOff;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What is read and written.
    public record Stores(StepRules rules, Facts facts, Clients clients, BroughtSteps steps) {}

    /// @param clock in the person's own zone, whose day is today
    public PlanRuleSteps(
            Stores stores,
            Supplier<DaysOff> daysOff,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.rules = stores.rules();
        this.facts = stores.facts();
        this.clients = stores.clients();
        this.steps = stores.steps();
        this.daysOff = daysOff;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// Looks at everything that can count: when the base is opened, when a day begins, when a rule
    /// is made.
    ///
    /// @return how many steps were planned
    public int plan() {
        return plan(FRESH_DAYS);
    }

    /// Looks at what happened today and yesterday, and at what comes: after each change.
    ///
    /// @return how many steps were planned
    public int planLatest() {
        return plan(QUICK_DAYS);
    }

    private int plan(int daysBack) {
        return due(daysBack).isEmpty()
                ? 0
                : transactions.step(Label.of(STEP), () -> carryOut(due(daysBack)));
    }

    /// How often an occurrence was met in the last [#FRESH_DAYS] days, or comes within the next.
    public int met(Occurrence occurrence) {
        var today = today();
        return occurrence.isAhead()
                ? facts.of(occurrence, today, today.plusDays(FRESH_DAYS)).size()
                : facts.of(occurrence, today.minusDays(FRESH_DAYS), today).size();
    }

    /// @param fresh facts without a step
    /// @param gone what was planned for something that is no more
    private record Due(StepRule rule, List<Fact> fresh, List<StepRules.Planned> gone) {

        boolean isEmpty() {
            return fresh.isEmpty() && gone.isEmpty();
        }
    }

    private List<Due> due(int daysBack) {
        return transactions.reading(
                () ->
                        rules.all().stream()
                                .filter(StepRule::active)
                                .map(rule -> due(rule, daysBack))
                                .filter(due -> !due.isEmpty())
                                .toList());
    }

    private record Key(long row, LocalDate on) {}

    private Due due(StepRule rule, int daysBack) {
        var today = today();
        var ahead = rule.occurrence().isAhead();
        var from = ahead ? today : later(rule.since(), today.minusDays(daysBack));
        var to = ahead ? today.plusDays(rule.days()) : today;
        if (to.isBefore(from)) {
            return new Due(rule, List.of(), List.of());
        }
        var found = facts.of(rule.occurrence(), from, to);
        var planned = rules.planned(rule.id(), from, to);
        var there = new HashSet<Key>();
        found.forEach(fact -> there.add(new Key(fact.row(), fact.on())));
        var done = new HashSet<Key>();
        planned.forEach(each -> done.add(new Key(each.row(), each.on())));
        return new Due(
                rule,
                found.stream()
                        .filter(Fact::current)
                        .filter(fact -> !done.contains(new Key(fact.row(), fact.on())))
                        .toList(),
                planned.stream()
                        .filter(each -> !there.contains(new Key(each.row(), each.on())))
                        .filter(each -> isHere(each.client()))
                        .toList());
    }

    /// Who lies in the Trash comes back as they were.
    private boolean isHere(ClientId client) {
        return clients.find(client).filter(found -> found.deletedAt().isEmpty()).isPresent();
    }

    private int carryOut(List<Due> due) {
        var onDays = new HashMap<LocalDate, Integer>();
        var off = daysOff.get();
        var count = 0;
        for (var each : due) {
            each.gone().forEach(this::cancel);
            for (var fact : each.fresh()) {
                plan(each.rule(), fact, freeDay(each.rule(), fact, off, onDays));
                count++;
            }
        }
        return count;
    }

    private void cancel(StepRules.Planned planned) {
        steps.cancel(planned.client(), origin(planned)::equals);
        rules.deletePlanned(planned);
    }

    private void plan(StepRule rule, Fact fact, LocalDate day) {
        var planned =
                new StepRules.Planned(ids.next(), rule.id(), fact.client(), fact.row(), fact.on());
        rules.insertPlanned(planned);
        steps.plan(fact.client(), rule.text(), day, origin(planned));
    }

    private static StepOrigin origin(StepRules.Planned planned) {
        return new StepOrigin(StepOrigin.Kind.RULE, planned.id());
    }

    /// On a day that is worked, if one is left before the date that comes.
    private LocalDate freeDay(
            StepRule rule, Fact fact, DaysOff off, Map<LocalDate, Integer> onDays) {
        var ahead = rule.occurrence().isAhead();
        var wanted =
                later(
                        today(),
                        ahead ? fact.on().minusDays(rule.days()) : fact.on().plusDays(rule.days()));
        var day = off.workingDayFrom(wanted);
        while (onDays.getOrDefault(day, 0) >= STEPS_A_DAY) {
            day = off.workingDayFrom(day.plusDays(1));
        }
        if (ahead && day.isAfter(fact.on())) {
            day = wanted;
        }
        onDays.merge(day, 1, Integer::sum);
        return day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
