package org.kartoteka.platform.instance;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The way to a program that is already running.
///
/// @param socket where it listens
public record RunningProgram(Path socket) {

    /// An answer comes within milliseconds; a machine with too much to do takes longer.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Sends one line and gives the line that came back; empty if nobody answers in time.
    public Optional<String> send(String line) {
        return send(line, PATIENCE);
    }

    /// The same, waiting as long as the work behind the answer may take.
    public Optional<String> send(String line, Duration patience) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            Line.write(channel, line);
            return Line.read(channel, patience);
        } catch (IOException nobodyListens) {
            return Optional.empty();
        }
    }
}
