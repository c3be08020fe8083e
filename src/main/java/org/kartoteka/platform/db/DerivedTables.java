package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;

/// Tables that hold nothing of their own: summaries, which can be made anew from the other tables.
/// No manifest counts them, no backup holds them, no damage of theirs is damage of the base.
final class DerivedTables {

    private static final String PREFIX = "FIGURE_";

    private DerivedTables() {}

    static boolean contain(String table) {
        return table.startsWith(PREFIX);
    }

    /// Says that no summary can be trusted; the next who needs one makes it anew. For a base that
    /// was repaired or whose tables were changed past the ledger.
    static void forget(Connection connection) throws SQLException {
        try (var there = connection.getMetaData().getTables(null, "PUBLIC", "FIGURE_STATE", null);
                var statement = connection.createStatement()) {
            if (there.next()) {
                statement.execute("delete from figure_state");
            }
        }
    }
}
