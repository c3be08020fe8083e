package org.kartoteka.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.testing.Child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// T31: nobody but the owner can read what the program leaves, even where new files are open to all
/// by default.
class PermissionsTest {

    private static final List<String> STAGES =
            List.of("created", "written", "backed up", "closed", "restored", "set aside");

    @TempDir Path temp;

    @Test
    void everyFolderAndFileIsTheOwnersAlone() throws IOException {
        assumeTrue(
                temp.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "Windows keeps a profile to its person");
        var temporary =
                Files.createDirectory(
                        temp.resolve("temporary"),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
        try (var child =
                Child.careless(temporary, CarelessChild.class, temp.resolve("base").toString())) {
            for (var stage : STAGES) {
                assertEquals(stage, child.line());
                assertEquals(List.of(), open(temp), stage);
                child.say("");
            }
        }
    }

    private static List<String> open(Path folder) throws IOException {
        var open = new ArrayList<String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                var folderOrSocket = !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                var allowed =
                        PosixFilePermissions.fromString(folderOrSocket ? "rwx------" : "rw-------");
                var given = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
                if (!allowed.containsAll(given)) {
                    open.add(
                            folder.relativize(path)
                                    + " "
                                    + PosixFilePermissions.toString(Set.copyOf(given)));
                }
            }
        }
        return open;
    }
}
