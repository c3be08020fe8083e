package org.kartoteka.platform.work;

/// A request to stop, looked at between rows. Any thread.
public final class Cancellation {

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }

    /// @throws Cancelled if stopping was requested; thrown inside a step it takes the whole step
    ///   back
    public void check() {
        if (requested) {
            throw new Cancelled();
        }
    }

    /// Work ended because it was asked to.
    public static final class Cancelled extends RuntimeException {

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
