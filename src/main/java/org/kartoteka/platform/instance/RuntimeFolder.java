package org.kartoteka.platform.instance;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Where the sockets of this person's programs live: a short path, because a socket's path may have
/// some 100 bytes.
public final class RuntimeFolder {

    private RuntimeFolder() {}

    /// The session's own folder where the system has one, otherwise one in the folder for temporary
    /// files.
    ///
    /// @throws IOException if it cannot be made, or belongs to somebody else
    public static Path standard() throws IOException {
        var session = System.getenv("XDG_RUNTIME_DIR");
        if (session != null && Files.isWritable(Path.of(session))) {
            return Path.of(session);
        }
        return in(Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
    }

    static Path in(Path temporary, String user) throws IOException {
        var folder = temporary.resolve("kartoteka-" + user.replaceAll("[^\\p{L}\\p{N}_-]", "_"));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            OwnerOnly.folder(folder);
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // refused by the system where the folder is another person's
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }
}
