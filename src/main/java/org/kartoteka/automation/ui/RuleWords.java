package org.kartoteka.automation.ui;

import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.StepRule;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;

/// Rules in words.
record RuleWords(Messages messages) {

    /// When a step is planned, and for when.
    String when(Occurrence occurrence, int days) {
        return messages.get("automation.rule.when", what(occurrence), delay(occurrence, days));
    }

    private String what(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.StageEntered(var stage) ->
                    messages.get(
                            "automation.when.stage", messages.get("stages.stage." + stage.name()));
            case Occurrence.ScoreGiven(var measure, var bound, var fromBound) ->
                    messages.get(
                            fromBound ? "automation.when.from" : "automation.when.to",
                            messages.get(
                                    measure == Measure.NPS
                                            ? "automation.when.nps"
                                            : "automation.when.csat"),
                            bound);
            case Occurrence.PurchaseMade _ -> messages.get("automation.when.purchase");
            case Occurrence.ClientAdded _ -> messages.get("automation.when.client");
            case Occurrence.DateComes(var kind) -> messages.get("occasions.kind." + kind.name());
            case Occurrence.ContractEnds _ -> messages.get("automation.when.contract");
        };
    }

    private String delay(Occurrence occurrence, int days) {
        if (days == 0) {
            return messages.get("automation.delay.none");
        }
        return messages.count(
                occurrence.isAhead() ? "automation.delay.before" : "automation.delay.after", days);
    }

    /// What the days of a rule count.
    String days(Occurrence occurrence) {
        return messages.get(
                occurrence.isAhead() ? "automation.days.before" : "automation.days.after");
    }

    /// What is wrong with a number of days.
    String daysOut(Occurrence occurrence) {
        return messages.get("automation.days.wrong", StepRule.mostDays(occurrence));
    }

    String met(Occurrence occurrence, int times) {
        return messages.count(
                occurrence.isAhead() ? "automation.met.ahead" : "automation.met.lately", times);
    }
}
