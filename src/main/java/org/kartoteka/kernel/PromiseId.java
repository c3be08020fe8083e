package org.kartoteka.kernel;

/// Identity of one promise.
public record PromiseId(long value) implements Comparable<PromiseId> {

    @Override
    public int compareTo(PromiseId other) {
        return Long.compare(value, other.value);
    }
}
