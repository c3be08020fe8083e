package org.kartoteka.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A chart of each kind, made up.
final class SampleCharts {

    static final Locale RUSSIAN = Locale.of("ru");

    private static final List<String> MONTHS =
            List.of(
                    "дек 25", "янв 26", "фев 26", "мар 26", "апр 26", "май 26", "июн 26", "июл 26",
                    "авг 26", "сен 26", "окт 26", "ноя 26");

    private SampleCharts() {}

    static Map<String, Chart> all() {
        var all = new TreeMap<String, Chart>();
        all.put("lines", lines());
        all.put("areas", areas());
        all.put("bars", bars());
        all.put("stacked", stacked());
        all.put("lying", lying());
        all.put("heat", heat());
        all.put("scatter", scatter());
        return all;
    }

    static Chart lines() {
        var dots = new ArrayList<Plot.Dot>();
        var items = new ArrayList<ChartItem>();
        for (var month = 0; month < 12; month++) {
            if (month == 5) {
                continue;
            }
            var n = month == 8 ? 3 : 10 + month;
            var value = 3.6 + 0.08 * month - (month == 8 ? 1 : 0);
            dots.add(
                    new Plot.Dot(
                            month,
                            value,
                            value - 4.0 / n,
                            value + 4.0 / n,
                            Integer.toString(n),
                            n < 5,
                            items.size()));
            items.add(item(MONTHS.get(month), value, n));
        }
        var nps =
                dots.stream()
                        .map(
                                dot ->
                                        new Plot.Dot(
                                                dot.slot(),
                                                dot.value() * 40 - 120,
                                                dot.low() * 40 - 120,
                                                dot.high() * 40 - 120,
                                                dot.below(),
                                                dot.thin(),
                                                dot.item()))
                        .toList();
        return chart(
                "Как меняется удовлетворённость",
                items,
                new Plot.Lines(
                        MONTHS,
                        List.of(
                                new Plot.Panel(
                                        "CSAT, средняя от 1 до 5",
                                        new Plot.Scale(1, 5, 0, ""),
                                        dots),
                                new Plot.Panel(
                                        "NPS, от −100 до +100",
                                        new Plot.Scale(-100, 100, 0, ""),
                                        nps))));
    }

    /// One bar of this name.
    static Chart named(String name) {
        return chart(
                name,
                List.of(
                        new ChartItem(
                                name,
                                List.of(
                                        new Cell.Words(name),
                                        new Cell.Decimal(1, 0),
                                        new Cell.Whole(1)))),
                new Plot.Bars(
                        false,
                        "",
                        "",
                        List.of(new Plot.Slot(name, "")),
                        List.of(
                                new Plot.Layer(
                                        "",
                                        Ink.MAIN,
                                        List.of(Plot.Bar.plain(0, 1, "1", false, 0))))));
    }

    private static ChartItem item(String name, double value, long n) {
        return new ChartItem(
                name + ": " + value + ", n = " + n,
                List.of(new Cell.Words(name), new Cell.Decimal(value, 2), new Cell.Whole(n)));
    }

    private static Chart chart(String title, List<ChartItem> items, Plot plot) {
        return new Chart(
                RUSSIAN,
                title,
                "Декабрь 2025 – ноябрь 2026, все клиенты",
                List.of("Что", "Значение", "n"),
                items,
                plot);
    }

    private static List<Plot.Slot> slots() {
        return MONTHS.stream().map(month -> new Plot.Slot(month, "n 48")).toList();
    }

    private static Chart layered(String title, List<String> names, List<Ink> inks, boolean areas) {
        var items = new ArrayList<ChartItem>();
        var layers = new ArrayList<Plot.Layer>();
        for (var at = 0; at < names.size(); at++) {
            var bars = new ArrayList<Plot.Bar>();
            for (var month = 0; month < 12; month++) {
                var value = areas ? 4 + (at * 7 + month * 3) % 9 : (at * 5 + month * 7) % 4;
                bars.add(
                        Plot.Bar.plain(month, value, Integer.toString(value), false, items.size()));
                items.add(item(names.get(at) + ", " + MONTHS.get(month), value, value));
            }
            layers.add(new Plot.Layer(names.get(at), inks.get(at), bars));
        }
        return chart(
                title,
                items,
                areas
                        ? new Plot.Areas(slots(), layers)
                        : new Plot.Bars(false, "клиентов", "", slots(), layers));
    }

