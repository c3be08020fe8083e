package org.kartoteka.platform.db;

import java.sql.Connection;
import java.util.Map;

/// The open base as the step machinery sees it: one writer, any number of readers.
public interface BaseConnections {

    /// Runs `work` on the one writer thread with the one writing connection, after all work asked
    /// for earlier.
    ///
    /// The connection does not commit by itself; what `work` leaves uncommitted is rolled back. An
    /// interrupt of the caller changes nothing: the wait goes on. Asked for on the writer thread
    /// itself, `work` runs at once, inside what is already running, and commits and rolls back
    /// nothing here. What `work` throws comes out unchanged, an SQLException as a [StoreFault].
    <T> T onWriter(SqlWork<T> work);

    /// Runs `work` in the calling thread with a connection that sees one unchanging state of the
    /// base.
    <T> T onReader(SqlWork<T> work);

    /// The least number that the next step may bear; the base itself may know of greater ones.
    long nextStep();

    /// Makes the step just committed safe against a power cut: syncs the file, then writes the
    /// manifest.
    ///
    /// Call it on the writer thread, right after the commit; only after it returns may anybody say
    /// "saved".
    ///
    /// @param lastStep number of the last step in the base
    /// @param rowDeltas rows added less rows removed by the step, for every table it wrote, `STEP`
    ///   and `STEP_CHANGE` too; table names in capitals
    void makeDurable(Connection writer, long lastStep, Map<String, Long> rowDeltas);
}
