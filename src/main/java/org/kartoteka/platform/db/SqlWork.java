package org.kartoteka.platform.db;

import java.sql.Connection;
import java.sql.SQLException;

/// What is done with a connection that belongs to somebody else: use it, never close or keep it.
@FunctionalInterface
public interface SqlWork<T> {

    T run(Connection connection) throws SQLException;
}
