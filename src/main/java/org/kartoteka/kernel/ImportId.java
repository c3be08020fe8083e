package org.kartoteka.kernel;

/// Identity of one import that was carried out.
public record ImportId(long value) implements Comparable<ImportId> {

    @Override
    public int compareTo(ImportId other) {
        return Long.compare(value, other.value);
    }
}
