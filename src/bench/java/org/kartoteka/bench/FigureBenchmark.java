package org.kartoteka.bench;

import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.satisfaction.Measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What each chart asks, over a base of many clients; the same counted from the raw rows; one row
/// by its key; and what the summaries cost a step.
///
/// The base is kept in the folder for temporary files: filling it takes most of an hour. The
/// environment variable `FIGURES_CLIENTS` says how many clients it has.
final class FigureBenchmark implements Benchmark {

    private static final int CLIENTS = 1_000_000;
    private static final int SEED = 4;
    private static final int WARM = 10;
    private static final int TIMES = 60;
    private static final int BEHIND = 200;
    private static final YearMonth LAST = YearMonth.from(LoadedBase.LAST_DAY);
    private static final FigureFilter ALL = FigureFilter.of(MonthSpan.endingWith(LAST, 60));
    private static final FigureFilter TWO_YEARS = FigureFilter.of(MonthSpan.endingWith(LAST, 24));

    @Override
    public void run() throws Exception {
        var clients =
                Integer.parseInt(
                        System.getenv().getOrDefault("FIGURES_CLIENTS", Integer.toString(CLIENTS)));
        try (var base = base(clients)) {
            var wiring = wiring(base);
            System.out.println(
                    "summaries made anew, if they were not there: "
                            + Spent.on(
                                    () -> {
                                        wiring.summaries.settle();
                                        return null;
                                    }));
            cells(base);
            var key = byKey(base, clients);
            charts(wiring, key);
            behind(wiring, key);
            scans(base);
            new StepCost(base, wiring, clients).measure();
        }
    }

