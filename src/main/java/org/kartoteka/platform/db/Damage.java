package org.kartoteka.platform.db;

/// What is wrong with a base that was not opened.
public enum Damage {
    /// The file is gone; its manifest or its backups are there.
    MISSING,
    /// The file has no bytes.
    EMPTY,
    /// The file has fewer bytes than when it was closed.
    SHORT,
    /// The file is not the one that was closed.
    CHANGED,
    /// The manifest beside the file is gone or cannot be read, so nobody knows whether the file is
    /// whole.
    NO_MANIFEST,
    /// H2 cannot read the file.
    UNREADABLE,
    /// The file is no base of ours.
    NO_SCHEMA,
    /// The file is another base than its manifest tells of.
    OTHER_BASE,
    /// The newest steps are missing.
    OLDER,
    /// Rows are missing.
    FEWER_ROWS,
    /// An index and its table disagree.
    INDEX,
    /// A trial write does not come back.
    HANGS
}