    static Chart areas() {
        return layered(
                "Сколько клиентов на каждой стадии",
                List.of(
                        "Осведомлённость",
                        "Изучение",
                        "Расширение",
                        "Обязательство",
                        "Расторжение",
                        "Ещё не определена"),
                List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH, Ink.ENDED, Ink.UNKNOWN),
                true);
    }

    static Chart stacked() {
        return layered(
                "Почему расстаёмся",
                List.of("Изменились требования", "Появился лучший аналог", "Недовольны", "Другое"),
                List.of(Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH),
                false);
    }

    static Chart bars() {
        var items = new ArrayList<ChartItem>();
        var bars = new ArrayList<Plot.Bar>();
        var slots = new ArrayList<Plot.Slot>();
        for (var score = 1; score <= 5; score++) {
            var n = List.of(3, 8, 14, 55, 31).get(score - 1);
            slots.add(new Plot.Slot(Integer.toString(score), ""));
            bars.add(new Plot.Bar(score - 1, n, n - 2, n + 4, n + " %", n < 5, items.size()));
            items.add(item("Оценка " + score, n, n));
        }
        return chart(
                "Как распределены оценки",
                items,
                new Plot.Bars(
                        false,
                        "доля ответов",
                        " %",
                        slots,
                        List.of(new Plot.Layer("", Ink.MAIN, bars))));
    }

    static Chart lying() {
        var names = List.of("Информирование", "Рассмотрение", "Покупка", "Удержание", "Пропаганда");
        var items = new ArrayList<ChartItem>();
        var bars = new ArrayList<Plot.Bar>();
        var slots = new ArrayList<Plot.Slot>();
        for (var step = 0; step < names.size(); step++) {
            var n = List.of(120, 75, 40, 22, 4).get(step);
            slots.add(new Plot.Slot(names.get(step), ""));
            bars.add(
                    Plot.Bar.plain(
                            step, n, n + " · дальше 62 %, медиана 12 дней", n < 5, items.size()));
            items.add(item(names.get(step), n, n));
        }
        return chart(
                "Воронка",
                items,
                new Plot.Bars(
                        true, "клиентов", "", slots, List.of(new Plot.Layer("", Ink.MAIN, bars))));
    }

    static Chart heat() {
        var items = new ArrayList<ChartItem>();
        var tiles = new ArrayList<Plot.Tile>();
        var rows = new ArrayList<Plot.Slot>();
        var columns = new ArrayList<String>();
        for (var row = 0; row < 12; row++) {
            var n = 3 + row * 2;
            rows.add(new Plot.Slot(MONTHS.get(row), "n " + n));
            columns.add(Integer.toString(row));
            for (var later = 0; later < 12 - row; later++) {
                var share = 1.0 / (1 + later * 0.3);
                tiles.add(
                        new Plot.Tile(
                                row,
                                later,
                                share,
                                Math.round(share * 100) + "",
                                n < 5,
                                items.size()));
                items.add(item(MONTHS.get(row) + " + " + later, share * 100, n));
            }
        }
        return chart(
                "Кто возвращается",
                items,
                new Plot.Heat("первая покупка", "месяцев спустя", rows, columns, tiles));
    }

    static Chart scatter() {
        var names = List.of("Качество", "Скорость", "Сотрудники", "Цена", "Удобство");
        var items = new ArrayList<ChartItem>();
        var spots = new ArrayList<Plot.Spot>();
        for (var at = 0; at < names.size(); at++) {
            spots.add(
                    new Plot.Spot(
                            List.of(4.2, 3.1, 4.25, 2.8, 3.9).get(at),
                            List.of(0.8, 0.7, 0.78, 0.3, 0.1).get(at),
                            names.get(at),
                            at == 3,
                            items.size()));
            items.add(item(names.get(at), at, 40));
        }
        return chart(
                "Что улучшать сначала",
                items,
                new Plot.Scatter(
                        new Plot.Axis("средняя оценка фактора", new Plot.Scale(1, 5, 0, ""), 3.6),
                        new Plot.Axis(
                                "важность: связь с общей оценкой",
                                new Plot.Scale(-0.2, 1, 1, ""),
                                0.5),
                        List.of(
                                "Улучшать сначала",
                                "Беречь",
                                "Может подождать",
                                "Не переусердствовать"),
                        spots));
    }
}
