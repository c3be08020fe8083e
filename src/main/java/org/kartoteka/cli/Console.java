package org.kartoteka.cli;

import org.kartoteka.platform.text.Formats;
import org.kartoteka.platform.text.Messages;

import java.io.PrintStream;
import java.util.regex.Pattern;

/// Where a command speaks: what it found or did goes to the one stream, why it refused to the
/// other, in one line.
final class Console {

    /// A line end in what people typed, and anything that would steer a terminal.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;

    Console(PrintStream out, PrintStream err, Messages messages) {
        this.out = out;
        this.err = err;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    Formats formats() {
        return messages.formats();
    }

    /// A text of the bundles as one line.
    void say(String key, Object... args) {
        line(messages.get(key, args));
    }

    void sayCount(String key, long count, Object... args) {
        line(messages.count(key, count, args));
    }

    /// `text` as one line.
    void line(String text) {
        out.println(oneLine(text));
    }

    void indented(String text) {
        out.println("  " + oneLine(text));
    }

    /// `text` as it is, lines and all.
    void verbatim(String text) {
        out.print(text);
        out.flush();
    }

    PrintStream out() {
        return out;
    }

    Status refuse(String key, Object... args) {
        return refuseInWords(messages.get(key, args));
    }

    /// Says that what was printed did not arrive: a full disk, a reader that went away.
    Status unheard() {
        err.println(oneLine(messages.get("cli.output.lost")));
        return Status.PARTLY;
    }

    /// Says on the error stream what did not go well beside the work itself.
    void warn(String key, Object... args) {
        err.println(oneLine(messages.get(key, args)));
    }

    /// @param why a sentence, not a key
    Status refuseInWords(String why) {
        err.println(oneLine(why));
        return Status.REFUSED;
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
