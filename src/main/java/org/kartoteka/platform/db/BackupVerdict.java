package org.kartoteka.platform.db;

/// What became of reading a backup again.
public sealed interface BackupVerdict {

    record Sound(Backup backup) implements BackupVerdict {}

    /// @param where the part that does not agree with the backup's list of contents
    record Broken(String where) implements BackupVerdict {}
}
