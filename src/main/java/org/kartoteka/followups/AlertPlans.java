package org.kartoteka.followups;

import java.time.LocalDate;
import java.util.List;

/// The alerts of all open steps, leaving out clients in the Trash. Each method blocks.
public interface AlertPlans {

    /// Those of the open steps due on `day` or before, overdue ones of whatever age included; a
    /// step without alerts is left out. In any order.
    List<AlertPlan> dueUpTo(LocalDate day);
}
