package org.kartoteka.platform.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file in a folder whose programs the desktop starts at log-in.
final class LoginFile implements LoginStart {

    private final Path file;
    private final Function<List<String>, String> content;

    private LoginFile(Path file, Function<List<String>, String> content) {
        this.file = file;
        this.content = content;
    }

    /// By the Desktop Application Autostart Specification of freedesktop.org.
    ///
    /// @param configuration `~/.config` or what stands for it
    static LoginFile ofFreedesktop(Path configuration) {
        return new LoginFile(
                configuration.resolve("autostart").resolve("kartoteka.desktop"),
                LoginFile::desktopEntry);
    }

    /// A launch agent of macOS, see `man launchd.plist`.
    static LoginFile ofMac(Path home) {
        return new LoginFile(
                home.resolve("Library/LaunchAgents/org.kartoteka.plist"), LoginFile::launchAgent);
    }

    @Override
    public boolean isOn() {
        return Files.exists(file);
    }

    @Override
    public void turnOn(List<String> command) throws IOException {
        if (command.stream().anyMatch(word -> word.chars().anyMatch(letter -> letter < ' '))) {
            throw new IOException("A path with a control character cannot be started at log-in");
        }
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, content.apply(command), StandardCharsets.UTF_8);
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void turnOff() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String desktopEntry(List<String> command) {
        return """
        [Desktop Entry]
        Type=Application
        Name=Kartoteka
        Exec=%s
        Terminal=false
        """
                .formatted(
                        command.stream().map(LoginFile::quoted).collect(Collectors.joining(" ")));
    }

    /// Quoted for `Exec` first, and then as a string of a desktop file, in which a backslash is
    /// written twice.
    private static String quoted(String word) {
        var argument = word.replaceAll("([\"`$\\\\])", "\\\\$1").replace("%", "%%");
        return '"' + argument.replace("\\", "\\\\") + '"';
    }

    private static String launchAgent(List<String> command) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>Label</key>
          <string>org.kartoteka</string>
          <key>ProgramArguments</key>
          <array>
        %s
          </array>
          <key>RunAtLoad</key>
          <true/>
        </dict>
        </plist>
        """
                .formatted(
                        command.stream()
                                .map(word -> "    <string>" + xml(word) + "</string>")
                                .collect(Collectors.joining("\n")));
    }

    private static String xml(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
