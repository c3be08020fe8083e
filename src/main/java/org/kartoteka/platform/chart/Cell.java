package org.kartoteka.platform.chart;

/// One value of a chart's table. A file of CSV writes it as a machine reads it, a table on the
/// screen as the language writes it.
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    /// @param digits after the decimal sign, where people read it
    record Decimal(double number, int digits) implements Cell {}

    /// Nothing is known here.
    record Unknown() implements Cell {}
}
