package org.kartoteka.platform.db;

import org.h2.mvstore.MVStoreException;

import java.sql.SQLException;
import java.util.Optional;

/// The base could not do what it was asked.
///
/// Says which kind of trouble it was and H2's error code, never H2's message, which holds the
/// values of the failing row.
public final class StoreFault extends RuntimeException {

    public enum Kind {
        /// The disk is full, or fuller than a safe write needs.
        DISK_FULL,
        /// The file was closed under us or cannot be reached; the next try opens it again.
        CLOSED,
        /// The base was let go of in order, and this reading came too late: nothing went wrong.
        ENDED,
        /// The file contradicts itself or its manifest.
        DAMAGED,
        /// A rule of the schema refused the change.
        CONSTRAINT,
        /// A value longer than its column.
        TOO_LONG,
        /// Anything else.
        OTHER
    }

    private static final int DATABASE_CLOSED = 90098;
    private static final int IO_EXCEPTION = 90028;
    private static final int FILE_CORRUPTED = 90030;
    private static final int GENERAL_ERROR = 50000;
    private static final int NO_DISK_SPACE = 90100;
    private static final int IO_EXCEPTION_NAMED = 90031;
    private static final int OUT_OF_MEMORY = 90108;
    private static final int CONNECTION_BROKEN = 90067;
    private static final int OBJECT_CLOSED = 90007;
    private static final int CLOSED_AT_EXIT = 90121;
    private static final int VALUE_TOO_LONG = 22001;
    private static final String CONSTRAINT_CLASS = "23";

    private final Kind kind;

    public StoreFault(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    public StoreFault(Kind kind, String what, Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    /// The fault behind H2's exception, whose text is left out.
    public static StoreFault of(SQLException refusal) {
        var fault =
                new StoreFault(
                        kindOf(refusal),
                        "H2 error " + refusal.getErrorCode() + ", state " + refusal.getSQLState());
        fault.setStackTrace(refusal.getStackTrace());
        return fault;
    }

    /// The store's own trouble behind `failure`, if that is what it is.
    static Optional<StoreFault> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StoreFault fault -> {
                    return Optional.of(fault);
                }
                case SQLException refusal -> {
                    return Optional.of(of(refusal));
                }
                case MVStoreException broken -> {
                    return Optional.of(
                            new StoreFault(Kind.CLOSED, "H2 store error " + broken.getErrorCode()));
                }
                default -> {
                    // what stands behind it may be the store's
                }
            }
        }
        return Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    private static Kind kindOf(SQLException refusal) {
        if (refusal.getSQLState() != null && refusal.getSQLState().startsWith(CONSTRAINT_CLASS)) {
            return Kind.CONSTRAINT;
        }
        return switch (refusal.getErrorCode()) {
            case NO_DISK_SPACE -> Kind.DISK_FULL;
            case DATABASE_CLOSED,
                    IO_EXCEPTION,
                    IO_EXCEPTION_NAMED,
                    CONNECTION_BROKEN,
                    OBJECT_CLOSED,
                    CLOSED_AT_EXIT,
                    GENERAL_ERROR,
                    OUT_OF_MEMORY ->
                    Kind.CLOSED;
            case FILE_CORRUPTED -> Kind.DAMAGED;
            case VALUE_TOO_LONG -> Kind.TOO_LONG;
            default -> Kind.OTHER;
        };
    }
}
