package org.kartoteka.followups.ui;

import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;

import java.util.Optional;

/// What an item of the Today page asks, right under itself.
sealed interface TodayQuestion {

    /// What holds where nothing else is typed; absent where the answer is plain words.
    Optional<StepPlan> standing();

    /// What comes next with this client?
    record NextStep(ClientId client, StepPlan offer) implements TodayQuestion {

        @Override
        public Optional<StepPlan> standing() {
            return Optional.of(offer);
        }
    }

    /// When, or what, instead?
    record Change(StepPlan now) implements TodayQuestion {

        @Override
        public Optional<StepPlan> standing() {
            return Optional.of(now);
        }
    }

    /// Why is it put off for the third time? Asked once; the answer may be empty.
    record Reason(StepPlan to) implements TodayQuestion {

        @Override
        public Optional<StepPlan> standing() {
            return Optional.empty();
        }
    }
}
