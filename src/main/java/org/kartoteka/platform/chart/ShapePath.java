package org.kartoteka.platform.chart;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// The outline of a painted shape for JavaFX.
final class ShapePath {

    private ShapePath() {}

    static List<PathElement> of(Shape shape) {
        var path = new ArrayList<PathElement>();
        var at = new double[6];
        for (var way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            path.add(element(way.currentSegment(at), at));
        }
        return path;
    }

    private static PathElement element(int kind, double[] at) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO ->
                    new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new ClosePath();
        };
    }
}
