package org.kartoteka.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person took the columns of a list for, kept for the next list with the same header.
///
/// @param key of the header
/// @param columns meaning by column number, only where the person decided
/// @param dates order of day and month by column number, only where the person decided
public record ImportMapping(
        String key, Map<Integer, Field> columns, Map<Integer, DateOrder> dates) {

    public ImportMapping {
        columns = Map.copyOf(columns);
        dates = Map.copyOf(dates);
    }

    /// The same for two lists with the same column names in the same order.
    static String keyOf(List<Column> columns) {
        var header =
                columns.stream()
                        .map(column -> HeaderNames.folded(column.header()))
                        .collect(Collectors.joining("\n"));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(header.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ImportMapping of(ContactList list) {
        return new ImportMapping(
                keyOf(list.columns()), list.choices().columns(), list.choices().dateOrders());
    }

    boolean isEmpty() {
        return columns.isEmpty() && dates.isEmpty();
    }
}
