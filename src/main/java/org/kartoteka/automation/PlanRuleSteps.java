package org.kartoteka.automation;

import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Use case: plan what the rules ask for, as one step of the program's own. Each rule plans once
/// for each occurrence. A step that is still to be done goes with its occurrence: it is moved where
/// the day of that was put right, and cancelled where it is no more, also where the rule is off.
/// Blocks.
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
    private final BroughtSteps steps;
    private final Supplier<DaysOff> daysOff;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What is read and written.
    public record Stores(StepRules rules, Facts facts, BroughtSteps steps) {}

    /// @param clock in the person's own zone, whose day is today
    public PlanRuleSteps(
            Stores stores,
            Supplier<DaysOff> daysOff,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.rules = stores.rules();
        this.facts = stores.facts();
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
        return plan(_ -> true, FRESH_DAYS);
    }

    /// Looks at what happened today and yesterday and at what comes, by the rules that a change of
    /// `topic` can concern: after each change.
    ///
    /// @return how many steps were planned
    public int planLatest(Topic topic) {
        return plan(rule -> rule.occurrence().changedBy().contains(topic), QUICK_DAYS);
    }

    private int plan(Predicate<StepRule> concerned, int daysBack) {
        return due(concerned, daysBack).isEmpty()
                ? 0
                : transactions.step(Label.of(STEP), () -> carryOut(due(concerned, daysBack)));
    }

    /// How often an occurrence was met in the last [#FRESH_DAYS] days, or comes within the next.
    public int met(Occurrence occurrence) {
        var today = today();
        return occurrence.isAhead()
                ? facts.of(occurrence, today, today.plusDays(FRESH_DAYS)).size()
                : facts.of(occurrence, today.minusDays(FRESH_DAYS), today).size();
    }

    /// @param fresh facts without a step
    /// @param moved what was planned for a day that has been put right since
    /// @param gone what was planned for something that is no more
    private record Due(
            StepRule rule, List<Fact> fresh, List<Moved> moved, List<StepRules.Planned> gone) {

        boolean isEmpty() {
            return fresh.isEmpty() && moved.isEmpty() && gone.isEmpty();
        }
    }

    private record Moved(StepRules.Planned planned, Fact fact) {}

    /// What makes an occurrence the same, within one rule, whatever its day.
    private record Key(long row, int turn) {

        static Key of(StepRule rule, Fact fact) {
            return new Key(fact.row(), rule.occurrence().turn(fact.on()));
        }

        static Key of(StepRules.Planned planned) {
            return new Key(planned.row(), planned.turn());
        }
    }

    private List<Due> due(Predicate<StepRule> concerned, int daysBack) {
        return transactions.reading(
                () ->
                        rules.all().stream()
                                .filter(concerned)
                                .map(rule -> due(rule, daysBack))
                                .filter(due -> !due.isEmpty())
                                .toList());
    }

    private Due due(StepRule rule, int daysBack) {
        var found = found(rule, daysBack);
        var open = open(rule);
        var there = new HashMap<Key, Fact>();
        standing(rule, found, open).forEach(fact -> there.put(Key.of(rule, fact), fact));
        return new Due(
                rule,
                rule.active() ? withoutPlanned(rule, found) : List.of(),
                open.stream()
                        .filter(planned -> there.containsKey(Key.of(planned)))
                        .map(planned -> new Moved(planned, there.get(Key.of(planned))))
                        .filter(moved -> !moved.fact().on().equals(moved.planned().on()))
                        .toList(),
                open.stream().filter(planned -> !there.containsKey(Key.of(planned))).toList());
    }

    private List<Fact> found(StepRule rule, int daysBack) {
        var today = today();
        return rule.occurrence().isAhead()
                ? facts.of(rule.occurrence(), today, today.plusDays(rule.days()))
                : facts.of(
                        rule.occurrence(), later(rule.since(), today.minusDays(daysBack)), today);
    }

    /// A date that has passed is not taken back any more.
    private List<StepRules.Planned> open(StepRule rule) {
        var today = today();
        return rules.open(rule.id()).stream()
                .filter(planned -> !rule.occurrence().isAhead() || !planned.on().isBefore(today))
                .toList();
    }

    /// What is still so of what was planned for, however long ago it happened.
    private List<Fact> standing(StepRule rule, List<Fact> found, List<StepRules.Planned> open) {
        return rule.occurrence().isAhead()
                ? found
                : facts.still(
                        rule.occurrence(), open.stream().map(StepRules.Planned::row).toList());
    }

    private List<Fact> withoutPlanned(StepRule rule, List<Fact> found) {
        var current = found.stream().filter(Fact::current).toList();
        var done =
                rules.planned(rule.id(), current.stream().map(Fact::row).toList()).stream()
                        .map(Key::of)
                        .collect(Collectors.toSet());
        return current.stream().filter(fact -> !done.contains(Key.of(rule, fact))).toList();
    }

    private int carryOut(List<Due> due) {
        var onDays = new HashMap<LocalDate, Integer>();
        var off = daysOff.get();
        var count = 0;
        for (var each : due) {
            each.gone().forEach(this::cancel);
            for (var moved : each.moved()) {
                move(moved, freeDay(each.rule(), moved.fact(), off, onDays));
            }
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

    private void move(Moved moved, LocalDate day) {
        steps.move(moved.planned().client(), origin(moved.planned()), day);
        rules.updatePlanned(moved.planned().movedTo(moved.fact().on()));
    }

    private void plan(StepRule rule, Fact fact, LocalDate day) {
        var planned =
                new StepRules.Planned(
                        ids.next(),
                        rule.id(),
                        fact.client(),
                        fact.row(),
                        rule.occurrence().turn(fact.on()),
                        fact.on());
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
