package org.kartoteka.platform.instance;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Answers the lines of later starts until it is closed.
public final class Listener implements AutoCloseable {

    private final Path socket;
    private final FileLock lock;
    private final UnaryOperator<String> answers;
    private final ServerSocketChannel server;

    Listener(Path socket, FileLock lock, UnaryOperator<String> answers) throws IOException {
        this.socket = socket;
        this.lock = lock;
        this.answers = answers;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        OwnerOnly.restrict(socket);
        Thread.ofPlatform().name("kartoteka-listener").daemon().start(this::listen);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        lock.acquiredBy().close();
    }

    private void listen() {
        while (server.isOpen()) {
            try (var caller = server.accept()) {
                answer(caller);
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException | RuntimeException callerGone) {
                // a caller without an answer says so itself; the next one is not worse off
            }
        }
    }

    private void answer(SocketChannel caller) throws IOException {
        Optional<String> asked = Line.read(caller, RunningProgram.PATIENCE);
        if (asked.isPresent()) {
            Line.write(caller, answers.apply(asked.get()));
        }
    }
}
