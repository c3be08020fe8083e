package org.kartoteka.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Runs the benchmarks named on the command line, or all of them, one after another.
///
/// Machines differ, and one machine differs from minute to minute: each benchmark also runs a bare
/// rival beside itself and says how many times the rival's time it took.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        var all = all();
        for (var name : names.length == 0 ? all.keySet().toArray(String[]::new) : names) {
            if (!all.containsKey(name)) {
                System.err.println(
                        "No benchmark " + name + ", but " + String.join(", ", all.keySet()));
                System.exit(2);
            }
            System.out.println("\n## " + name);
            all.get(name).get().run();
        }
    }

    private static Map<String, Supplier<Benchmark>> all() {
        var all = new LinkedHashMap<String, Supplier<Benchmark>>();
        all.put("search", SearchBenchmark::new);
        all.put("card", CardBenchmark::new);
        all.put("touch", KeepInTouchBenchmark::new);
        all.put("board", BoardBenchmark::new);
        all.put("import", ImportBenchmark::new);
        all.put("today", TodayBenchmark::new);
        all.put("start", StartBenchmark::new);
        all.put("figures", FigureBenchmark::new);
        return all;
    }
}
