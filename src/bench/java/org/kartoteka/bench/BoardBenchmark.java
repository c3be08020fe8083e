package org.kartoteka.bench;

import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.testing.Window;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The board over 50 000 clients in the whole program, drawn into memory: opening it, a move by a
/// key until it is seen, and taking that back.
final class BoardBenchmark implements Benchmark {

    private static final int CLIENTS = 50_000;
    private static final int TIMES = 10;
    private static final LocalDate TODAY = LocalDate.ofInstant(BenchBase.NOW, ZoneOffset.UTC);

    private final Random random = new Random(7);

    @Override
    public void run() throws Exception {
        var folder = Files.createTempDirectory("kartoteka-bench");
        var clock = Clock.fixed(BenchBase.NOW, ZoneOffset.UTC);
        try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
            fill(window.base);
            window.settle();
            for (var i = 0; i < TIMES; i++) {
                measure("opening", window, () -> open(window));
                window.settle();
                var column = column(window, RelationshipStage.COMMITMENT);
                var before = column.getItems().size();
                measure("a move", window, () -> go(window, column, before + 1, KeyCode.DIGIT4));
                window.settle();
                measure(
                        "taking it back",
                        window,
                        () -> go(window, column, before, KeyCode.CONTROL, KeyCode.Z));
                window.settle();
                window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
                window.settle();
            }
        }
        BenchBase.remove(folder);
    }

    private static void open(Window window) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        window.waitFor("the board", () -> window.sees("#board-NONE .board-card"));
    }

    private static ListView<?> column(Window window, RelationshipStage stage) {
        return (ListView<?>) window.node("#board-" + stage.name());
    }

    private static void go(Window window, ListView<?> column, int cards, KeyCode... keys) {
        window.press(keys);
        window.waitFor("the column", () -> column.getItems().size() == cards);
    }

    /// Looks at the UI thread once a frame: what it spent from one frame to the next is a stretch.
    private static final class Stretches extends AnimationTimer {

        private long last = now();
        private long longest;
        private long all;

        @Override
        public void handle(long frame) {
            var spent = now() - last;
            last += spent;
            all += spent;
            longest = Math.max(longest, spent);
        }

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private static void measure(String what, Window window, Runnable work) throws Exception {
        var stretches = Window.onUi(Stretches::new);
        Window.onUi(
                () -> {
                    stretches.start();
                    return stretches;
                });
        var spent =
                Spent.on(
                        () -> {
                            work.run();
                            return what;
                        });
        window.settle();
        Window.onUi(
                () -> {
                    stretches.stop();
                    return stretches;
                });
        System.out.printf(
                Locale.ROOT,
                "%-15s %s   UI thread %4d ms, at a stretch %4d ms%n",
                what,
                spent,
                stretches.all / 1_000_000,
                stretches.longest / 1_000_000);
    }

    private void fill(Wiring wiring) {
        var people = new InventedClients(1).people(CLIENTS);
        wiring.transactions.step(Label.of("step.bench"), () -> wiring.clients.insertAll(people));
        wiring.transactions.step(
                Label.of("step.bench"),
                () ->
                        wiring.stages.insertAll(
                                people.stream()
                                        .filter(_ -> random.nextInt(6) > 0)
                                        .flatMap(client -> entries(wiring, client).stream())
                                        .toList()));
    }

    private List<StageEntry> entries(Wiring wiring, Client client) {
        var days = random.nextInt(700);
        return List.of(
                entry(wiring, client, StageMove.to(RelationshipStage.AWARENESS, day(days + 30))),
                entry(wiring, client, move(day(days))));
    }

    private StageMove move(LocalDate day) {
        var stages = RelationshipStage.values();
        var stage = stages[random.nextInt(stages.length)];
        return stage == RelationshipStage.DISSOLUTION
                ? StageMove.dissolving(
                        day, new Dissolution(DissolutionSide.WE, DissolutionReason.OTHER, "так"))
                : StageMove.to(stage, day);
    }

    private static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }

    private static StageEntry entry(Wiring wiring, Client client, StageMove move) {
        return new StageEntry(
                new StageEntryId(wiring.ids.next()), client.id(), move, BenchBase.NOW, 0);
    }
}