    private static Base base(int clients) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "kartoteka-figures-" + clients);
        var location = new BaseLocation(folder);
        if (!(new OpenBase(location, Clock.systemUTC()).create()
                instanceof OpenOutcome.Opened(var base))) {
            throw new IllegalStateException("No base could be opened in " + folder);
        }
        if (base.rows().get("CLIENT") == 0) {
            LoadedBase.fill(base, clients, SEED);
        }
        return base;
    }

    private static Wiring wiring(Base base) {
        return new Wiring(
                base,
                new Changes(Runnable::run),
                Clock.fixed(BenchBase.NOW, ZoneOffset.UTC),
                ZoneOffset.UTC,
                new Messages(Language.RUSSIAN, Bundles.ALL));
    }

    private static void cells(Base base) {
        base.onReader(
                connection -> {
                    var tables = new LinkedHashMap<String, Long>();
                    try (var statement = connection.createStatement();
                            var row =
                                    statement.executeQuery(
                                            "select table_name from information_schema.tables where"
                                                    + " table_name like 'FIGURE\\_%' order by 1")) {
                        while (row.next()) {
                            tables.put(row.getString(1), 0L);
                        }
                    }
                    for (var table : tables.keySet()) {
                        tables.put(table, number(connection, "select count(*) from " + table));
                    }
                    System.out.println("cells " + tables);
                    return null;
                });
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Times byKey(Base base, int clients) throws Exception {
        var times = new Times();
        for (var i = 0; i < 1_000; i++) {
            var id = 1 + (i * 7_919L) % clients;
            times.measure(
                    () ->
                            base.onReader(
                                    connection ->
                                            number(
                                                    connection,
                                                    "select count(given_name) from client where id"
                                                            + " = "
                                                            + id)));
        }
        System.out.println("one client by its key " + times);
        return times;
    }

    private static void charts(Wiring wiring, Times key) throws Exception {
        for (var filter : filters().entrySet()) {
            for (var chart : charts(wiring, filter.getValue()).entrySet()) {
                measure(filter.getKey() + ": " + chart.getKey(), chart.getValue(), key);
            }
        }
    }

    private static Map<String, FigureFilter> filters() {
        var filters = new LinkedHashMap<String, FigureFilter>();
        filters.put("two years", TWO_YEARS);
        filters.put("five years", ALL);
        filters.put(
                "five years of a tag, a channel, a stage",
                new FigureFilter(
                        ALL.months(),
                        Optional.of(LoadedBase.TAGS.get(0)),
                        Optional.of(new ChannelId(1)),
                        Optional.of(RelationshipStage.EXPANSION)));
        return filters;
    }

    private static Map<String, Callable<List<?>>> charts(Wiring wiring, FigureFilter filter) {
        var charts = new LinkedHashMap<String, Callable<List<?>>>();
        charts.put("stage counts", () -> wiring.stageFigures.countsByMonth(filter));
        charts.put("moves", () -> wiring.stageFigures.moves(filter));
        charts.put("dissolutions", () -> wiring.stageFigures.dissolutions(filter));
        charts.put("time in stage", () -> wiring.stageFigures.stays(filter, LoadedBase.LAST_DAY));
        charts.put("scores", () -> wiring.satisfactionFigures.scores(filter));
        charts.put("csi", () -> wiring.satisfactionFigures.csi(filter));
        charts.put("csi in tenths", () -> wiring.satisfactionFigures.csiTenths(filter));
        charts.put("factors", () -> wiring.satisfactionFigures.factorPairs(filter));
        charts.put("cohorts", () -> wiring.salesFigures.cohorts(filter));
        charts.put("revenue", () -> wiring.salesFigures.revenue(filter));
        charts.put("retention", () -> wiring.salesFigures.retention(filter));
        charts.put("funnel", () -> wiring.journeyFigures.funnel(filter));
        charts.put("pains", () -> wiring.journeyFigures.pains(filter));
        return charts;
    }

    private static void measure(String what, Callable<List<?>> chart, Times key) throws Exception {
        for (var i = 0; i < WARM; i++) {
            chart.call();
        }
        var times = new Times();
        var rows = 0;
        for (var i = 0; i < TIMES; i++) {
            rows = times.measure(chart).size();
        }
        System.out.println(what + ", " + rows + " records, " + times);
        System.out.println("    to one client by its key: " + times.against(key));
    }

    private static void behind(Wiring wiring, Times key) throws Exception {
        var month = TWO_YEARS.in(LAST.minusMonths(3));
        measure(
                "behind: clients in a stage",
                () -> wiring.stageFigures.standing(month, RelationshipStage.COMMITMENT, BEHIND),
                key);
        measure(
                "behind: low scores of a month",
                () -> wiring.satisfactionFigures.scored(month, Measure.CSAT, 1, 2, BEHIND),
                key);
        measure(
                "behind: a cohort",
                () -> wiring.salesFigures.cohort(month, LAST.minusMonths(9), 3, BEHIND),
                key);
        measure(
                "behind: clients lost in a month",
                () -> wiring.salesFigures.lost(month, LAST, BEHIND),
                key);
    }

    /// What the charts would cost without summaries: one question each, with nothing left out.
    private static void scans(Base base) throws Exception {
        var scans =
                Map.of(
                        "scores",
                        "select count(*) from (select month_no, measure, score, count(*) from"
                                + " (select"
                                + monthOf("answered_on")
                                + ", measure, score from answer union all select"
                                + monthOf("happened_at")
                                + ", 'CSAT', score from interaction where score is not null) group"
                                + " by month_no, measure, score)",
                        "stage counts",
                        "select count(*) from (select month_no, stage, count(*) from (select"
                                + monthOf("entered_on")
                                + ", stage from stage_entry) group by month_no, stage)",
                        "revenue",
                        "select count(*) from (select month_no, currency, sum(minor_units) from"
                                + " (select"
                                + monthOf("bought_on")
                                + ", currency, minor_units from purchase) group by month_no,"
                                + " currency)");
        for (var scan : scans.entrySet()) {
            System.out.println(
                    "scan of raw rows for "
                            + scan.getKey()
                            + ": "
                            + Spent.on(
                                    () ->
                                            base.onReader(
                                                    connection ->
                                                            number(connection, scan.getValue()))));
        }
    }

    private static String monthOf(String moment) {
        return " extract(year from %1$s) * 12 + extract(month from %1$s) as month_no"
                .formatted(moment);
    }
}
