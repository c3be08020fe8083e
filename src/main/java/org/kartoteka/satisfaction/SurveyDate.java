package org.kartoteka.satisfaction;

import java.time.LocalDate;

/// When a client is asked before a contract ends.
public final class SurveyDate {

    private SurveyDate() {}

    /// So many months before the end; in a month without that day, its last one: two months before
    /// 30 April are 28 February.
    public static LocalDate of(LocalDate end, int monthsBefore) {
        return end.minusMonths(monthsBefore);
    }
}
