package org.kartoteka.clients;

/// Makes a verified backup of the open base before many clients are deleted.
@FunctionalInterface
public interface DeletionBackup {

    /// Blocks until the backup is made and was read again; throws if it could not be, and then
    /// nothing is deleted.
    void make();
}
