package org.kartoteka.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room on the disk of a base. A full disk closes H2 even for readers, so no write begins that
/// would fill it.
public final class FreeSpace {

    /// Always left free. One step writes some ten kilobytes; the rest is for H2's housekeeping and
    /// other programs.
    public static final long RESERVE = 16L << 20;

    private final Path folder;

    public FreeSpace(BaseLocation location) {
        this.folder = location.folder();
    }

    /// Whether `bytes` more can be written with the reserve left over. A disk that gives no answer
    /// is not called full.
    public boolean roomFor(long bytes) {
        try {
            return Files.getFileStore(existing()).getUsableSpace() >= bytes + RESERVE;
        } catch (IOException noAnswer) {
            return true;
        }
    }

    /// The folder, or where it would be made.
    private Path existing() {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /// @throws StoreFault of kind DISK_FULL if there is no room for `bytes` more
    public void require(long bytes) {
        if (!roomFor(bytes)) {
            throw new StoreFault(
                    StoreFault.Kind.DISK_FULL, "Not enough free space for " + bytes + " bytes");
        }
    }
}
