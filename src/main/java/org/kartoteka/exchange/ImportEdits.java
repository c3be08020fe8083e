package org.kartoteka.exchange;

import org.kartoteka.platform.table.Row;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What a person changed in a rehearsal: mended rows and decisions, by number of the row in the
/// list.
///
/// @param mended rows with other cells than the file has
public record ImportEdits(Map<Integer, Row> mended, Map<Integer, RowChoice> choices) {

    public static final ImportEdits NONE = new ImportEdits(Map.of(), Map.of());

    public ImportEdits {
        mended = Map.copyOf(mended);
        choices = Map.copyOf(choices);
    }

    RowChoice choice(int row) {
        return choices.getOrDefault(row, RowChoice.NONE);
    }

    ImportEdits withMended(int row, Row cells) {
        var changed = new HashMap<>(mended);
        changed.put(row, cells);
        return new ImportEdits(changed, choices);
    }

    ImportEdits withTicks(Collection<Integer> rows, boolean yes) {
        var changed = new HashMap<>(choices);
        rows.forEach(row -> changed.put(row, choice(row).tick(yes)));
        return new ImportEdits(mended, changed);
    }

    ImportEdits withChoice(int row, RowChoice choice) {
        var changed = new HashMap<>(choices);
        changed.put(row, choice);
        return new ImportEdits(mended, changed);
    }
}
