package org.kartoteka.exchange;

import org.kartoteka.platform.table.Row;

/// Understands the rows of one list. Pure: the same row gives the same entry.
interface Entries {

    Entry read(Row row);
}
