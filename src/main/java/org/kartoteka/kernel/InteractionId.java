package org.kartoteka.kernel;

/// Identity of one interaction.
public record InteractionId(long value) implements Comparable<InteractionId> {

    @Override
    public int compareTo(InteractionId other) {
        return Long.compare(value, other.value);
    }
}
