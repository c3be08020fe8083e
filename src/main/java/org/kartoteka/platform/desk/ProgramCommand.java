package org.kartoteka.platform.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How this copy of the program is started.
public final class ProgramCommand {

    private static final String JAR = "kartoteka.jar";

    private ProgramCommand() {}

    /// The command of the copy that is running.
    public static Optional<List<String>> here(DeskSystem.Kind kind) {
        var first =
                System.getProperty("java.class.path").split(System.getProperty("path.separator"));
        return of(kind, Path.of(first[0]));
    }

    /// On Windows without the script, which would open a console.
    ///
    /// @param jar of the program, in `lib` of its folder
    /// @return the command without arguments; empty where the program does not lie in a folder as
    ///   it is shipped
    static Optional<List<String>> of(DeskSystem.Kind kind, Path jar) {
        var file = jar.toAbsolutePath().normalize();
        if (!String.valueOf(file.getFileName()).equals(JAR)) {
            return Optional.empty();
        }
        var home = file.getParent().getParent();
        var start =
                home.resolve(
                        kind == DeskSystem.Kind.WINDOWS
                                ? "runtime/bin/javaw.exe"
                                : "bin/kartoteka");
        if (!Files.exists(start)) {
            return Optional.empty();
        }
        return Optional.of(
                kind == DeskSystem.Kind.WINDOWS
                        ? List.of(start.toString(), "-Xmx2g", "-jar", file.toString())
                        : List.of(start.toString()));
    }
}
