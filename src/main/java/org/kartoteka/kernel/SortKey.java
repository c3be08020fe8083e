package org.kartoteka.kernel;

/// Where a text stands in the alphabet, computed once; compare keys of one [SortKeys] kind only.
public final class SortKey implements Comparable<SortKey> {

    private final String weights;
    private final String text;

    /// @param text decides between texts of equal weight: ё after е, because it does in Unicode's
    ///   lower case
    SortKey(String weights, String text) {
        this.weights = weights;
        this.text = text;
    }

    @Override
    public int compareTo(SortKey other) {
        var byWeights = weights.compareTo(other.weights);
        return byWeights != 0 ? byWeights : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortKey key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
