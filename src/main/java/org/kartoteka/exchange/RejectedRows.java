package org.kartoteka.exchange;

import org.kartoteka.platform.table.CsvFile;
import org.kartoteka.platform.table.CsvStyle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes the rows that an import leaves out to a file of their own, each with the reason and its
/// line in the original, so that they can be mended there and imported again.
public final class RejectedRows {

    private final ImportPlan plan;

    public RejectedRows(ImportPlan plan) {
        this.plan = plan;
    }

    /// The rows that cannot be imported, and those that the person left out.
    public List<RowPlan> rows() {
        return plan.rows().stream()
                .filter(row -> !row.ticked() && row.verdict() != Verdict.DUPLICATE)
                .toList();
    }

    /// @param words gives the text of a key, for the names of the two columns at the end
    /// @param reason why a row is left out, in words
    /// @return how many rows were written; with none no file is made
    public int save(Path file, Function<String, String> words, Function<RowPlan, String> reason)
            throws IOException {
        var rejected = rows();
        if (rejected.isEmpty()) {
            return 0;
        }
        var header = plan.list().columns().stream().map(Column::header).toList();
        try (var csv = new CsvFile(file, new CsvStyle(plan.list().table().delimiter(), true))) {
            csv.write(
                    line(
                            header,
                            words.apply("import.rejected.reason"),
                            words.apply("import.rejected.line")));
            for (var row : rejected) {
                csv.write(
                        line(
                                plan.cells(row.row()).cells(),
                                reason.apply(row),
                                String.valueOf(row.line())));
            }
            csv.complete();
        }
        return rejected.size();
    }

    private List<String> line(List<String> cells, String reason, String number) {
        var line = new ArrayList<>(cells);
        while (line.size() < plan.list().columns().size()) {
            line.add("");
        }
        line.add(reason);
        line.add(number);
        return line;
    }
}
