package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.IMPORT_BATCH;
import static org.kartoteka.db.Tables.IMPORT_MAPPING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.kartoteka.db.tables.records.ImportBatchRecord;
import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.Field;
import org.kartoteka.exchange.ImportBatch;
import org.kartoteka.exchange.ImportMapping;
import org.kartoteka.exchange.Imports;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Imports in the base. A mapping is JSON, `{"columns": {"3": "email"}, "dates": {"7":
/// "DAY_FIRST"}}`.
public final class JooqImports implements Imports {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqImports(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public void insert(
            ImportId id,
            String fileName,
            Instant importedAt,
            int created,
            int updated,
            int leftOut) {
        var row = IMPORT_BATCH.newRecord();
        row.setId(id);
        row.setStepId(sql.stepId());
        row.setFileName(fileName);
        row.setImportedAt(importedAt);
        row.setCreated(created);
        row.setUpdated(updated);
        row.setLeftOut(leftOut);
        ledger.insert(row);
    }

    @Override
    public Optional<ImportBatch> find(ImportId id) {
        return sql.read(
                db ->
                        db.selectFrom(IMPORT_BATCH)
                                .where(IMPORT_BATCH.ID.eq(id))
                                .fetchOptional(JooqImports::batch));
    }

    @Override
    public List<ImportBatch> list(int limit) {
        return sql.read(
                db ->
                        db.selectFrom(IMPORT_BATCH)
                                .orderBy(IMPORT_BATCH.ID.desc())
                                .limit(limit)
                                .fetch(JooqImports::batch));
    }

    private static ImportBatch batch(ImportBatchRecord row) {
        return new ImportBatch(
                row.getId(),
                row.getStepId(),
                row.getFileName(),
                row.getImportedAt(),
                row.getCreated(),
                row.getUpdated(),
                row.getLeftOut());
    }

    @Override
    public Optional<ImportMapping> mapping(String headerKey) {
        return sql.read(
                db ->
                        db.select(IMPORT_MAPPING.CHOICES)
                                .from(IMPORT_MAPPING)
                                .where(IMPORT_MAPPING.HEADER_KEY.eq(headerKey))
                                .orderBy(IMPORT_MAPPING.ID.desc())
                                .limit(1)
                                .fetchOptional(row -> read(headerKey, row.value1())));
    }

    @Override
    public void remember(ImportMapping mapping, Instant usedAt) {
        if (mapping(mapping.key()).filter(mapping::equals).isPresent()) {
            return;
        }
        var row = IMPORT_MAPPING.newRecord();
        row.setId(ids.next());
        row.setHeaderKey(mapping.key());
        row.setChoices(written(mapping));
        row.setUsedAt(usedAt);
        ledger.insert(row);
    }

    private static String written(ImportMapping mapping) {
        var root = JSON.createObjectNode();
        var columns = root.putObject("columns");
        mapping.columns()
                .forEach((index, field) -> columns.put(String.valueOf(index), field.code()));
        var dates = root.putObject("dates");
        mapping.dates().forEach((index, order) -> dates.put(String.valueOf(index), order.name()));
        return root.toString();
    }

    private static ImportMapping read(String key, String text) {
        try {
            var root = JSON.readTree(text);
            return new ImportMapping(key, columns(root.path("columns")), dates(root.path("dates")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A remembered mapping is not readable", e);
        }
    }

    /// A meaning that this version does not know is forgotten.
    private static Map<Integer, Field> columns(JsonNode node) {
        var columns = new HashMap<Integer, Field>();
        node.properties()
                .forEach(
                        entry ->
                                Field.ofCode(entry.getValue().asText())
                                        .ifPresent(
                                                field ->
                                                        columns.put(
                                                                Integer.valueOf(entry.getKey()),
                                                                field)));
        return columns;
    }

    private static Map<Integer, DateOrder> dates(JsonNode node) {
        var dates = new HashMap<Integer, DateOrder>();
        node.properties()
                .forEach(
                        entry ->
                                dates.put(
                                        Integer.valueOf(entry.getKey()),
                                        DateOrder.valueOf(entry.getValue().asText())));
        return dates;
    }
}
