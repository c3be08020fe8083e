package org.kartoteka.exchange;

/// Which number of `09/01/2008` is the day.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
