package org.kartoteka.sales;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Something a client bought, or money given back to them.
///
/// @param day local
/// @param amount exact; negative for money given back, never zero
/// @param items what was bought, as typed; may be empty
/// @param batch the import it came with
/// @param version grows with each change
public record Purchase(
        PurchaseId id,
        ClientId client,
        LocalDate day,
        Money amount,
        String items,
        Optional<ImportId> batch,
        Instant createdAt,
        int version) {

    public static final int LONGEST_ITEMS = 4_000;

    public Purchase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(batch, "batch");
        Objects.requireNonNull(createdAt, "createdAt");
        items = items.strip();
        if (amount.isZero()) {
            throw new IllegalArgumentException("A purchase costs something");
        }
        if (items.length() > LONGEST_ITEMS) {
            throw new IllegalArgumentException("Too many words for one purchase");
        }
    }

    /// One typed by a person.
    public static Purchase typed(
            PurchaseId id, ClientId client, PurchaseLine line, Instant createdAt) {
        return new Purchase(
                id,
                client,
                line.day(),
                line.amount(),
                line.items(),
                Optional.empty(),
                createdAt,
                1);
    }

    /// The same with other words, to take its place.
    public Purchase rewritten(PurchaseLine line) {
        return new Purchase(
                id, client, line.day(), line.amount(), line.items(), batch, createdAt, version + 1);
    }

    public boolean isRefund() {
        return amount.isNegative();
    }
}
