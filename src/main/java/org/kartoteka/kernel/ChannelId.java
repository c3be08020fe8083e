package org.kartoteka.kernel;

/// Identity of one channel.
public record ChannelId(long value) implements Comparable<ChannelId> {

    @Override
    public int compareTo(ChannelId other) {
        return Long.compare(value, other.value);
    }
}
