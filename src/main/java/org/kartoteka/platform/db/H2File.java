package org.kartoteka.platform.db;

import org.h2.Driver;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.DataSource;

/// One H2 file and its address.
///
/// `async:` survives an interrupt; `WRITE_DELAY=0` never stores half a transaction; everything not
/// named here stays at its default, because tuning it is behind most reports of files that no
/// longer open.
///
/// @param path the file, with its ending `.mv.db`
record H2File(Path path) {

    static final String ENGINE = Constants.VERSION;

    private static final String OWNER = "sa";
    private static final String ENDING = ".mv.db";

    /// A connection to a file that exists.
    Connection connect() throws SQLException {
        return connect(address() + ";IFEXISTS=TRUE");
    }

    /// A connection that leaves every byte of the file as it is.
    Connection connectReadOnly() throws SQLException {
        return connect(address() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /// Whether a read-only connection failed for the one reason that is no damage: a kill came
    /// while a large import was being committed, H2 finishes the commit when it opens the file, and
    /// more than some megabytes of it cannot be finished without writing.
    static boolean mustWriteToOpen(SQLException refused) {
        return refused.getCause() instanceof MVStoreException store
                && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                && store.getMessage().startsWith("This store is read-only");
    }

    /// A connection that makes the file if it is not there.
    Connection create() throws SQLException {
        return connect(address());
    }

    /// For a library that wants to make its own connections, and may make the file.
    DataSource source() {
        var source = new JdbcDataSource();
        source.setURL(address());
        source.setUser(OWNER);
        source.setPassword("");
        return source;
    }

    private String address() {
        var whole = path.toString();
        return "jdbc:h2:async:"
                + whole.substring(0, whole.length() - ENDING.length())
                + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    private static Connection connect(String address) throws SQLException {
        var login = new Properties();
        login.setProperty("user", OWNER);
        login.setProperty("password", "");
        return new Driver().connect(address, login);
    }
}
