import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
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

/// Makes the folder that is the program: `LinkRuntime INSTALLER TARGET JAR` fills `TARGET/dist`
/// with a Java runtime, the program and the start scripts; the libraries are there already.
void main(String[] args) throws Exception {
    var installer = Path.of(args[0]);
    var target = Path.of(args[1]);
    var dist = target.resolve("dist");
    remove(dist.resolve("runtime"));
    link(target.resolve("javafx"), dist.resolve("runtime"));
    copy(target.resolve(args[2]), dist.resolve("lib/kartoteka.jar"));
    copy(target.resolve("notices/THIRD-PARTY.txt"), dist.resolve("THIRD-PARTY.txt"));
    copy(installer.resolveSibling("LICENSE"), dist.resolve("LICENSE"));
    Files.createDirectories(dist.resolve("bin"));
    copy(installer.resolve("kartoteka.cmd"), dist.resolve("bin/kartoteka.cmd"));
    var script = dist.resolve("bin/kartoteka");
    copy(installer.resolve("kartoteka"), script);
    if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
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
