package org.kartoteka.kernel;

/// Identity of one stored occasion. A birthday has none: it is read off the card.
public record OccasionId(long value) implements Comparable<OccasionId> {

    @Override
    public int compareTo(OccasionId other) {
        return Long.compare(value, other.value);
    }
}
