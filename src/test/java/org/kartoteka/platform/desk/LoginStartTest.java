package org.kartoteka.platform.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

/// On homes that are none: a path with blanks, Cyrillic and all that has to be escaped comes back
/// as it was.
class LoginStartTest {

    private static final List<String> COMMAND =
            List.of("/home/Анна Белова/my \"$apps\"/50% `x` \\ <&>/kartoteka", "--hidden");

    @TempDir Path home;

    @Test
    void freedesktopKeepsAnEntryWhileItIsOn() throws IOException {
        var file = home.resolve(".config/autostart/kartoteka.desktop");
        var start = LoginStart.of(desk("Linux"));
        assertFalse(start.isOn());

        start.turnOn(COMMAND);
        assertTrue(start.isOn());
        assertEquals(COMMAND, exec(Files.readString(file)));

        start.turnOn(List.of("/opt/kartoteka"));
        assertEquals(List.of("/opt/kartoteka"), exec(Files.readString(file)));

        start.turnOff();
        assertFalse(start.isOn());
        try (var left = Files.list(file.getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    /// Reads `Exec` as the Desktop Entry Specification says: the escapes of a string, then the
    /// quotes, then the field codes.
    private static List<String> exec(String entry) {
        var value =
                entry.lines()
                        .filter(line -> line.startsWith("Exec="))
                        .findFirst()
                        .orElseThrow()
                        .substring("Exec=".length())
                        .replace("\\\\", "\\");
        var words = new ArrayList<String>();
        var quoted = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(value);
        while (quoted.find()) {
            words.add(quoted.group(1).replaceAll("\\\\(.)", "$1").replace("%%", "%"));
        }
        return words;
    }

    @Test
    void macKeepsALaunchAgentWhileItIsOn() throws Exception {
        var file = home.resolve("Library/LaunchAgents/org.kartoteka.plist");
        var start = LoginStart.of(desk("Mac OS X"));
        start.turnOn(COMMAND);

        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
        var strings = parser.parse(file.toFile()).getElementsByTagName("string");
        assertEquals("org.kartoteka", strings.item(0).getTextContent());
        assertEquals(
                COMMAND,
                List.of(strings.item(1).getTextContent(), strings.item(2).getTextContent()));

        start.turnOff();
        assertFalse(Files.exists(file));
    }

    @Test
    void windowsIsAskedThroughAFileForItsRegistry() throws IOException {
        var asked = new ArrayList<List<String>>();
        var files = new ArrayList<String>();
        var start =
                new WindowsLoginStart(
                        arguments -> {
                            asked.add(arguments);
                            if (arguments.getFirst().equals("import")) {
                                files.add(
                                        Files.readString(
                                                Path.of(arguments.get(1)),
                                                StandardCharsets.UTF_16LE));
                            }
                            return 0;
                        });
        start.turnOn(
                List.of(
                        "C:\\Program Files\\Картотека\\javaw.exe",
                        "-jar",
                        "C:\\k.jar",
                        "--hidden"));
        start.turnOff();

        assertEquals(
                List.of(
                        registered(
                                "\"\\\"C:\\\\Program Files\\\\Картотека\\\\javaw.exe\\\" -jar"
                                        + " C:\\\\k.jar --hidden\""),
                        registered("-")),
                files);
        assertEquals(
                List.of("import", "query", "import"), asked.stream().map(List::getFirst).toList());
    }

    private static String registered(String value) {
        return "\uFEFFWindows Registry Editor Version 5.00\r\n\r\n"
                + "[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run]\r\n"
                + "\"Kartoteka\"="
                + value
                + "\r\n";
    }

    @Test
    void whatCannotBeStartedIsRefusedAndLeavesNothing() {
        var linux = LoginStart.of(desk("Linux"));
        assertThrows(IOException.class, () -> linux.turnOn(List.of("/a\nb")));
        assertFalse(Files.exists(home.resolve(".config/autostart/kartoteka.desktop")));
        var windows = new WindowsLoginStart(_ -> 0);
        assertThrows(IOException.class, () -> windows.turnOn(List.of("C:\\" + "a".repeat(300))));
        var refusing = new WindowsLoginStart(_ -> 1);
        assertThrows(IOException.class, () -> refusing.turnOn(List.of("C:\\k.exe")));
    }

    @Test
    void theCommandIsThatOfTheFolderAsItIsShipped() throws IOException {
        var jar = home.resolve("My Apps/Картотека/lib/kartoteka.jar");
        var folder = jar.getParent().getParent();
        assertEquals(Optional.empty(), ProgramCommand.of(DeskSystem.Kind.LINUX, jar));
        Files.createDirectories(folder.resolve("bin"));
        Files.createFile(folder.resolve("bin/kartoteka"));
        Files.createDirectories(folder.resolve("runtime/bin"));
        Files.createFile(folder.resolve("runtime/bin/javaw.exe"));

        assertEquals(
                Optional.of(List.of(folder.resolve("bin/kartoteka").toString())),
                ProgramCommand.of(DeskSystem.Kind.LINUX, jar));
        assertEquals(
                Optional.of(
                        List.of(
                                folder.resolve("runtime/bin/javaw.exe").toString(),
                                "-Xmx2g",
                                "-jar",
                                jar.toString())),
                ProgramCommand.of(DeskSystem.Kind.WINDOWS, jar));
        assertEquals(
                Optional.empty(),
                ProgramCommand.of(DeskSystem.Kind.LINUX, home.resolve("classes")));
    }

    private DeskSystem desk(String name) {
        return DeskSystem.of(name, home, Map.of());
    }
}
