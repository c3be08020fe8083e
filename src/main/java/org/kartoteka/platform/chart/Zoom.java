package org.kartoteka.platform.chart;

/// Which part of the long axis is shown.
///
/// @param from share of the axis at its beginning, 0 to below `to`
/// @param to share of the axis at its end, at most 1
public record Zoom(double from, double to) {

    public static final Zoom WHOLE = new Zoom(0, 1);

    private static final double STEP = 1.5;
    private static final double NARROWEST = 0.1;

    public Zoom {
        if (from < 0 || to > 1 || from >= to) {
            throw new IllegalArgumentException("No part of an axis: " + from + " to " + to);
        }
    }

    public Zoom in() {
        return around(Math.max(NARROWEST, width() / STEP));
    }

    public Zoom out() {
        return around(Math.min(1, width() * STEP));
    }

    /// Half of what is shown onward, back with a negative `steps`; stops at the ends.
    public Zoom moved(int steps) {
        var begin = Math.clamp(from + steps * width() / 2, 0, 1 - width());
        return begin <= 0 ? new Zoom(0, width()) : new Zoom(begin, Math.min(1, begin + width()));
    }

    private Zoom around(double width) {
        var begin = Math.clamp((from + to - width) / 2, 0, 1 - width);
        return new Zoom(begin, Math.min(1, begin + width));
    }

    double width() {
        return to - from;
    }

    /// Where `share` of the axis between `low` and `high` is.
    double at(double share, double low, double high) {
        return low + share * (high - low);
    }
}
