package org.kartoteka.interactions.quicklog;

import org.kartoteka.kernel.Fold;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/// The grammar of the quick log: one line, typed after a talk, becomes an entry with all that
/// follows from it.
///
/// The line begins with a head (client, channel, direction, duration, day of the talk, in any
/// order), which ends at the first word that is none of these. Then comes what was said. Marks
/// stand anywhere: `!` a next step, `#` a tag, «оценка 4» a score, `:)` a mood, «обещал» a promise.
/// What is not recognised stays text; every character of the line is in one span. The user guide's
/// page on the quick log says all of it with examples, which a test carries out.
///
/// The same line at the same moment gives the same answer, as far as the look-up does. Any thread.
public final class QuickLog {

    /// What a line typed in the wrong layout does not have by chance.
    private static final Set<Span.Kind> TELLING =
            EnumSet.of(
                    Span.Kind.CHANNEL,
                    Span.Kind.DURATION,
                    Span.Kind.WHEN,
                    Span.Kind.DIRECTION,
                    Span.Kind.STEP_DATE,
                    Span.Kind.PROMISE_MARK);

    private final ChannelWords channels;
    private final ClientLookup lookup;

    public QuickLog(ChannelWords channels, ClientLookup lookup) {
        this.channels = channels;
        this.lookup = lookup;
    }

    /// Reads a line that names its client.
    public QuickLine read(String line, LocalDateTime now) {
        return read(line, now, true);
    }

    /// Reads a line about a client who is known already, as on the client's card.
    public QuickLine readAboutKnown(String line, LocalDateTime now) {
        return read(line, now, false);
    }

    /// The line as it stands, or as it was meant where it says nothing as it stands and would say
    /// something in the other keyboard layout.
    private QuickLine read(String line, LocalDateTime now, boolean namesClient) {
        var asTyped = readAsItStands(line, now, namesClient);
        if (isUnderstood(asTyped) || !OtherLayout.mayBeMeant(line)) {
            return asTyped;
        }
        var turned = readAsItStands(OtherLayout.of(line), now, namesClient);
        return isUnderstood(turned) && (!namesSomebody(asTyped) || namesSomebody(turned))
                ? turned
                : asTyped;
    }

    private static boolean namesSomebody(QuickLine line) {
        return line.client().filter(mention -> !mention.candidates().isEmpty()).isPresent();
    }

    private static boolean isUnderstood(QuickLine line) {
        return line.spans().stream().map(Span::kind).anyMatch(TELLING::contains)
                || line.client().filter(QuickLog::isNamedAsWritten).isPresent();
    }

    /// The search finds «анна» by «fyyf» too; that alone does not make «fyyf» a word.
    private static boolean isNamedAsWritten(ClientMention mention) {
        var first = Fold.text(mention.query()).codePoints().findFirst();
        return mention.candidates().stream()
                .flatMap(one -> one.callWords().stream())
                .anyMatch(name -> first.equals(name.codePoints().findFirst()));
    }

    private QuickLine readAsItStands(String line, LocalDateTime now, boolean namesClient) {
        var draft = new LineDraft(line, now);
        new HeadReader(draft, channels, lookup).read(namesClient);
        new BodyReader(draft).read();
        return draft.finished();
    }
}
