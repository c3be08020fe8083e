package org.kartoteka.kernel;

/// Identity of one client, a person or a company.
public record ClientId(long value) implements Comparable<ClientId> {

    @Override
    public int compareTo(ClientId other) {
        return Long.compare(value, other.value);
    }
}
