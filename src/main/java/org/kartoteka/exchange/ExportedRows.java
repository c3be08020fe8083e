package org.kartoteka.exchange;

import java.util.List;
import java.util.function.Consumer;

/// Reads everything that hangs on clients, for export, leaving out what belongs to clients in the
/// Trash.
public interface ExportedRows {

    /// Hands each row to `each`, oldest first, its values in the order of the table's columns:
    /// numbers, texts, times as [java.time.Instant], [java.time.LocalDate] and
    /// [java.time.LocalTime], words of the program's own as [Own], null for what is not known.
    void forEach(ExportTable table, Consumer<List<Object>> each);

    /// A word that the program says in the language of the moment.
    ///
    /// @param code of a shipped channel, or the name of a direction, outcome, state or side in
    ///   lower case
    record Own(String code) {}
}
