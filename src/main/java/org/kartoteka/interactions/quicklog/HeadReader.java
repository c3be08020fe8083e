package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.quicklog.Span.Kind;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.util.Optional;
import java.util.Set;

/// Reads the head of a line: client, channel, direction, duration and day of the talk, in any
/// order, up to the first word that is none of these.
final class HeadReader {

    private static final Set<String> BEFORE_CHANNEL =
            Set.of("по", "в", "во", "на", "через", "by", "via", "on", "over", "at");

    private final LineDraft draft;
    private final ChannelWords channels;
    private final MentionReader mentions;
    private final PassingMarks marks;

    /// The words by which a channel was named, which a place may say more of: «встреча … в офисе».
    private String channelPhrase = "";

    private TalkVerbs.Doer doer = TalkVerbs.Doer.UNSAID;

    HeadReader(LineDraft draft, ChannelWords channels, ClientLookup lookup) {
        this.draft = draft;
        this.channels = channels;
        this.mentions = new MentionReader(draft.tokens, lookup);
        this.marks = new PassingMarks(draft);
    }

    void read(boolean namesClient) {
        while (draft.hasMore()) {
            if (marks.read(draft.said) || readSeparator()) {
                continue;
            }
            if (draft.isMark(draft.at)) {
                return;
            }
            if (readHeadWord()) {
                continue;
            }
            if (!namesClient || draft.client.isPresent()) {
                return;
            }
            if (!readVerb()) {
                readClient();
            }
        }
    }

    private boolean readSeparator() {
        if (!draft.token().isSeparator()) {
            return false;
        }
        draft.take(Kind.SEPARATOR, draft.at + 1);
        return true;
    }

    private boolean readHeadWord() {
        return readWhen() || readChannel() || readPlace() || readDirection() || readDuration();
    }

    /// «позвонил анне»: a verb before the client stays in the text.
    private boolean readVerb() {
        var verb = TalkVerbs.of(draft.token().plain());
        if (verb.isEmpty() || doer != TalkVerbs.Doer.UNSAID || !draft.isWord(draft.at + 1)) {
            return false;
        }
        doer = verb.get().doer();
        draft.channelOfVerb = verb.get().channel().flatMap(channels::shipped);
        draft.keepAsText(Kind.TEXT, draft.at, draft.at + 1);
        draft.at++;
        return true;
    }

    private boolean readWhen() {
        return draft.when.isEmpty()
                && draft.take(Kind.WHEN, whenAt(draft.at), date -> draft.when = Optional.of(date));
    }

    private boolean readChannel() {
        if (draft.channel.isPresent()) {
            return false;
        }
        var from = draft.at;
        var read =
                draft.take(
                        Kind.CHANNEL,
                        channelAt(from),
                        channel -> draft.channel = Optional.of(channel));
        if (read) {
            channelPhrase = draft.marks.phrase(from, draft.at - from);
        }
        return read;
    }

    /// «встреча с анной в офисе»: where it was says which meeting.
    private boolean readPlace() {
        for (var words = ChannelWords.MOST_WORDS; words > 1; words--) {
            var place = draft.marks.phrase(draft.at, words);
            var found =
                    channelPhrase.isEmpty() || place.isEmpty()
                            ? Optional.<ChannelId>empty()
                            : channels.channel(channelPhrase + " " + place);
            var next = draft.at + words;
            if (draft.take(
                    Kind.CHANNEL,
                    found.map(id -> new Read<>(next, id)),
                    channel -> draft.channel = Optional.of(channel))) {
                return true;
            }
        }
        return false;
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

    /// The day that begins here, unless it is a duration: «1.5 часа».
    private Optional<Read<HumanDate>> whenAt(int position) {
        var duration = draft.durations.read(position).map(Read::next).orElse(position);
        return HumanDates.at(draft.line, draft.tokens.get(position).start(), draft.now, Toward.BACK)
                .map(found -> new Read<>(draft.tokenBehind(found.end()), found.date()))
                .filter(found -> found.next() >= duration);
    }

    private Optional<Read<ChannelId>> channelAt(int position) {
        for (var words = ChannelWords.MOST_WORDS; words > 0; words--) {
            var next = position + words;
            var found =
                    channels.channel(draft.marks.phrase(position, words))
                            .or(() -> behindPreposition(position, next));
            if (found.isPresent()) {
                return found.map(id -> new Read<>(next, id));
            }
        }
        return Optional.empty();
    }

    /// «по телефону», `at the office`.
    private Optional<ChannelId> behindPreposition(int position, int next) {
        var plain = draft.tokens.get(position).plain();
        if (!BEFORE_CHANNEL.contains(plain) || next > draft.tokens.size()) {
            return Optional.empty();
        }
        var withThe = next - position > 2 && draft.tokens.get(position + 1).plain().equals("the");
        var name = withThe ? position + 2 : position + 1;
        return channels.behindPreposition(draft.marks.phrase(name, next - name));
    }

    private void readClient() {
        var from = draft.at;
        var name = hasPreposition(from) ? from + 1 : from;
        var mention = mentions.read(name, endOfName(name), name > from && mentions.turnsCase(from));
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
        if (name == from) {
            noteSubject(mention);
        }
    }

    /// A name in its first case may be who did something: «звонила анна».
    private void noteSubject(Read<ClientMention> mention) {
        var name = draft.tokens.get(mention.next() - 1).plain();
        if (mention.value().candidates().stream().noneMatch(one -> one.bears(name))) {
            return;
        }
        draft.subject = Optional.of(new Read<>(mention.next(), name));
        if (draft.direction.isEmpty() && TalkVerbs.mayHaveDone(doer, name)) {
            draft.direction = Optional.of(Direction.IN);
        }
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
