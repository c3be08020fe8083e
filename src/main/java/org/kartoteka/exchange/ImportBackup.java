package org.kartoteka.exchange;

/// Makes a verified backup of the open base before an import changes it.
@FunctionalInterface
public interface ImportBackup {

    /// Blocks until the backup is made and was read again; throws if it could not be, and then
    /// nothing is imported.
    void make();
}
