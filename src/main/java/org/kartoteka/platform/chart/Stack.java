package org.kartoteka.platform.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How high the layers are that were laid upon each other so far, slot by slot.
final class Stack {

    private final Map<Integer, Double> heights = new HashMap<>();

    Stack(List<Plot.Layer> layers) {
        layers.forEach(layer -> layer.bars().forEach(bar -> heights.put(bar.slot(), 0.0)));
    }

    double at(int slot) {
        return heights.get(slot);
    }

    /// The height with `bar` on top.
    double add(Plot.Bar bar) {
        return heights.merge(bar.slot(), bar.value(), Double::sum);
    }

    /// The height of the highest slot with all layers, whiskers included.
    static double highest(List<Plot.Layer> layers) {
        var stack = new Stack(layers);
        var highest = 0.0;
        for (var layer : layers) {
            for (var bar : layer.bars()) {
                var top = stack.add(bar);
                highest = Math.max(highest, Math.max(top, top - bar.value() + bar.high()));
            }
        }
        return highest;
    }
}
