package org.kartoteka.platform.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;

/// Rows of any table as JSON objects and back: numbers and truth values as they are, all else as
/// text (dates and times in ISO 8601, instants in UTC).
final class RowJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RowJson() {}

    /// The columns of `row` that hold something.
    static String write(Record row) {
        return write(row, Arrays.asList(row.fields()), false);
    }

    /// The columns named, null or not.
    static String write(Record row, Collection<? extends Field<?>> columns) {
        return write(row, columns, true);
    }

    private static String write(
            Record row, Collection<? extends Field<?>> columns, boolean withNulls) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (var column : columns) {
                var value = databaseValue(row, column);
                if (value != null || withNulls) {
                    json.writeFieldName(column.getName());
                    writeValue(json, value);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Number number -> json.writeNumber(number.longValue());
            case Boolean truth -> json.writeBoolean(truth);
            case LocalTime time -> json.writeString(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
            default -> json.writeString(value.toString());
        }
    }

    /// The value as the database holds it, without the kernel's wrapping.
    static Object databaseValue(Record row, Field<?> column) {
        return unwrapped(column, row.get(column));
    }

    private static <T> Object unwrapped(Field<T> column, Object value) {
        @SuppressWarnings("unchecked")
        var typed = (T) value;
        return column.getConverter().to(typed);
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A journal entry cannot be read", e);
        }
    }

    /// Puts the values of `json` into the columns of `row` that it names.
    static void fill(Record row, Table<?> table, ObjectNode json) {
        for (var entry : json.properties()) {
            set(row, table.field(entry.getKey()), entry.getValue());
        }
    }

    private static <T> void set(Record row, Field<T> column, JsonNode value) {
        row.set(column, wrapped(column, value));
    }

    private static <T> T wrapped(Field<T> column, JsonNode value) {
        return value.isNull() ? null : fromDatabase(column.getConverter(), value.asText());
    }

    private static <D, T> T fromDatabase(Converter<D, T> converter, String text) {
        return converter.from(converter.fromType().cast(value(converter.fromType(), text)));
    }

    private static Object value(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Short" -> Short.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "String" -> text;
            case "LocalDate" -> LocalDate.parse(text);
            case "LocalTime" -> LocalTime.parse(text);
            case "Instant" -> Instant.parse(text);
            default -> throw new IllegalStateException("The journal does not know " + type);
        };
    }

    static Field<Long> id(Table<?> table) {
        return table.field("ID").coerce(Long.class);
    }
}
