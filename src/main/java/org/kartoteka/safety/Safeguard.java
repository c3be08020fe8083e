package org.kartoteka.safety;

/// What is done before something large happens to the base, so that it can be taken back whole.
@FunctionalInterface
public interface Safeguard {

    /// Makes a verified backup, unless one already holds everything, and looks whether there is
    /// room for what comes. Blocks; never call it inside a step.
    ///
    /// @param bytes how much is about to be added, roughly: for an import the size of its file
    Readiness before(Deed deed, long bytes);

    /// @throws NotSafeguarded if it is not [Readiness#READY]
    default void requireForImport(long bytes) {
        require(before(Deed.IMPORT, bytes));
    }

    /// @throws NotSafeguarded if it is not [Readiness#READY]
    default void requireForDeletion() {
        require(before(Deed.DELETION, 0));
    }

    private static void require(Readiness readiness) {
        if (readiness != Readiness.READY) {
            throw new NotSafeguarded(readiness);
        }
    }

    enum Deed {
        IMPORT,
        DELETION
    }

    enum Readiness {
        READY,
        /// Too little free space for the backup or for what comes.
        NO_ROOM,
        /// The backup could not be made.
        NO_BACKUP
    }
}
