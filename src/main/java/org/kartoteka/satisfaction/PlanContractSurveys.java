package org.kartoteka.satisfaction;

import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/// Use case: plan the survey of each client whose contract ends, so many months before it does, as
/// one step of the program's own. Each end is planned once. Blocks.
public final class PlanContractSurveys {

    /// Key of the step that plans them.
    public static final String STEP = "step.own.survey.planned";

    /// The step stands in the list this long before it is due.
    static final int AHEAD_DAYS = 14;

    private final SurveyBook book;
    private final BroughtSteps steps;
    private final SatisfactionSettings settings;
    private final CallBackWording wording;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public PlanContractSurveys(
            SurveyBook book,
            BroughtSteps steps,
            SatisfactionSettings settings,
            CallBackWording wording,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.settings = settings;
        this.wording = wording;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return how many were planned
    public int plan() {
        return due().isEmpty() ? 0 : transactions.step(Label.of(STEP), this::write);
    }

    private int write() {
        var due = due();
        book.insertPlanned(due, today());
        due.forEach(this::plan);
        return due.size();
    }

    private List<EndingContract> due() {
        var today = today();
        var months = settings.rules().monthsBeforeEnd();
        var horizon = today.plusDays(AHEAD_DAYS);
        var ending =
                book.ending(today, horizon.plusMonths(months).plusMonths(1)).stream()
                        .filter(each -> !SurveyDate.of(each.endsOn(), months).isAfter(horizon))
                        .toList();
        var planned = new HashSet<>(book.planned(ending));
        return ending.stream().filter(each -> !planned.contains(each)).toList();
    }

    private void plan(EndingContract contract) {
        var day = SurveyDate.of(contract.endsOn(), settings.rules().monthsBeforeEnd());
        steps.plan(
                contract.client(),
                wording.survey(contract.title(), contract.endsOn()),
                day.isBefore(today()) ? today() : day,
                new StepOrigin(StepOrigin.Kind.CONTRACT_SURVEY, contract.id().value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
