package org.kartoteka.app;

import org.kartoteka.occasions.ui.MailProgram;
import org.kartoteka.occasions.wording.EmlFile;
import org.kartoteka.occasions.wording.MailDraft;
import org.kartoteka.occasions.wording.MailtoLink;
import org.kartoteka.platform.desk.DeskSystem;
import org.kartoteka.platform.desk.LetterFiles;

import java.io.IOException;
import java.util.function.Consumer;

/// The mail program that the operating system starts. On Windows a letter goes as a file with
/// `X-Unsent`, which Outlook opens for editing; elsewhere as a `mailto:` link, because mail
/// programs there open such a file as one received.
final class SystemMail implements MailProgram {

    private final DeskSystem.Kind system;
    private final LetterFiles letters;
    private final Consumer<String> showDocument;

    /// @param showDocument opens an address in the system's program for it
    SystemMail(DeskSystem.Kind system, LetterFiles letters, Consumer<String> showDocument) {
        this.system = system;
        this.letters = letters;
        this.showDocument = showDocument;
    }

    @Override
    public Opened open(MailDraft draft) {
        return system == DeskSystem.Kind.WINDOWS ? openFile(draft) : openLink(draft);
    }

    private Opened openFile(MailDraft draft) {
        try {
            showDocument.accept(letters.write(EmlFile.of(draft)).toUri().toString());
            return Opened.WHOLE;
        } catch (IOException notWritten) {
            return openLink(draft);
        }
    }

    private Opened openLink(MailDraft draft) {
        return switch (MailtoLink.of(draft)) {
            case MailtoLink.Link(String uri) -> {
                showDocument.accept(uri);
                yield Opened.WHOLE;
            }
            case MailtoLink.TooLong(String uri) -> {
                showDocument.accept(uri);
                yield Opened.WITHOUT_TEXT;
            }
        };
    }
}
