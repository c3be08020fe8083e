package org.kartoteka.platform.statistics;

/// What has to be known of numbers to give their mean and its interval; sums of parts add up.
///
/// @param n how many numbers, not negative
public record Moments(long n, double sum, double sumOfSquares) {

    public static final Moments NONE = new Moments(0, 0, 0);

    /// Below this a variance is nothing but rounding.
    private static final double NO_SPREAD = 1e-12;

    public Moments {
        if (n < 0 || sumOfSquares < 0) {
            throw new IllegalArgumentException("Counts and squares are not negative");
        }
    }

    public Moments plus(double number) {
        return new Moments(n + 1, sum + number, sumOfSquares + number * number);
    }

    public Moments plus(Moments other) {
        return new Moments(n + other.n, sum + other.sum, sumOfSquares + other.sumOfSquares);
    }

    /// @throws IllegalStateException without numbers
    public double mean() {
        if (n == 0) {
            throw new IllegalStateException("No mean of nothing");
        }
        return sum / n;
    }

    /// The sample's variance, divided by n - 1; zero for fewer than two numbers.
    public double variance() {
        if (n < 2) {
            return 0;
        }
        var variance = (sumOfSquares - sum * sum / n) / (n - 1);
        return variance > NO_SPREAD ? variance : 0;
    }
}
