package org.kartoteka.platform.db;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/// The schema that this program knows, and the way to it.
///
/// @param version number of the newest migration script
/// @param locations where Flyway finds the scripts
record Schema(int version, List<String> locations) {

    /// The number of the newest script in `db/migration`; a test compares it with the folder. It is
    /// written here so that a start with nothing to migrate need not wake Flyway.
    static final Schema CURRENT = new Schema(29, List.of("classpath:db/migration"));

    private static final String HISTORY = "flyway_schema_history";

    /// The same schema as it was at an earlier version.
    Schema at(int earlier) {
        return new Schema(earlier, locations);
    }

    /// The version stored in the base, or empty if it has no history of migrations.
    static OptionalInt stored(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return OptionalInt.empty();
            }
        }
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select max(cast(\"version\" as integer)) from \""
                                        + HISTORY
                                        + "\" where \"success\"")) {
            row.next();
            var version = row.getInt(1);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        }
    }

    /// Brings the closed file to this version, making it if it is not there.
    void migrate(H2File file) {
        Flyway.configure()
                .dataSource(file.source())
                .locations(locations.toArray(String[]::new))
                .target(MigrationVersion.fromVersion(Integer.toString(version)))
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
