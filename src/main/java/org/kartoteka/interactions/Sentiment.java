package org.kartoteka.interactions;

/// The mood of a talk as the person felt it.
public enum Sentiment {
    NEGATIVE(-1),
    NEUTRAL(0),
    POSITIVE(1);

    private final int value;

    Sentiment(int value) {
        this.value = value;
    }

    /// −1, 0 or +1.
    public int value() {
        return value;
    }

    /// @throws IllegalArgumentException unless `value` is −1, 0 or +1
    public static Sentiment of(int value) {
        return switch (value) {
            case -1 -> NEGATIVE;
            case 0 -> NEUTRAL;
            case 1 -> POSITIVE;
            default -> throw new IllegalArgumentException("A sentiment is -1, 0 or 1");
        };
    }
}
