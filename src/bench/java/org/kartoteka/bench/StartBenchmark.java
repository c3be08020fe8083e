package org.kartoteka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The start of the packed program over the sample base of 300 clients, from the process to the
/// first page filled and painted, and there the opening of the quick log, the first time and later
/// ones. The rival is a JavaFX window with one word in it on the same runtime; both are started in
/// turn, and draw into memory, as JavaFX does where there is no display.
final class StartBenchmark implements Benchmark {

    private static final Path DIST = Path.of("target", "dist");
    private static final int STARTS = 10;
    private static final String DRAWN_INTO_MEMORY = "-Dglass.platform=Headless -Dprism.order=sw ";

    @Override
    public void run() throws Exception {
        if (!Files.exists(DIST.resolve("lib/kartoteka.aot"))) {
            System.out.println("Needs the packed program with its start cache: ./mvnw package");
            return;
        }
        var home = Files.createTempDirectory("kartoteka-bench");
        try {
            packed(home, "", "demo", "--lang", "ru", "--base", base(home)).waitFor();
            measure(home);
        } finally {
            BenchBase.remove(home);
        }
    }

    private static void measure(Path home) throws Exception {
        var own = new ArrayList<double[]>();
        var rival = new ArrayList<double[]>();
        for (var i = 0; i < STARTS; i++) {
            rival.add(answer(bareWindow(home)));
            own.add(answer(program(home)));
        }
        say("start, clock s", own, StartProbe.CLOCK);
        say("start, processor s", own, StartProbe.PROCESSOR);
        say("bare window, clock s", rival, StartProbe.CLOCK);
        say("bare window, processor s", rival, StartProbe.PROCESSOR);
        say("quick log, first opening, ms", own, StartProbe.FIRST_LOG);
        say("    of it processor, ms", own, StartProbe.FIRST_LOG_PROCESSOR);
        say("quick log, later opening, ms", own, StartProbe.LATER_LOG);
        say("    of it processor, ms", own, StartProbe.LATER_LOG_PROCESSOR);
        System.out.printf(
                Locale.ROOT,
                "ratio: %.2f by the clock, %.2f of processor time%n",
                median(own, StartProbe.CLOCK) / median(rival, StartProbe.CLOCK),
                median(own, StartProbe.PROCESSOR) / median(rival, StartProbe.PROCESSOR));
    }

    private static void say(String what, List<double[]> answers, int which) {
        var all = answers.stream().mapToDouble(answer -> answer[which]).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-30s median %8.2f   least %8.2f   most %8.2f   n %d%n",
                what,
                median(answers, which),
                all[0],
                all[all.length - 1],
                all.length);
    }

    private static double median(List<double[]> answers, int which) {
        var all = answers.stream().mapToDouble(answer -> answer[which]).sorted().toArray();
        return (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;
    }

    /// The start script takes a class path and a class to begin with among its options; what it
    /// would have begun with becomes the first argument.
    private static Process program(Path home) throws IOException {
        var with = DIST.resolve("lib/kartoteka.jar") + System.getProperty("path.separator");
        return packed(
                home,
                DRAWN_INTO_MEMORY
                        + "-cp "
                        + with.replace(DIST.toString(), DIST.toAbsolutePath().toString())
                        + ownClasses()
                        + " "
                        + StartProbe.class.getName(),
                "--base",
                base(home));
    }

    private static Process bareWindow(Path home) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                DIST.resolve("runtime/bin/java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xms64m",
                                "-Xlog:disable",
                                "--enable-native-access=ALL-UNNAMED,javafx.graphics"));
        command.addAll(List.of(DRAWN_INTO_MEMORY.strip().split(" ")));
        command.addAll(List.of("-cp", ownClasses(), BareWindow.class.getName()));
        return started(new ProcessBuilder(command), home);
    }

    private static Process packed(Path home, String options, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(DIST.resolve("bin/kartoteka").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("KARTOTEKA_JAVA_OPTIONS", "-Duser.home=" + home + " " + options);
        return started(builder, home);
    }

    private static Process started(ProcessBuilder builder, Path home) throws IOException {
        for (var variable : List.of("CONFIG", "STATE", "CACHE", "DATA")) {
            builder.environment().put("XDG_" + variable + "_HOME", home.toString());
        }
        builder.environment().put("XDG_RUNTIME_DIR", home.toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static double[] answer(Process process) throws Exception {
        var said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        if (!said.matches("[\\d. ]+")) {
            throw new IllegalStateException("Not started: " + said);
        }
        var parts = said.split(" ");
        var numbers = new double[parts.length];
        for (var i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private static String ownClasses() {
        return Path.of(
                        StartProbe.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                .toString();
    }

    private static String base(Path home) {
        return home.resolve("base").toString();
    }
}
