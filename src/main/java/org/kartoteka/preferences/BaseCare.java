package org.kartoteka.preferences;

import java.nio.file.Path;
import java.util.List;

/// What a person can do about the open base and its backups.
public interface BaseCare {

    /// The folder that holds the base.
    Path folder();

    Path backupsFolder();

    /// The backups that are there, newest first. Blocks.
    List<KeptBackup> backups();

    /// Makes a backup, reads it again and counts it. Blocks.
    KeptBackup backUp();

    /// Puts a backup in the place of the open base, after a backup of that one. Leaves the page. UI
    /// thread.
    void restore(Path backup);

    /// Asks for another folder and opens the base in it. Leaves the page. UI thread.
    void openOther();

    /// Shows `folder` in the system's own program for files. UI thread.
    void show(Path folder);
}
