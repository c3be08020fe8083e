package org.kartoteka.platform.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// One line of UTF-8 through a socket.
final class Line {

    private static final int LONGEST = 64 * 1024;
    private static final int BUFFER = 4096;

    private Line() {}

    static void write(SocketChannel channel, String text) throws IOException {
        channel.configureBlocking(true);
        var bytes =
                ByteBuffer.wrap(
                        (text.replaceAll("\\R", " ") + '\n').getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Empty if no whole line of allowed length comes within `patience`.
    static Optional<String> read(SocketChannel channel, Duration patience) throws IOException {
        var end = System.nanoTime() + patience.toNanos();
        var bytes = new ByteArrayOutputStream();
        channel.configureBlocking(false);
        try (var selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (bytes.size() < LONGEST) {
                var left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0 || selector.select(left) == 0) {
                    return Optional.empty();
                }
                selector.selectedKeys().clear();
                if (readInto(bytes, channel)) {
                    return Optional.of(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
                }
            }
        }
        return Optional.empty();
    }

    /// @return whether the line is whole
    private static boolean readInto(ByteArrayOutputStream bytes, SocketChannel channel)
            throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        var got = channel.read(buffer);
        if (got < 0) {
            throw new IOException("the other side left");
        }
        bytes.write(buffer.array(), 0, got);
        return got > 0 && buffer.get(got - 1) == '\n';
    }
}
