package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Compares an open base with what must be in it.
final class BaseCheck {

    private BaseCheck() {}

    /// The first thing that is wrong. A base that is ahead of its manifest by steps of its journal
    /// is in order.
    static Optional<Damage> compare(Connection connection, Manifest told) throws SQLException {
        var contents = Contents.of(connection);
        if (contents.isEmpty()) {
            return Optional.of(Damage.NO_SCHEMA);
        }
        var missing = contents.get().shortOf(told, connection);
        return missing.isPresent() ? missing : torn(connection);
    }

    /// [#compare], and every row is read: what the store finds spoiled on the way comes as its
    /// exception.
    static Optional<Damage> compareAndRead(Connection connection, Manifest told)
            throws SQLException {
        var wrong = compare(connection, told);
        return wrong.isPresent() || Contents.tornWhenRead(connection).isEmpty()
                ? wrong
                : Optional.of(Damage.INDEX);
    }

    private static Optional<Damage> torn(Connection connection) throws SQLException {
        return Contents.tornIndexes(connection).isEmpty()
                ? Optional.empty()
                : Optional.of(Damage.INDEX);
    }
}
