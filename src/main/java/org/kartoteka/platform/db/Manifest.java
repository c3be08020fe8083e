package org.kartoteka.platform.db;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What the base must hold, told by a file beside it, so that a base which silently lost something
/// is noticed.
///
/// @param schema version of the schema
/// @param engine H2's version that wrote the file last
/// @param identity which base this is
/// @param lastStep number of the last step made durable, 0 before the first
/// @param lineFrom the least number of a step made since the last restore, 1 before the first. It
///   is greater than every number given before that restore: a number never stands for two
///   different steps, and a backup of the line that was left never passes for one of this line
/// @param rows rows per table, names in capitals
/// @param state how the file was left
/// @param file size and checksum at the last clean end; only [State#CLEAN] and [State#NEW] promise
///   them
/// @param next the file about to be swapped in, between the decision and the swap
record Manifest(
        int schema,
        String engine,
        UUID identity,
        long lastStep,
        long lineFrom,
        Map<String, Long> rows,
        State state,
        Fingerprint file,
        Optional<Manifest> next) {

    enum State {
        /// Made, and its file perhaps not yet in its place.
        NEW,
        /// In use, or left without a proper end.
        OPEN,
        /// Properly closed.
        CLEAN
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STEPS = "STEP";

    Manifest {
        rows = Map.copyOf(rows);
    }

    Manifest withState(State newState) {
        return new Manifest(
                schema,
                engine,
                identity,
                lastStep,
                lineFrom,
                rows,
                newState,
                file,
                Optional.empty());
    }

    Manifest writtenBy(String newEngine) {
        return new Manifest(
                schema, newEngine, identity, lastStep, lineFrom, rows, state, file, next);
    }

    /// The same with steps to come whose numbers begin at `least`.
    Manifest withLineFrom(long least) {
        return new Manifest(schema, engine, identity, lastStep, least, rows, state, file, next);
    }

    Manifest closedAs(Fingerprint closed) {
        return new Manifest(
                schema,
                engine,
                identity,
                lastStep,
                lineFrom,
                rows,
                State.CLEAN,
                closed,
                Optional.empty());
    }

    Manifest holding(long newLastStep, Map<String, Long> newRows) {
        return new Manifest(
                schema,
                engine,
                identity,
                newLastStep,
                lineFrom,
                newRows,
                state,
                file,
                Optional.empty());
    }

    Manifest before(Manifest successor) {
        return new Manifest(
                schema,
                engine,
                identity,
                lastStep,
                lineFrom,
                rows,
                state,
                file,
                Optional.of(successor));
    }

    long nextStep() {
        return Math.max(lineFrom, lastStep + 1);
    }

    /// How many of the steps told of here `backup` does not hold.
    long missingFrom(Backup backup) {
        var steps = rows.getOrDefault(STEPS, 0L) - backup.rows().getOrDefault(STEPS, 0L);
        var sinceRestore = lastStep - Math.max(backup.lastStep(), lineFrom - 1);
        return Math.max(0, Math.max(steps, sinceRestore));
    }

    /// Whether `backup` is of this very state.
    boolean isHeldBy(Backup backup) {
        return identity.equals(backup.identity())
                && lastStep == backup.lastStep()
                && rows.equals(backup.rows());
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(tree());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws IOException if it is not a manifest
    static Manifest fromJson(byte[] json) throws IOException {
        try {
            return of(JSON.readTree(json));
        } catch (RuntimeException notOurs) {
            throw new IOException("not a manifest", notOurs);
        }
    }

    private ObjectNode tree() {
        var tree =
                JSON.createObjectNode()
                        .put("schema", schema)
                        .put("engine", engine)
                        .put("identity", identity.toString())
                        .put("lastStep", lastStep)
                        .put("lineFrom", lineFrom)
                        .put("state", state.name())
                        .put("size", file.size())
                        .put("checksum", file.checksum());
        var counts = tree.putObject("rows");
        new TreeMap<>(rows).forEach(counts::put);
        next.ifPresent(successor -> tree.set("next", successor.tree()));
        return tree;
    }

    private static Manifest of(JsonNode tree) {
        var rows = new TreeMap<String, Long>();
        tree.required("rows")
                .properties()
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue().longValue()));
        return new Manifest(
                tree.required("schema").intValue(),
                tree.required("engine").textValue(),
                UUID.fromString(tree.required("identity").textValue()),
                tree.required("lastStep").longValue(),
                tree.path("lineFrom").asLong(1),
                rows,
                State.valueOf(tree.required("state").textValue()),
                new Fingerprint(
                        tree.required("size").longValue(), tree.required("checksum").longValue()),
                Optional.ofNullable(tree.get("next")).map(Manifest::of));
    }
}
