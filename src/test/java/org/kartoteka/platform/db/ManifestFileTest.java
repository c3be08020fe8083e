package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ManifestFileTest {

    private static final int SLOT = 16 * 1024;

    @TempDir Path temp;

    private Path file;

    @BeforeEach
    void name() {
        file = temp.resolve("kartoteka.manifest");
    }

    @Test
    void theNewestOfManyIsRead() throws IOException {
        write(7);
        assertEquals(Optional.of(manifest(7)), ManifestFile.read(file));
    }

    @Test
    void whatIsToBeSwappedInIsKeptToo() throws IOException {
        var both = manifest(3).before(manifest(4));
        ManifestFile.write(file, both);
        assertEquals(Optional.of(both), ManifestFile.read(file));
    }

    @Test
    void aWriteCutAnywhereLeavesTheOneBefore() throws IOException {
        write(6);
        var before = Files.readAllBytes(file);
        write(7);
        var after = Files.readAllBytes(file);
        var slot = Arrays.equals(before, 0, SLOT, after, 0, SLOT) ? SLOT : 0;
        for (var cut = 1; cut < 200; cut += 7) {
            var torn = before.clone();
            System.arraycopy(after, slot, torn, slot, cut);
            Files.write(file, torn);
            assertEquals(Optional.of(manifest(6)), ManifestFile.read(file), "cut after " + cut);
        }
    }

    @Test
    void whatIsNoManifestIsNone() throws IOException {
        Files.writeString(file, "Фамилия;Имя\n".repeat(9_000));
        assertEquals(Optional.empty(), ManifestFile.read(file));
        Files.write(file, new byte[0]);
        assertEquals(Optional.empty(), ManifestFile.read(file));
    }

    /// Manifests of the steps 1 to `last`, one after the other.
    private void write(int last) throws IOException {
        Files.deleteIfExists(file);
        ManifestFile.write(file, manifest(0));
        try (var open = ManifestFile.open(file)) {
            for (var step = 1; step <= last; step++) {
                open.write(manifest(step));
            }
        }
    }

    private static Manifest manifest(long step) {
        return new Manifest(
                5,
                "2.4.240",
                new UUID(1, 2),
                step,
                1,
                Map.of("CLIENT", step, "STEP", step),
                Manifest.State.OPEN,
                new Fingerprint(100, 200),
                Optional.empty());
    }
}
