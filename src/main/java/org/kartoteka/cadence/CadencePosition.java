package org.kartoteka.cadence;

import java.util.Comparator;

/// Where a client stands between the two bounds of a cadence.
///
/// @param silentDays whole days since the last counted contact, from 0
public record CadencePosition(Cadence cadence, int silentDays) {

    /// Always shown with a shape of its own as well: colour alone is no sign.
    public enum Light {
        /// Up to the ideal interval, its last day included.
        GREEN,
        /// Behind it, up to the longest interval, its last day included.
        AMBER,
        /// Behind the longest interval: we are losing them.
        RED
    }

    /// Latest first, by share of the longest interval: a week too late is much for a client who is
    /// called every week and little for one who is called twice a year. At equal shares the one
    /// with more days.
    public static final Comparator<CadencePosition> LATEST_FIRST = CadencePosition::compareLateness;

    public CadencePosition {
        if (silentDays < 0) {
            throw new IllegalArgumentException("A silence is not negative");
        }
    }

    private static int compareLateness(CadencePosition one, CadencePosition other) {
        // a / b against c / d without rounding: a * d against c * b
        var byShare =
                Long.compare(
                        (long) other.silentDays * one.cadence.longestDays(),
                        (long) one.silentDays * other.cadence.longestDays());
        return byShare != 0 ? byShare : Integer.compare(other.daysLate(), one.daysLate());
    }

    public Light light() {
        if (silentDays <= cadence.idealDays()) {
            return Light.GREEN;
        }
        return silentDays <= cadence.longestDays() ? Light.AMBER : Light.RED;
    }

    /// Days until the light is amber, 0 if it no longer is green.
    public int daysToAmber() {
        return Math.max(0, cadence.idealDays() + 1 - silentDays);
    }

    /// Days until the light is red, 0 if it is.
    public int daysToRed() {
        return Math.max(0, cadence.longestDays() + 1 - silentDays);
    }

    /// Days behind the longest interval, 0 if it has not passed.
    public int daysLate() {
        return Math.max(0, silentDays - cadence.longestDays());
    }

    /// A call is due: the ideal interval has come to its end.
    public boolean isDue() {
        return silentDays >= cadence.idealDays();
    }
}
