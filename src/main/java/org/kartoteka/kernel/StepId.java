package org.kartoteka.kernel;

/// Number of one step in the change journal: 1 for the first, one more for each next.
public record StepId(long value) implements Comparable<StepId> {

    @Override
    public int compareTo(StepId other) {
        return Long.compare(value, other.value);
    }
}
