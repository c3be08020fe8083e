package org.kartoteka.reminders.store;

import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.reminders.AlertKey;
import org.kartoteka.reminders.Told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was told, in a small file beside the base: not in it, because taking a step back or
/// restoring a backup does not untell.
///
/// The first line, of a fixed length, is the last look; each line after it is a key that was told
/// (`+`) or put away (`-`), synced as it is written. A line that a power cut left half written is
/// passed over. One process at a time has the base, and so this file. Any thread.
public final class ToldFile implements Told {

    private static final int LOOK_LENGTH = 40;
    private static final char TOLD = '+';
    private static final char PUT_AWAY = '-';

    private final Path file;
    private final Set<String> told = new HashSet<>();
    private final Set<String> putAway = new HashSet<>();
    private Optional<LocalDateTime> lastLook = Optional.empty();
    private boolean read;

    public ToldFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Claimed claim(Collection<AlertKey> keys, LocalDateTime now) {
        read();
        var fresh =
                keys.stream()
                        .filter(key -> !told.contains(key.stored()))
                        .collect(Collectors.toSet());
        append(TOLD, fresh, Optional.of(now));
        fresh.forEach(key -> told.add(key.stored()));
        var before = lastLook;
        lastLook = Optional.of(now);
        return new Claimed(fresh, before);
    }

    @Override
    public synchronized Set<AlertKey> unread(Collection<AlertKey> keys) {
        read();
        return keys.stream()
                .filter(key -> told.contains(key.stored()))
                .filter(key -> !putAway.contains(key.stored()))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void putAway(Collection<AlertKey> keys) {
        read();
        var seen =
                keys.stream()
                        .filter(key -> told.contains(key.stored()))
                        .filter(key -> putAway.add(key.stored()))
                        .toList();
        append(PUT_AWAY, seen, lastLook);
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (var line : lines()) {
            if (line.isEmpty()) {
                continue;
            }
            switch (line.charAt(0)) {
                case TOLD -> told.add(line.substring(1));
                case PUT_AWAY -> putAway.add(line.substring(1));
                default -> lastLook = look(line);
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what was told", e);
        }
    }

    private static Optional<LocalDateTime> look(String line) {
        try {
            return Optional.of(LocalDateTime.parse(line.strip()));
        } catch (DateTimeParseException torn) {
            return Optional.empty();
        }
    }

    private void append(char mark, Collection<AlertKey> keys, Optional<LocalDateTime> look) {
        var lines = new ArrayList<String>();
        keys.forEach(key -> lines.add(mark + key.stored()));
        try {
            OwnerOnly.folder(file.getParent());
            try (var channel =
                    OwnerOnly.open(
                            file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
                write(
                        channel,
                        0,
                        ("%-" + (LOOK_LENGTH - 1) + "s\n")
                                .formatted(look.map(LocalDateTime::toString).orElse("")));
                if (!lines.isEmpty()) {
                    write(
                            channel,
                            Math.max(LOOK_LENGTH, channel.size()),
                            "\n" + String.join("\n", lines) + "\n");
                    channel.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note what was told", e);
        }
    }

    private static void write(FileChannel channel, long at, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        for (var place = at; bytes.hasRemaining(); ) {
            place += channel.write(bytes, place);
        }
    }
}
