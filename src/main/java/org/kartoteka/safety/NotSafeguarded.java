package org.kartoteka.safety;

/// Something large was not begun, because it could not have been taken back whole. Nothing changed.
public final class NotSafeguarded extends RuntimeException {

    private final Safeguard.Readiness readiness;

    NotSafeguarded(Safeguard.Readiness readiness) {
        super("Not safeguarded: " + readiness);
        this.readiness = readiness;
    }

    public Safeguard.Readiness readiness() {
        return readiness;
    }
}
