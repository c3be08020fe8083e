package org.kartoteka.occasions;

import org.kartoteka.occasions.wording.FilledText;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

/// Use case: remember how a name is written in a case, as one step. Blocks.
public final class TeachName {

    private final TaughtNames names;
    private final Transactions transactions;

    public TeachName(TaughtNames names, Transactions transactions) {
        this.names = names;
        this.transactions = transactions;
    }

    /// @param form blank to forget what was taught
    public void teach(FilledText.Correctable what, String form) {
        transactions.step(
                Label.of("step.name.taught", form.strip()),
                () -> names.teach(what.plain(), what.grammaticalCase(), form));
    }
}
