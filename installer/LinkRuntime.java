import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The modules of the JDK that the program and its libraries use, and JavaFX's.
///
/// `jdk.charsets` reads CP866 lists, `jdk.localedata` knows Russian months.
static final String MODULES =
        String.join(
                ",",
                "java.base",
                "java.desktop",
                "java.logging",
                "java.management",
                "java.naming",
                "java.sql",
                "java.xml",
                "jdk.charsets",
                "jdk.localedata",
                "jdk.unsupported",
                "javafx.base",
                "javafx.graphics",
                "javafx.controls");

/// Names one client of the sample base.
static final String SAMPLE_TALK = "parker john call tried the new blend !tomorrow send a price";

static final int WAIT_MILLIS = 1_000;
static final int MOST_WAITS = 120;
static final int MOST_TALKS = 20;

/// Makes the folder that is the program: `LinkRuntime INSTALLER TARGET JAR` fills `TARGET/dist`
/// with a Java runtime, the program and the start scripts; the libraries are there already.
void main(String[] args) throws Exception {
    var installer = Path.of(args[0]);
    var target = Path.of(args[1]);
    var dist = target.resolve("dist");
    remove(dist.resolve("runtime"));
    link(target.resolve("javafx"), dist.resolve("runtime"));
    copy(target.resolve(args[2]), dist.resolve("lib/kartoteka.jar"));
    Files.writeString(
            dist.resolve("THIRD-PARTY.txt"),
            Files.readString(installer.resolve("third-party-head.txt"))
                    + Files.readString(target.resolve("notices/THIRD-PARTY.txt")).strip()
                    + System.lineSeparator());
    copy(installer.resolveSibling("LICENSE"), dist.resolve("LICENSE"));
    copy(installer.resolve("LGPL-2.1.txt"), dist.resolve("LGPL-2.1.txt"));
    Files.createDirectories(dist.resolve("bin"));
    copy(installer.resolve("kartoteka.cmd"), dist.resolve("bin/kartoteka.cmd"));
    var script = dist.resolve("bin/kartoteka");
    copy(installer.resolve("kartoteka"), script);
    if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    prepareQuickStart(dist);
}

/// Lets the program start twice over a sample base, the second time noting which classes a start
/// needs and how they end up in memory, so that every later start finds them prepared
/// (`-XX:AOTCache`). Only where an ending process can say so: a program without the cache starts
/// slower and is otherwise the same.
void prepareQuickStart(Path dist) throws Exception {
    var cache = dist.resolve("lib/kartoteka.aot");
    Files.deleteIfExists(cache);
    if (!System.getProperty("os.name").startsWith("Windows")) {
        train(dist, cache);
    }
    if (Files.exists(cache)) {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rw-r--r--"));
    } else {
        System.err.println("No cache for a quick start was made; the program works without it.");
    }
}

void train(Path dist, Path cache) throws Exception {
    var home = Files.createTempDirectory("kt");
    try {
        started(dist, home, "", "demo", "--lang", "en", "--base", base(home)).waitFor();
        var training =
                "-XX:AOTCacheOutput=" + cache + " -Dglass.platform=Headless -Dprism.order=sw";
        var window = started(dist, home, training, "--base", base(home));
        awaitWindow(dist, home, window);
        window.destroy();
        window.waitFor();
    } finally {
        remove(home);
    }
}

/// The window answers a talk to be logged when it has its base open. Logging it also trains what a
/// talk needs.
void awaitWindow(Path dist, Path home, Process window) throws Exception {
    for (var i = 0; i < MOST_WAITS && window.isAlive() && !listens(home); i++) {
        Thread.sleep(WAIT_MILLIS);
    }
    for (var i = 0; i < MOST_TALKS && window.isAlive(); i++) {
        if (started(dist, home, "", "log", SAMPLE_TALK, "--base", base(home)).waitFor() == 0) {
            Thread.sleep(WAIT_MILLIS);
            return;
        }
    }
}

boolean listens(Path home) throws IOException {
    try (var files = Files.list(home)) {
        return files.anyMatch(file -> file.toString().endsWith(".sock"));
    }
}

String base(Path home) {
    return home.resolve("base").toString();
}

Process started(Path dist, Path home, String options, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(dist.resolve("bin/kartoteka").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("KARTOTEKA_JAVA_OPTIONS", options + " -Duser.home=" + home);
    for (var variable : List.of("CONFIG", "STATE", "CACHE", "DATA")) {
        builder.environment().put("XDG_" + variable + "_HOME", home.toString());
    }
    builder.environment().put("XDG_RUNTIME_DIR", home.toString());
    return builder.redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
}

void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
}

void link(Path javafx, Path runtime) {
    var jlink = ToolProvider.findFirst("jlink").orElseThrow();
    var status =
            jlink.run(
                    System.out,
                    System.err,
                    "--module-path",
                    javafx.toString(),
                    "--add-modules",
                    MODULES,
                    "--include-locales",
                    "en,ru",
                    "--strip-java-debug-attributes",
                    "--no-header-files",
                    "--no-man-pages",
                    "--compress",
                    "zip-2",
                    "--output",
                    runtime.toString());
    if (status != 0) {
        throw new IllegalStateException("jlink ended with " + status);
    }
}

void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
        return;
    }
    Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                        throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException fault)
                        throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
}
