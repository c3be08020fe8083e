package org.kartoteka.platform.desk;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Starts the program when its owner logs in, in the way of the operating system: one small file
/// that the person can see and remove. Blocks.
///
/// Sources: the Desktop Application Autostart Specification of freedesktop.org (Linux), Apple's
/// `launchd.plist(5)` (macOS), the Startup folder of the Start menu (Windows).
public final class LogInStart {

    /// Given to the program that starts so: it shows no window until it is asked for.
    public static final String QUIETLY = "--quietly";

    private final Path entry;
    private final List<String> lines;

    private LogInStart(Path entry, List<String> lines) {
        this.entry = entry;
        this.lines = lines;
    }

    /// @param program the start script, absolute
    /// @return empty where this system's way is not known, or the script cannot be named in it
    public static Optional<LogInStart> of(DeskSystem system, Path program) {
        var path = program.toString();
        if (path.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return switch (system.kind()) {
            case LINUX ->
                    Optional.of(
                            new LogInStart(
                                    system.configuration().resolve("autostart/kartoteka.desktop"),
                                    desktopEntry(path)));
            case MAC ->
                    Optional.of(
                            new LogInStart(
                                    system.home()
                                            .resolve("Library/LaunchAgents/org.kartoteka.plist"),
                                    launchAgent(path)));
            case WINDOWS ->
                    path.contains("%") || path.contains("\"")
                            ? Optional.empty()
                            : Optional.of(
                                    new LogInStart(
                                            system.configuration()
                                                    .resolve("Microsoft/Windows/Start Menu")
                                                    .resolve("Programs/Startup/kartoteka.cmd"),
                                            startupScript(path)));
            case OTHER -> Optional.empty();
        };
    }

    public boolean isOn() {
        return Files.exists(entry);
    }

    public void turnOn() throws IOException {
        Files.createDirectories(entry.getParent());
        Files.deleteIfExists(entry);
        OwnerOnly.newFile(entry);
        Files.write(entry, lines, StandardCharsets.UTF_8);
    }

    public void turnOff() throws IOException {
        Files.deleteIfExists(entry);
    }

    private static List<String> desktopEntry(String program) {
        return List.of(
                "[Desktop Entry]",
                "Type=Application",
                "Name=Kartoteka",
                "Exec=" + quotedForExec(program) + " " + QUIETLY,
                "Terminal=false");
    }

    /// Quoted twice, as the specification has it: once as an argument, once as a string.
    private static String quotedForExec(String program) {
        var argument = program.replaceAll("([\"`$\\\\])", "\\\\$1").replace("%", "%%");
        return '"' + argument.replace("\\", "\\\\") + '"';
    }

    private static List<String> launchAgent(String program) {
        return List.of(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                        + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
                "<plist version=\"1.0\"><dict>",
                "<key>Label</key><string>org.kartoteka</string>",
                "<key>ProgramArguments</key><array>",
                "<string>" + inXml(program) + "</string><string>" + QUIETLY + "</string>",
                "</array>",
                "<key>RunAtLoad</key><true/>",
                "</dict></plist>");
    }

    private static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> startupScript(String program) {
        return List.of("@chcp 65001 >nul", "@start \"\" /min \"" + program + "\" " + QUIETLY);
    }
}
