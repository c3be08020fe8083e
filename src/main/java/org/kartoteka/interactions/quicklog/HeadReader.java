package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.quicklog.Span.Kind;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.util.Optional;

/// Reads the head of a line: client, channel, direction, duration and day of the talk, in any
/// order, up to the first word that is none of these.
final class HeadReader {

    private final LineDraft draft;
    private final ChannelWords channels;
    private final MentionReader mentions;

    HeadReader(LineDraft draft, ChannelWords channels, ClientLookup lookup) {
        this.draft = draft;
        this.channels = channels;
        this.mentions = new MentionReader(draft.tokens, lookup);
    }

    void read(boolean namesClient) {
        while (draft.hasMore() && !draft.isMark(draft.at)) {
            if (readHeadWord()) {
                continue;
            }
            if (!namesClient || draft.client.isPresent()) {
                return;
            }
            readClient();
        }
    }

    private boolean readHeadWord() {
        return readWhen() || readChannel() || readDirection() || readDuration();
    }

    private boolean readWhen() {
        return draft.when.isEmpty()
                && draft.take(Kind.WHEN, whenAt(draft.at), date -> draft.when = Optional.of(date));
    }

    private boolean readChannel() {
        return draft.channel.isEmpty()
                && draft.take(
                        Kind.CHANNEL,
                        channelAt(draft.at),
                        channel -> draft.channel = Optional.of(channel));
    }

    private boolean readDirection() {
        return draft.direction.isEmpty()
                && draft.take(
                        Kind.DIRECTION,
                        draft.marks.direction(draft.at),
                        way -> draft.direction = Optional.of(way));
    }

    private boolean readDuration() {
        return draft.duration.isEmpty()
                && draft.take(
                        Kind.DURATION,
                        draft.durations.read(draft.at),
                        time -> draft.duration = Optional.of(time));
    }

    private Optional<Read<HumanDate>> whenAt(int position) {
        return HumanDates.at(draft.line, draft.tokens.get(position).start(), draft.now, Toward.BACK)
                .map(found -> new Read<>(draft.tokenBehind(found.end()), found.date()));
    }

    private Optional<Read<ChannelId>> channelAt(int position) {
        for (var words = ChannelWords.MOST_WORDS; words > 0; words--) {
            var next = position + words;
            var found = channels.channel(draft.marks.phrase(position, words));
            if (found.isPresent()) {
                return found.map(id -> new Read<>(next, id));
            }
        }
        return Optional.empty();
    }

    private void readClient() {
        var from = draft.at;
        var name = hasPreposition(from) ? from + 1 : from;
        var mention = mentions.read(name, endOfName(name));
        draft.client = Optional.of(mention.value());
        if (mention.value().candidates().isEmpty()) {
            draft.keepAsText(Kind.CLIENT, from, mention.next());
            draft.at = mention.next();
            return;
        }
        if (name > from && mentions.isFrom(from) && draft.direction.isEmpty()) {
            draft.direction = Optional.of(Direction.IN);
        }
        draft.take(Kind.CLIENT, mention.next());
    }

    private boolean hasPreposition(int position) {
        return mentions.isPreposition(position)
                && position + 1 < draft.tokens.size()
                && !draft.isMark(position + 1)
                && !isHeadWord(position + 1);
    }

    /// The first word that can no longer belong to the name, looking just beyond the longest name.
    private int endOfName(int name) {
        var farthest = Math.min(draft.tokens.size(), name + MentionReader.MOST_WORDS + 1);
        var end = name + 1;
        while (end < farthest && !draft.isMark(end) && !isHeadWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isHeadWord(int position) {
        return channelAt(position).isPresent()
                || draft.marks.direction(position).isPresent()
                || draft.durations.read(position).isPresent()
                || whenAt(position).isPresent();
    }
}
