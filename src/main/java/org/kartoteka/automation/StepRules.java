package org.kartoteka.automation;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StepRuleId;

import java.time.LocalDate;
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
    /// @param on of the [Fact]
    record Planned(long id, StepRuleId rule, ClientId client, long row, LocalDate on) {}

    /// What a rule planned for days of facts from `from` to `to`.
    List<Planned> planned(StepRuleId rule, LocalDate from, LocalDate to);

    void insertPlanned(Planned planned);

    void deletePlanned(Planned planned);
}
