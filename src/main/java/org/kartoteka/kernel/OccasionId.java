package org.kartoteka.kernel;

/// Identity of one stored occasion. The date on a card has none.
public record OccasionId(long value) implements Comparable<OccasionId> {

    @Override
    public int compareTo(OccasionId other) {
        return Long.compare(value, other.value);
    }
}
