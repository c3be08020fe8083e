package org.kartoteka.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a person says of how a list of purchases is to be read; the rest is guessed.
///
/// @param columns from 0; empty for a part that no column holds
/// @param dates which number of a date is the day, where the list does not tell
public record PurchaseReading(Map<PurchasePart, OptionalInt> columns, Optional<DateOrder> dates) {

    /// Everything is guessed.
    public static final PurchaseReading GUESSED = new PurchaseReading(Map.of(), Optional.empty());

    public PurchaseReading {
        columns = Map.copyOf(columns);
    }

    /// The same with one part in another column, which may hold another part too: an e-mail address
    /// or a phone, say.
    public PurchaseReading column(PurchasePart part, OptionalInt column) {
        var changed = new HashMap<>(columns);
        changed.put(part, column);
        return new PurchaseReading(changed, dates);
    }

    public PurchaseReading dates(DateOrder order) {
        return new PurchaseReading(columns, Optional.of(order));
    }
}
