package org.kartoteka.stages;

import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

/// Use case: change a threshold of the assistant or a delay of the win-back, as one step. Blocks.
public final class EditThresholds {

    private final StageSettings settings;
    private final Transactions transactions;

    public EditThresholds(StageSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
    }

    /// @throws IllegalArgumentException if the threshold does not allow `amount`
    public void set(StageThreshold threshold, int amount) {
        if (!threshold.allows(amount)) {
            throw new IllegalArgumentException(threshold + " is out of range");
        }
        transactions.step(Label.of("step.stage.threshold"), () -> settings.set(threshold, amount));
    }
}
