package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

class UnstoredTalkTest {

    @TempDir private Path folder;

    @Test
    void whatIsTypedIsThereAgainAfterTheProgramHasEnded() {
        kept().keep("анна звонок\n15м 😊");

        assertEquals("анна звонок\n15м 😊", kept().line());
    }

    @Test
    void nothingIsLeftOfATalkThatWasStored() {
        var talk = kept();
        talk.keep("анна звонок");
        talk.keep("");

        assertFalse(Files.exists(file()));
        assertEquals("", kept().line());
    }

    @Test
    void theNewestLineStaysWhicheverIsWrittenLast() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        var talk = new UnstoredTalk();
        talk.keepIn(file(), waiting::add);
        talk.keep("а");
        talk.keep("анна");
        waiting.removeLast().run();
        waiting.removeLast().run();

        assertEquals("анна", kept().line());
    }

    @Test
    void whereItCannotBeWrittenThatIsSaidOnceAndTheLineStays() throws IOException {
        var talk = kept();
        Files.createDirectory(file());
        Files.createFile(file().resolve("in the way"));

        assertThrows(UncheckedIOException.class, () -> talk.keep("анна"));
        talk.keep("анна звонок");

        assertEquals("анна звонок", talk.line());
    }

    private UnstoredTalk kept() {
        var talk = new UnstoredTalk();
        talk.keepIn(file(), Runnable::run);
        return talk;
    }

    private Path file() {
        return folder.resolve("unfinished-talk.txt");
    }
}
