package org.kartoteka.automation;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StepRuleId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// The stored rules, and for what each has planned its step. What changes them belongs inside a
/// step of the journal; each method blocks.
public interface StepRules {

    /// As they were made.
    List<StepRule> all();

    void insert(StepRule rule);

    /// Makes the stored rule of the same id equal to this one.
    void update(StepRule rule);

    /// What it has planned stays.
    void delete(StepRuleId id);

    /// That a rule planned its step.
    ///
    /// @param id known to the step as what brought it
    /// @param row of the [Fact]
    /// @param turn of the [Occurrence]; with rule and row it is there once
    /// @param on local day of the occurrence for which the step was planned or last moved
    record Planned(long id, StepRuleId rule, ClientId client, long row, int turn, LocalDate on) {

        Planned movedTo(LocalDate day) {
            return new Planned(id, rule, client, row, turn, day);
        }
    }

    /// What a rule planned for these rows.
    List<Planned> planned(StepRuleId rule, Collection<Long> rows);

    /// What a rule planned and is still to be done, leaving out clients in the Trash.
    List<Planned> open(StepRuleId rule);

    void insertPlanned(Planned planned);

    /// Makes the stored one of the same id equal to this one.
    void updatePlanned(Planned planned);

    void deletePlanned(Planned planned);
}
