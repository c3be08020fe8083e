package org.kartoteka.testing;

import org.kartoteka.platform.db.Base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// Every row of every table as text: two bases that give the same hold the same.
public final class BaseText {

    private BaseText() {}

    public static Map<String, String> of(Base base) {
        return base.onReader(
                connection -> {
                    var tables = new TreeMap<String, String>();
                    for (var table : base.rows().keySet()) {
                        var text = new StringBuilder();
                        try (var statement = connection.createStatement();
                                var row =
                                        statement.executeQuery(
                                                "select * from \""
                                                        + table
                                                        + "\" order by \"ID\"")) {
                            append(text, row);
                        }
                        tables.put(table, text.toString());
                    }
                    return tables;
                });
    }

    private static void append(StringBuilder text, ResultSet row) throws SQLException {
        while (row.next()) {
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(row.getString(i)).append('|');
            }
            text.append('\n');
        }
    }
}
