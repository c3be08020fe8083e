package org.kartoteka.exchange;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.sales.PurchaseLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import of purchases would do, row by row: the rehearsal.
///
/// @param name of the file, empty for pasted text
/// @param headings the first row
/// @param columns which column, from 0, is taken for what
/// @param readable whether a day, an amount and something to know a client by have their columns;
///   without them there are no rows
/// @param doubt what only a person can say of the dates, also where it was said already
public record PurchasePlan(
        String name,
        List<String> headings,
        Map<PurchasePart, Integer> columns,
        boolean readable,
        List<Planned> rows,
        Optional<DateDoubt> doubt) {

    /// Of a row: whether it will be written, and if not, why.
    public enum Verdict {
        READY,
        /// The same client bought the same for the same on that day already.
        KNOWN,
        NO_CLIENT,
        /// More than one client answers to it.
        SEVERAL_CLIENTS,
        /// No day, a day that lies ahead, or one that can be read in two ways.
        NO_DAY,
        NO_SUM;

        public String key() {
            return "import.purchases.verdict." + name();
        }
    }

    /// @param line of the file, from 1
    /// @param said the row's client, day and sum as written
    /// @param client whom it is of, where one was found
    /// @param called the client's name, or empty
    /// @param purchase what would be written, where it was understood
    public record Planned(
            int line,
            Verdict verdict,
            String said,
            Optional<ClientId> client,
            String called,
            Optional<PurchaseLine> purchase) {}

    public PurchasePlan {
        headings = List.copyOf(headings);
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// Those that will be written.
    public List<Planned> ready() {
        return rows.stream().filter(row -> row.verdict() == Verdict.READY).toList();
    }
}
