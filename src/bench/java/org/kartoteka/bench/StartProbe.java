package org.kartoteka.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Begins the program in its own process and watches from beside it: when the first page has its
/// rows, and how long the quick log takes to open. Prints both and ends the process.
public final class StartProbe {

    /// Places of the numbers printed.
    static final int CLOCK = 0;

    static final int PROCESSOR = 1;
    static final int FIRST_LOG = 2;
    static final int FIRST_LOG_PROCESSOR = 3;
    static final int LATER_LOG = 4;
    static final int LATER_LOG_PROCESSOR = 5;

    private static final double MILLIS_PER_SECOND = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /// Between two looks: short beside a start, and long enough not to slow it.
    private static final int LOOK_MILLIS = 5;

    /// A long list is measured by and by after it is first shown; nobody presses a key so soon.
    private static final int PULSES_TO_SETTLE = 10;

    private static final int LATER_OPENINGS = 15;

    private StartProbe() {}

    /// @param arguments the class that the program begins with, then the program's own
    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().start(StartProbe::watch);
        Class.forName(arguments[0])
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void watch() {
        try {
            await(scene -> shown(scene, "#today-list").filter(StartProbe::isFilled));
            painted();
            var start = sinceStart();
            for (var i = 0; i < PULSES_TO_SETTLE; i++) {
                painted();
            }
            var clock = new double[1 + LATER_OPENINGS];
            var processor = new double[1 + LATER_OPENINGS];
            for (var i = 0; i < clock.length; i++) {
                openLog(clock, processor, i);
            }
            Arrays.sort(clock, 1, clock.length);
            Arrays.sort(processor, 1, processor.length);
            var later = 1 + LATER_OPENINGS / 2;
            System.out.printf(
                    Locale.ROOT,
                    "%s %.1f %.1f %.1f %.1f%n",
                    start,
                    clock[0],
                    processor[0],
                    clock[later],
                    processor[later]);
            System.out.flush();
            onUi(StartProbe::close);
        } catch (Exception fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /// Seconds by the clock and of processor time since the process began.
    static String sinceStart() {
        var began = ManagementFactory.getRuntimeMXBean().getStartTime();
        var processor =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos()
                        / NANOS_PER_SECOND;
        return String.format(
                Locale.ROOT,
                "%.3f %.3f",
                (System.currentTimeMillis() - began) / MILLIS_PER_SECOND,
                processor);
    }

    private static boolean isFilled(Node list) {
        return list.lookupAll(".list-cell").size() > 1;
    }

    /// From the key to the form laid out; of processor time that of the UI thread alone, which is
    /// what the clock would show on a machine with nothing else to do.
    private static void openLog(double[] clock, double[] processor, int opening) throws Exception {
        var begun = System.nanoTime();
        var begunProcessor = processorOfUi();
        onUi(scene -> press(scene, KeyCode.L, true));
        await(scene -> shown(scene, "#quicklog"));
        painted();
        clock[opening] = (System.nanoTime() - begun) / NANOS_PER_MILLI;
        processor[opening] = (processorOfUi() - begunProcessor) / NANOS_PER_MILLI;
        onUi(scene -> press(scene, KeyCode.ESCAPE, false));
        await(
                scene ->
                        shown(scene, "#quicklog").isPresent()
                                ? Optional.empty()
                                : Optional.of(scene));
        painted();
    }

    private static long processorOfUi() throws Exception {
        return (Long)
                onUi(_ ->
                                Optional.of(
                                        ManagementFactory.getThreadMXBean()
                                                .getCurrentThreadCpuTime()))
                        .orElseThrow();
    }

    /// As a person closes the window, so that the next start finds the base closed.
    private static Optional<Scene> close(Scene scene) {
        var window = scene.getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        return Optional.of(scene);
    }

    private static Optional<Node> shown(Scene scene, String selector) {
        return Optional.ofNullable(scene.lookup(selector)).filter(StartProbe::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Optional<Scene> press(Scene scene, KeyCode key, boolean shortcut) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
        return Optional.of(scene);
    }

    private static void await(Function<Scene, Optional<?>> sign) throws Exception {
        while (onUi(sign).isEmpty()) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /// What `work` makes of the window's scene; nothing while there is no window.
    private static Optional<?> onUi(Function<Scene, Optional<?>> work) throws Exception {
        var answer = new CompletableFuture<Optional<?>>();
        try {
            Platform.runLater(
                    () ->
                            answer.complete(
                                    Window.getWindows().stream()
                                            .filter(Window::isShowing)
                                            .findFirst()
                                            .map(Window::getScene)
                                            .flatMap(work)));
        } catch (IllegalStateException notBegun) {
            return Optional.empty();
        }
        return answer.get();
    }

    /// Waits until all that is changed so far is laid out and drawn.
    private static void painted() throws Exception {
        var drawn = new CompletableFuture<Boolean>();
        Platform.runLater(
                () -> {
                    var scene = Window.getWindows().getFirst().getScene();
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    scene.removePostLayoutPulseListener(this);
                                    drawn.complete(true);
                                }
                            });
                    Platform.requestNextPulse();
                });
        drawn.get();
    }
}
