package org.kartoteka.platform.chart;

import java.awt.Shape;

/// Where an item was painted.
///
/// @param item its place in the chart
/// @param row counted from the top, as the arrows go
/// @param column counted from the left, as the arrows go
/// @param shape in pixels at 100 %
record Placed(int item, int row, int column, Shape shape) {}
