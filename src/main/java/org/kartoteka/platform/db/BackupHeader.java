package org.kartoteka.platform.db;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// The list of contents of a backup.
record BackupHeader(
        Instant madeAt,
        Backup.Reason reason,
        int schema,
        UUID identity,
        long lastStep,
        List<BackupTable> tables) {

    static final String ENTRY = "manifest.json";

    private static final String FORMAT = "kartoteka-backup";
    private static final int FORMAT_VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    BackupHeader {
        tables = List.copyOf(tables);
    }

    Backup of(Path file) {
        return new Backup(
                file,
                madeAt,
                reason,
                schema,
                identity,
                lastStep,
                tables.stream().collect(Collectors.toMap(BackupTable::name, BackupTable::rows)));
    }

    byte[] toJson() throws IOException {
        var tree =
                JSON.createObjectNode()
                        .put("format", FORMAT)
                        .put("formatVersion", FORMAT_VERSION)
                        .put("madeAt", madeAt.toString())
                        .put("reason", reason.name())
                        .put("schema", schema)
                        .put("identity", identity.toString())
                        .put("lastStep", lastStep);
        var list = tree.putArray("tables");
        for (var table : tables) {
            list.addObject()
                    .put("name", table.name())
                    .put("rows", table.rows())
                    .put("bytes", table.bytes())
                    .put("sha256", table.sha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    /// @throws IOException if it is no list of contents of ours
    static BackupHeader fromJson(byte[] json) throws IOException {
        try {
            return of(JSON.readTree(json));
        } catch (RuntimeException notOurs) {
            throw new IOException("not a list of contents", notOurs);
        }
    }

    private static BackupHeader of(JsonNode tree) throws IOException {
        if (!tree.required("format").textValue().equals(FORMAT)
                || tree.required("formatVersion").intValue() != FORMAT_VERSION) {
            throw new IOException("another format");
        }
        var tables = new ArrayList<BackupTable>();
        for (var table : tree.required("tables")) {
            var name = table.required("name").textValue();
            if (!BackupTable.isName(name)) {
                throw new IOException("a table of another name");
            }
            tables.add(
                    new BackupTable(
                            name,
                            table.required("rows").longValue(),
                            table.required("bytes").longValue(),
                            table.required("sha256").textValue()));
        }
        return new BackupHeader(
                Instant.parse(tree.required("madeAt").textValue()),
                Backup.Reason.named(tree.required("reason").textValue()),
                tree.required("schema").intValue(),
                UUID.fromString(tree.required("identity").textValue()),
                tree.required("lastStep").longValue(),
                tables);
    }
}
