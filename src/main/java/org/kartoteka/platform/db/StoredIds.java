package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The identities that a base has given already.
public final class StoredIds {

    private static final String TABLES_WITH_IDS =
            "select table_name from information_schema.columns where table_schema = 'PUBLIC' and"
                    + " column_name = 'ID' and data_type = 'BIGINT'";

    private StoredIds() {}

    /// The greatest of them, 0 in an empty base. One look-up in the primary key of each table,
    /// however long it is; plain SQL, because jOOQ would wake up for it while a person waits for
    /// the window.
    ///
    /// With it a new identity is greater than every stored one even where the clock was set back.
    public static long greatest(BaseConnections base) {
        return base.onReader(StoredIds::greatest);
    }

    private static long greatest(Connection connection) throws SQLException {
        var greatest = 0L;
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var max = statement.executeQuery("select max(id) from \"" + table + '"')) {
                max.next();
                greatest = Math.max(greatest, max.getLong(1));
            }
        }
        return greatest;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES_WITH_IDS)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
