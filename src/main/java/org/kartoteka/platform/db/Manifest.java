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

    Manifest {
        rows = Map.copyOf(rows);
    }

    Manifest withState(State newState) {
        return new Manifest(
                schema, engine, identity, lastStep, rows, newState, file, Optional.empty());
    }

    Manifest writtenBy(String newEngine) {
        return new Manifest(schema, newEngine, identity, lastStep, rows, state, file, next);
    }

    Manifest closedAs(Fingerprint closed) {
        return new Manifest(
                schema, engine, identity, lastStep, rows, State.CLEAN, closed, Optional.empty());
    }

    Manifest holding(long newLastStep, Map<String, Long> newRows) {
        return new Manifest(
                schema, engine, identity, newLastStep, newRows, state, file, Optional.empty());
    }

    Manifest before(Manifest successor) {
        return new Manifest(
                schema, engine, identity, lastStep, rows, state, file, Optional.of(successor));
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
                rows,
                State.valueOf(tree.required("state").textValue()),
                new Fingerprint(
                        tree.required("size").longValue(), tree.required("checksum").longValue()),
                Optional.ofNullable(tree.get("next")).map(Manifest::of));
    }
}
