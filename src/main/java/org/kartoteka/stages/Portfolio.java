package org.kartoteka.stages;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.RelationshipStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many clients stand in which stage, by tag, now and at an earlier day.
///
/// @param rows all clients first, then one row a tag, the most used first
public record Portfolio(List<Row> rows) {

    /// @param tag as written first; empty for all clients
    /// @param cells one a stage in its order, then one for clients not placed yet
    public record Row(Optional<String> tag, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public int clients() {
            return cells.stream().mapToInt(Cell::now).sum();
        }
    }

    /// @param stage empty: not placed yet
    /// @param before at the earlier day, of those who bear the tag now
    public record Cell(Optional<RelationshipStage> stage, int now, int before) {

        public int change() {
            return now - before;
        }
    }

    public Portfolio {
        rows = List.copyOf(rows);
    }

    /// @param clients every client
    /// @param now where they stand
    /// @param then where they stood at the earlier day
    /// @param endOfThen the end of that day; who was added later did not stand anywhere
    public static Portfolio of(
            Collection<ClientListRow> clients,
            Map<ClientId, Standing> now,
            Map<ClientId, Standing> then,
            Instant endOfThen) {
        var all = new Counts(Optional.empty());
        var byTag = new HashMap<String, Counts>();
        for (var client : clients) {
            var stands = column(now.get(client.id()));
            var stood = then.get(client.id());
            var wasThere = stood != null || client.createdAt().isBefore(endOfThen);
            all.count(stands, column(stood), wasThere);
            for (var tag : client.tags()) {
                byTag.computeIfAbsent(Fold.text(tag), _ -> new Counts(Optional.of(tag)))
                        .count(stands, column(stood), wasThere);
            }
        }
        var rows = new ArrayList<Row>();
        rows.add(all.row());
        byTag.values().stream()
                .map(Counts::row)
                .sorted(
                        Comparator.comparing(Row::clients, Comparator.reverseOrder())
                                .thenComparing(row -> row.tag().orElse("")))
                .forEach(rows::add);
        return new Portfolio(rows);
    }

    private static int column(Standing standing) {
        return standing == null ? Counts.UNPLACED : standing.stage().ordinal();
    }

    private static final class Counts {

        static final int UNPLACED = RelationshipStage.values().length;

        private final Optional<String> tag;
        private final int[] now = new int[UNPLACED + 1];
        private final int[] before = new int[UNPLACED + 1];

        Counts(Optional<String> tag) {
            this.tag = tag;
        }

        void count(int stands, int stood, boolean wasThere) {
            now[stands]++;
            if (wasThere) {
                before[stood]++;
            }
        }

        Row row() {
            var cells = new ArrayList<Cell>();
            for (var stage : RelationshipStage.values()) {
                cells.add(cell(Optional.of(stage), stage.ordinal()));
            }
            cells.add(cell(Optional.empty(), UNPLACED));
            return new Row(tag, cells);
        }

        private Cell cell(Optional<RelationshipStage> stage, int column) {
            return new Cell(stage, now[column], before[column]);
        }
    }
}
