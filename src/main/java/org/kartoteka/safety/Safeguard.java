package org.kartoteka.safety;

/// What is done before something large happens to the base, so that it can be taken back whole.
public interface Safeguard {

    /// Makes a verified backup, unless the newest one already holds everything, and looks whether
    /// there is room for what comes. Blocks; never call it inside a step.
    ///
    /// @param bytes how much the import is about to add, roughly: the size of its file
    Readiness beforeImport(long bytes);

    /// The same, for whoever goes no further without it.
    ///
    /// @throws NotSafeguarded if it is not [Readiness#READY]
    default void require(long bytes) {
        var readiness = beforeImport(bytes);
        if (readiness != Readiness.READY) {
            throw new NotSafeguarded(readiness);
        }
    }

    enum Readiness {
        READY,
        /// Too little free space for the backup or for the import.
        NO_ROOM,
        /// The backup could not be made.
        NO_BACKUP
    }
}
