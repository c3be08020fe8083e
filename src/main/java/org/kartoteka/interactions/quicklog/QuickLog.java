package org.kartoteka.interactions.quicklog;

import java.time.LocalDateTime;

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

    private QuickLine read(String line, LocalDateTime now, boolean namesClient) {
        var draft = new LineDraft(line, now);
        new HeadReader(draft, channels, lookup).read(namesClient);
        new BodyReader(draft).read();
        return draft.finished();
    }
}
