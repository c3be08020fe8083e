package org.kartoteka.platform.db;

import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Topic;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The summaries of one base: derived tables that charts are drawn from, kept right in the
/// transaction of every step, whoever makes it: a person, undo, an import.
///
/// A summary that was never made, was made from another definition (another time zone, a newer
/// program), or does not hold together, is made anew by [#settle]. Until then steps leave it alone.
public final class Summaries {

    private static final Set<Topic> TOLD =
            EnumSet.of(Topic.STAGES, Topic.SATISFACTION, Topic.SALES, Topic.JOURNEYS);

    private final BaseConnections connections;
    private final Changes changes;
    private final Map<String, Summary> summaries = new TreeMap<>();
    private final Map<String, String> madeFrom = new HashMap<>();
    private final Map<String, List<TouchedRows.Watch>> watches = new HashMap<>();
    private final SummaryQuestions questions;

    /// Names of the summaries that are right; null before anybody looked. Written on the writer
    /// thread only.
    private volatile Set<String> current;

    private volatile boolean settled;

    public Summaries(
            BaseConnections connections,
            Changes changes,
            Dimensions dimensions,
            List<Summary> summaries) {
        this.connections = connections;
        this.changes = changes;
        this.questions = new SummaryQuestions(dimensions);
        dimensions.parts().forEach(part -> watch(part, null));
        for (var summary : summaries) {
            this.summaries.put(summary.name(), summary);
            madeFrom.put(
                    summary.name(), digest(dimensions.definition() + '\n' + summary.definition()));
            summary.parts().forEach(part -> watch(part, part));
        }
    }

    /// Keeps no summaries.
    public static Summaries none(BaseConnections connections, Changes changes) {
        var nobody = new SummaryPart(List.of(), "", "", Optional.empty());
        return new Summaries(
                connections, changes, new Dimensions(nobody, nobody, nobody), List.of());
    }

    private void watch(SummaryPart asked, SummaryPart part) {
        for (var source : asked.sources()) {
            watches.computeIfAbsent(source.table(), _ -> new ArrayList<>())
                    .add(new TouchedRows.Watch(source, part));
        }
    }

    private static String digest(String text) {
        return HexFormat.of()
                .formatHex(BackupWriter.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    TouchedRows touching() {
        return new TouchedRows(summaries.isEmpty() ? Map.of() : watches);
    }

    /// Enters what a step did, before its commit. Writer thread only.
    void carry(Connection writer, TouchedRows touched) throws SQLException {
        if (touched.isEmpty()) {
            return;
        }
        var right = current == null ? look(writer) : current;
        current = right;
        if (right.size() < summaries.size()) {
            distrust(writer, right);
        }
        var kept = summaries.values().stream().filter(s -> right.contains(s.name())).toList();
        if (kept.isEmpty()) {
            return;
        }
        var cells =
                connections.onReader(
                        before -> new SummaryStep(questions, touched, before, writer).cells(kept));
        for (var own : cells) {
            own.writeOnto(writer);
        }
    }

    /// Which summaries say that they were made from what they are made from now.
    private Set<String> look(Connection connection) throws SQLException {
        var right = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select summary, made_from from figure_state")) {
            while (row.next()) {
                if (row.getString(2).equals(madeFrom.get(row.getString(1)))) {
                    right.add(row.getString(1));
                }
            }
        }
        return right;
    }

    /// A summary that a step passes by is no longer what it says it is, to nobody.
    private void distrust(Connection writer, Set<String> right) throws SQLException {
        try (var delete = writer.prepareStatement("delete from figure_state where summary = ?")) {
            for (var name : summaries.keySet()) {
                if (!right.contains(name)) {
                    delete.setString(1, name);
                    delete.addBatch();
                }
            }
            delete.executeBatch();
        }
    }

    /// Makes anew what is not right; at once where all is. Blocks, and steps wait meanwhile; not
    /// for the UI thread. What was made anew is announced as changed.
    public void settle() {
        if (settled) {
            return;
        }
        boolean made = connections.onWriter(this::settleOnWriter);
        if (made) {
            changes.announce(TOLD);
        }
    }

    private boolean settleOnWriter(Connection writer) throws SQLException {
        if (settled) {
            return false;
        }
        var right = look(writer);
        right.removeAll(Contents.tornDerived(writer));
        var stale = summaries.values().stream().filter(s -> !right.contains(s.name())).toList();
        if (!stale.isEmpty()) {
            distrust(writer, right);
            writer.commit();
            current = Set.copyOf(right);
            make(writer, stale);
        }
        current = Set.copyOf(summaries.keySet());
        settled = true;
        return !stale.isEmpty();
    }

    private void make(Connection writer, List<Summary> stale) throws SQLException {
        for (var summary : stale) {
            try (var statement = writer.createStatement()) {
                statement.execute("truncate table " + summary.name());
            }
        }
        connections.onReader(
                reader -> {
                    new SummaryRebuild(questions, reader).make(stale, writer);
                    return null;
                });
        try (var insert =
                writer.prepareStatement(
                        "insert into figure_state (summary, made_from) values (?, ?)")) {
            for (var summary : stale) {
                insert.setString(1, summary.name());
                insert.setString(2, madeFrom.get(summary.name()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        writer.commit();
    }

    /// Makes every summary anew, whatever it says of itself. Blocks as [#settle] does, and
    /// announces all that is counted as changed.
    public void makeAnew() {
        connections.onWriter(
                writer -> {
                    distrust(writer, Set.of());
                    writer.commit();
                    current = Set.of();
                    make(writer, List.copyOf(summaries.values()));
                    current = Set.copyOf(summaries.keySet());
                    settled = true;
                    return null;
                });
        changes.announce(TOLD);
    }

    /// Names of the summaries that hold anything else than they would if they were made anew: none,
    /// unless something is wrong. Reads everything; steps wait meanwhile.
    public List<String> differences() {
        return connections.onWriter(
                _ ->
                        connections.onReader(
                                reader -> {
                                    var anew = new SummaryRebuild(questions, reader);
                                    return anew.differences(summaries.values());
                                }));
    }
}
