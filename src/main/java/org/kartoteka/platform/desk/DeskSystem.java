package org.kartoteka.platform.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The operating system as far as the desktop is concerned.
///
/// @param home the person's own folder
/// @param configuration where programs keep what starts with the desktop: `~/.config` or what
///   `XDG_CONFIG_HOME` says, `%APPDATA%` on Windows
public record DeskSystem(Kind kind, Path home, Path configuration) {

    public enum Kind {
        LINUX,
        MAC,
        WINDOWS,
        OTHER
    }

    /// @param name as in the system property `os.name`
    /// @param home as in the system property `user.home`
    public static DeskSystem of(String name, Path home, Map<String, String> environment) {
        var kind = kind(name.toLowerCase(Locale.ROOT));
        var stated =
                switch (kind) {
                    case LINUX -> Optional.ofNullable(environment.get("XDG_CONFIG_HOME"));
                    case WINDOWS -> Optional.ofNullable(environment.get("APPDATA"));
                    case MAC, OTHER -> Optional.<String>empty();
                };
        return new DeskSystem(
                kind,
                home,
                stated.filter(text -> !text.isBlank())
                        .map(Path::of)
                        .filter(Path::isAbsolute)
                        .orElse(
                                home.resolve(
                                        kind == Kind.WINDOWS ? "AppData/Roaming" : ".config")));
    }

    public static DeskSystem here() {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    private static Kind kind(String name) {
        if (name.startsWith("linux")) {
            return Kind.LINUX;
        }
        if (name.startsWith("mac")) {
            return Kind.MAC;
        }
        return name.startsWith("windows") ? Kind.WINDOWS : Kind.OTHER;
    }
}
