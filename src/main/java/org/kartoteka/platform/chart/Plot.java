package org.kartoteka.platform.chart;

import java.util.List;

/// The marks of a chart, in the units of the figures. Every mark names its item by its place in the
/// chart.
public sealed interface Plot {

    /// A place along the axis, such as a month.
    ///
    /// @param below a second line under the name, such as n; may be empty
    record Slot(String name, String below) {}

    /// @param digits after the decimal sign
    /// @param unit behind the numbers, such as `%`; may be empty
    record Scale(double low, double high, int digits, String unit) {}

    /// A line with its interval per panel, the panels one below the other over the same slots.
    record Lines(List<String> slots, List<Panel> panels) implements Plot {

        public Lines {
            slots = List.copyOf(slots);
            panels = List.copyOf(panels);
        }
    }

    /// @param name stands above the line
    record Panel(String name, Scale scale, List<Dot> dots) {

        public Panel {
            dots = List.copyOf(dots);
        }
    }

    /// One value of a line; slots without one leave a gap.
    ///
    /// @param below under the dot at the foot of its panel, such as n
    /// @param thin rests on too few to be relied on
    record Dot(
            int slot,
            double value,
            double low,
            double high,
            String below,
            boolean thin,
            int item) {}

    /// Layers one upon the other, the first at the bottom, filled from slot to slot.
    record Areas(List<Slot> slots, List<Layer> layers) implements Plot {

        public Areas {
            slots = List.copyOf(slots);
            layers = List.copyOf(layers);
        }
    }

    /// Bars from nothing to their value, layers one upon the other.
    ///
    /// @param lying to the right, with their names at the left, the first at the top; for names
    ///   that are words
    /// @param axis what the values are, at their axis
    record Bars(boolean lying, String axis, String unit, List<Slot> slots, List<Layer> layers)
            implements Plot {

        public Bars {
            slots = List.copyOf(slots);
            layers = List.copyOf(layers);
        }
    }

    /// @param name empty where there is only one
    record Layer(String name, Ink ink, List<Bar> bars) {

        public Layer {
            bars = List.copyOf(bars);
        }
    }

    /// @param low where the whisker begins; the value itself where there is none
    /// @param high where the whisker ends
    /// @param label at the end of the bar; may be empty
    record Bar(
            int slot, double value, double low, double high, String label, boolean thin, int item) {

        public static Bar plain(int slot, double value, String label, boolean thin, int item) {
            return new Bar(slot, value, value, value, label, thin, item);
        }
    }

    /// Tiles in rows and columns, the darker the larger their share.
    ///
    /// @param rowsName what the rows are, at the head of their names
    /// @param columnsName what the columns are, above their names
    record Heat(
            String rowsName,
            String columnsName,
            List<Slot> rows,
            List<String> columns,
            List<Tile> tiles)
            implements Plot {

        public Heat {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            tiles = List.copyOf(tiles);
        }
    }

    /// @param share how dark, 0 to 1
    record Tile(int row, int column, double share, String label, boolean thin, int item) {}

    /// Named spots in a field of four quarters.
    ///
    /// @param quarters names from the top left in the order of reading
    record Scatter(Axis across, Axis up, List<String> quarters, List<Spot> spots) implements Plot {

        public Scatter {
            quarters = List.copyOf(quarters);
            spots = List.copyOf(spots);
        }
    }

    /// @param split where the field is parted
    record Axis(String name, Scale scale, double split) {}

    record Spot(double across, double up, String name, boolean thin, int item) {}
}
