package org.kartoteka.kernel;

/// Identity of one follow-up.
public record FollowUpId(long value) implements Comparable<FollowUpId> {

    @Override
    public int compareTo(FollowUpId other) {
        return Long.compare(value, other.value);
    }
}
