package org.kartoteka.platform.chart;

import org.jfree.chart.ui.TextAnchor;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The names of layers at the right of a chart, each beside its layer as far as there is room.
final class SideNames {

    private static final double SWATCH = 10;
    private static final double GAP = 6;

    /// Of the width of the chart.
    private static final double WIDEST = 0.3;

    private record Name(Plot.Layer layer, double y) {}

    private final Easel easel;
    private final List<Plot.Layer> layers;

    SideNames(Easel easel, List<Plot.Layer> layers) {
        this.easel = easel;
        this.layers = layers;
    }

    /// The width they take, with the gap before them; 0 for a layer that needs no name.
    double width(double whole) {
        if (layers.size() < 2) {
            return 0;
        }
        var brush = easel.brush();
        var names = layers.stream().map(Plot.Layer::name).mapToDouble(brush::width);
        return Math.min(whole * WIDEST, names.max().orElse(0) + SWATCH + 3 * GAP);
    }

    /// Beside the middle of each layer.
    ///
    /// @param middles one per layer, in pixels from the top
    void beside(List<Double> middles, Rectangle2D area) {
        var names = new ArrayList<Name>();
        for (var at = 0; at < layers.size(); at++) {
            names.add(new Name(layers.get(at), middles.get(at)));
        }
        names.sort(Comparator.comparing(Name::y));
        write(spread(names, area), area);
    }

    /// The topmost layer at the top.
    void below(Rectangle2D area) {
        var names = new ArrayList<Name>();
        for (var at = 0; at < layers.size(); at++) {
            names.add(new Name(layers.get(layers.size() - 1 - at), area.getY()));
        }
        write(spread(names, area), area);
    }

    /// Moves names apart that would cover each other, first down, then up from the foot.
    private List<Name> spread(List<Name> names, Rectangle2D area) {
        var step = easel.brush().height() + 2;
        var apart = new ArrayList<Name>();
        var least = area.getY() + step / 2;
        for (var name : names) {
            var y = Math.max(least, name.y());
            apart.add(new Name(name.layer(), y));
            least = y + step;
        }
        var most = area.getMaxY() - step / 2;
        for (var at = apart.size() - 1; at >= 0; at--) {
            var name = apart.get(at);
            apart.set(at, new Name(name.layer(), Math.min(most, name.y())));
            most = apart.get(at).y() - step;
        }
        return apart;
    }

    private void write(List<Name> names, Rectangle2D area) {
        var brush = easel.brush();
        var x = area.getX() + GAP;
        var words = x + SWATCH + GAP;
        for (var name : names) {
            easel.theme()
                    .paint(
                            easel.g(),
                            new Rectangle2D.Double(x, name.y() - SWATCH / 2, SWATCH, SWATCH),
                            name.layer().ink(),
                            false);
            brush.write(
                    brush.fitting(name.layer().name(), area.getMaxX() - words),
                    words,
                    name.y(),
                    TextAnchor.CENTER_LEFT,
                    easel.theme().ink());
        }
    }
}
