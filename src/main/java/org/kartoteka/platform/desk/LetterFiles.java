package org.kartoteka.platform.desk;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// Letters that are on their way to the mail program as files, in a folder of their own that only
/// their owner may read. They are thrown away when the program begins and ends. Blocks.
public final class LetterFiles {

    private static final String ENDING = ".eml";

    private final Path folder;

    public LetterFiles(Path folder) {
        this.folder = folder;
    }

    /// @param content ASCII
    /// @return the file
    public Path write(String content) throws IOException {
        OwnerOnly.folder(folder);
        var number = 1;
        while (Files.exists(folder.resolve(number + ENDING))) {
            number++;
        }
        var file = folder.resolve(number + ENDING);
        try (var channel =
                OwnerOnly.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            for (var bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII));
                    bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
        }
        return file;
    }

    /// Throws away what is left of letters; what cannot be removed now is removed another time.
    public void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var letters = Files.list(folder)) {
            for (var letter : letters.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                Files.deleteIfExists(letter);
            }
        } catch (IOException stillOpen) {
            // a mail program may hold a letter open: the next start tries again
        }
    }
}
