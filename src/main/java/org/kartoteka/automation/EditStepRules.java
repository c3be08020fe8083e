package org.kartoteka.automation;

import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.StepRuleId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;

/// Use case: make a rule, reword it, switch it off and on, take it out; one step each. What a rule
/// has planned stays. Blocks.
public final class EditStepRules {

    private final StepRules rules;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public EditStepRules(StepRules rules, Transactions transactions, IdSource ids, Clock clock) {
        this.rules = rules;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// The arguments are as [StepRule] wants them.
    public StepRule add(Occurrence occurrence, int days, String text) {
        var rule =
                new StepRule(
                        new StepRuleId(ids.next()),
                        occurrence,
                        days,
                        text,
                        LocalDate.now(clock),
                        true);
        transactions.step(Label.of("step.rule.added", rule.text()), () -> rules.insert(rule));
        return rule;
    }

    /// @param text what is blank or too long changes nothing
    public void reword(StepRule rule, String text) {
        if (!text.isBlank() && text.strip().length() <= StepRule.LONGEST) {
            transactions.step(
                    Label.of("step.rule.reworded", text.strip()),
                    () -> rules.update(rule.worded(text)));
        }
    }

    /// What happens while it is off is not made up for.
    public void switchTo(StepRule rule, boolean on) {
        transactions.step(
                Label.of(on ? "step.rule.on" : "step.rule.off", rule.text()),
                () -> rules.update(rule.switched(on, LocalDate.now(clock))));
    }

    public void remove(StepRule rule) {
        transactions.step(
                Label.of("step.rule.removed", rule.text()), () -> rules.delete(rule.id()));
    }
}
