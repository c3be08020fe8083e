package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The start script of Linux and macOS with a Java that only says how it was called. Folders bear
/// spaces and Russian letters.
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final String SAYING_JAVA =
            """
            #!/bin/sh
            echo "LC_ALL=${LC_ALL-}"
            for argument; do echo "$argument"; done
            """;

    @TempDir private Path folder;

    private Path script;

    @BeforeEach
    void pack() throws IOException {
        var dist = Files.createDirectories(folder.resolve("мои программы/Картотека"));
        script = dist.resolve("bin/kartoteka");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("installer/kartoteka"), script, StandardCopyOption.COPY_ATTRIBUTES);
        var java = dist.resolve("runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, SAYING_JAVA);
        for (var program : List.of(java, script)) {
            assertTrue(program.toFile().setExecutable(true));
        }
    }

    private List<String> started(Map<String, String> environment, Path program, String... arguments)
            throws Exception {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        List.of("LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        var said = started(Map.of(), script, "find", "два слова", "$HOME", "*");

        assertEquals(
                List.of("org.kartoteka.app.Main", "find", "два слова", "$HOME", "*"),
                said.subList(said.size() - 5, said.size()));
        assertTrue(said.contains(script.resolve("../../lib/kartoteka.jar").normalize().toString()));
    }

    @Test
    void itFindsItsFolderThroughLinks() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("ссылка"), folder.relativize(script));
        var second = Files.createSymbolicLink(folder.resolve("link"), link);

        assertEquals(started(Map.of(), script, "today"), started(Map.of(), second, "today"));
    }

    @Test
    void aLocaleThatKnowsNoRussianLettersIsReplacedAndTheLanguageKept() throws Exception {
        assertTrue(started(Map.of("LC_ALL", "C"), script).contains("LC_ALL=C.UTF-8"));
        var russian = started(Map.of("LANG", "ru_XX.KOI8-R"), script);
        assertTrue(russian.contains("LC_ALL=C.UTF-8"), russian::toString);
        assertTrue(russian.contains("-Duser.language=ru"), russian::toString);
    }

    @Test
    void theCacheForAQuickStartIsUsedWhereItIs() throws Exception {
        var cache = Files.createDirectories(script.resolve("../../lib").normalize());
        Files.createFile(cache.resolve("kartoteka.aot"));

        assertTrue(
                started(Map.of(), script)
                        .contains("-XX:AOTCache=" + cache.resolve("kartoteka.aot")));
    }
}
