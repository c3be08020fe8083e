package org.kartoteka.followups.ui;

import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.platform.ui.LentGroup;

import java.time.LocalDate;
import java.util.Optional;

/// A line of the Today page.
sealed interface TodayRow {

    /// The heading over one group.
    ///
    /// @param open how many of the group are still to be done, also those not listed
    /// @param notListed how many are not listed, for they are many and far ahead
    record Heading(Due due, long open, long notListed) implements TodayRow {}

    /// @param today the local day on which it is shown
    /// @param past whether its hour has gone by
    /// @param question asked under the item, if something is
    record Item(AgendaItem item, LocalDate today, boolean past, Optional<TodayQuestion> question)
            implements TodayRow {

        Key key() {
            return Key.of(item);
        }
    }

    /// The heading over lines that another feature lends.
    ///
    /// @param open how many of them are still to be done
    /// @param note what else is said beside it, or empty
    record LentHeading(String title, int open, String note) implements TodayRow {}

    /// A line that another feature lends.
    record Lent(LentGroup group, LentGroup.Line line) implements TodayRow {}

    /// What makes an item the same when the list is read again.
    sealed interface Key {

        record Step(FollowUpId id) implements Key {}

        record Promised(PromiseId id) implements Key {}

        static Key of(AgendaItem item) {
            return switch (item) {
                case AgendaItem.Step step -> new Step(step.step().id());
                case AgendaItem.Promised promised -> new Promised(promised.promise().id());
            };
        }
    }
}
