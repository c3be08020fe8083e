package org.kartoteka.platform.db;

import java.io.IOException;
import java.sql.SQLException;

/// Closing where a failure to close changes nothing any more.
final class Closing {

    private Closing() {}

    /// What has to be closed, with the failures that the database and files know.
    @FunctionalInterface
    interface Closable {
        void close() throws SQLException, IOException;
    }

    static void quietly(Closable closable) {
        try {
            closable.close();
        } catch (SQLException | IOException alreadyGone) {
            // closing is all that was wanted
        }
    }
}
