package org.kartoteka.cli;

import org.kartoteka.exchange.DateOrder;

/// How dates are written, as it is typed.
enum Dates {
    DAY(DateOrder.DAY_FIRST),
    MONTH(DateOrder.MONTH_FIRST);

    private final DateOrder order;

    Dates(DateOrder order) {
        this.order = order;
    }

    DateOrder order() {
        return order;
    }
}
