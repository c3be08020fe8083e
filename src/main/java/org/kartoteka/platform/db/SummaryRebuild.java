package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Makes summaries from all rows there are.
final class SummaryRebuild {

    /// Cells held in memory at once, about 300 bytes each; beyond it they are written and added to
    /// later.
    private static final int MOST_CELLS = 500_000;

    /// Clients asked about at once where the rows of a client belong together.
    private static final int CLIENTS = 10_000;

    private final SummaryQuestions questions;
    private final Connection reader;

    /// @param reader sees all that is to be summed up
    SummaryRebuild(SummaryQuestions questions, Connection reader) {
        this.questions = questions;
        this.reader = reader;
    }

    /// @throws SQLException if the base refuses
    @FunctionalInterface
    private interface Overflow {
        void write(SummaryCells cells) throws SQLException;
    }

    /// @param writer to empty tables
    void make(Collection<Summary> summaries, Connection writer) throws SQLException {
        streaming(true);
        try {
            var places = questions.allPlaces(reader);
            for (var summary : summaries) {
                var filling = new Filling(writer);
                filling.write(collect(summary, places, filling::writeIfMany));
            }
        } finally {
            streaming(false);
        }
    }

    private static final class Filling {

        private final Connection writer;
        private boolean begun;

        Filling(Connection writer) {
            this.writer = writer;
        }

        void writeIfMany(SummaryCells cells) throws SQLException {
            if (cells.size() > MOST_CELLS) {
                write(cells);
            }
        }

        void write(SummaryCells cells) throws SQLException {
            cells.writeInPortions(writer, begun);
            begun = true;
        }
    }

    /// Names of those whose table holds anything else.
    List<String> differences(Collection<Summary> summaries) throws SQLException {
        var different = new ArrayList<String>();
        streaming(true);
        try {
            var places = questions.allPlaces(reader);
            for (var summary : summaries) {
                var anew = collect(summary, places, _ -> {}).contents();
                if (!anew.equals(questions.stored(reader, summary))) {
                    different.add(summary.name());
                }
            }
        } finally {
            streaming(false);
        }
        return different;
    }

    private SummaryCells collect(Summary summary, Map<Long, Place> places, Overflow overflow)
            throws SQLException {
        var cells = new SummaryCells(summary);
        for (var part : summary.parts()) {
            if (part.ofRows().isPresent()) {
                questions.all(
                        reader,
                        part,
                        row -> {
                            cells.add(row, places.get(row.client()), 1);
                            overflow.write(cells);
                        });
            } else {
                var clients = places.keySet().stream().sorted().toList();
                for (var from = 0; from < clients.size(); from += CLIENTS) {
                    var some = clients.subList(from, Math.min(from + CLIENTS, clients.size()));
                    for (var row : questions.ofClients(reader, part, some)) {
                        cells.add(row, places.get(row.client()), 1);
                    }
                    overflow.write(cells);
                }
            }
        }
        return cells;
    }

    /// Whether answers come row by row instead of being gathered first.
    private void streaming(boolean on) throws SQLException {
        try (var statement = reader.createStatement()) {
            statement.execute("set lazy_query_execution " + (on ? 1 : 0));
        }
    }
}
