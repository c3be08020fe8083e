package org.kartoteka.followups.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ChannelWords;
import org.kartoteka.interactions.quicklog.ClientLookup;
import org.kartoteka.interactions.quicklog.ClientMention;
import org.kartoteka.interactions.quicklog.QuickLine;
import org.kartoteka.interactions.quicklog.QuickLog;
import org.kartoteka.interactions.quicklog.Span;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Understands what is typed into the quick log. Any thread; the first reading blocks on the base.
public final class QuickReader {

    private record Grammar(List<Channel> channels, QuickLog log) {}

    private static final Set<Span.Kind> HOW =
            Set.of(Span.Kind.CHANNEL, Span.Kind.WHEN, Span.Kind.DIRECTION, Span.Kind.DURATION);

    private final Channels channels;
    private final ClientLookup lookup;
    private final Clock clock;
    private volatile Optional<Grammar> grammar = Optional.empty();

    /// @param clock in the person's own zone
    public QuickReader(Channels channels, ClientLookup lookup, Clock clock) {
        this.channels = channels;
        this.lookup = lookup;
        this.clock = clock;
    }

    /// Forgets the channels, which have changed.
    void forgetChannels() {
        grammar = Optional.empty();
    }

    /// @param about with whom the talk was, if that is known without the line
    /// @param picked whom the person chose for the words of the line
    QuickReading read(String line, Optional<LogRequest.About> about, Optional<Suggestion> picked) {
        var now = LocalDateTime.now(clock);
        var known = grammar();
        var namesAnother = about.isPresent() && namesItsClient(known.log().read(line, now));
        if (about.isPresent() && !namesAnother) {
            var whom = Whom.Settled.of(new Candidate(about.get().client(), about.get().name(), ""));
            var read = known.log().readAboutKnown(line, now);
            return new QuickReading(read, now, whom, List.of(), known.channels());
        }
        var read = known.log().read(line, now);
        var mention = read.client().orElseGet(() -> new ClientMention("", List.of(), false));
        return new QuickReading(
                read, now, whom(mention, picked), suggestions(mention), known.channels());
    }

    /// Whether a line says by itself with whom the talk was and how: «анна звонок 15м», typed on
    /// the card of somebody else.
    private static boolean namesItsClient(QuickLine read) {
        return read.client().flatMap(ClientMention::sure).isPresent()
                && read.spans().stream().map(Span::kind).anyMatch(HOW::contains);
    }

    /// Whom words alone mean, as typed into a field for the client.
    QuickReading readClient(String words, Optional<Suggestion> picked) {
        var known = grammar();
        var query = words.strip();
        var candidates = query.isEmpty() ? List.<Candidate>of() : lookup.candidates(query);
        var mention = new ClientMention(query, candidates, false);
        var now = LocalDateTime.now(clock);
        return new QuickReading(
                known.log().readAboutKnown("", now),
                now,
                whom(mention, picked),
                suggestions(mention),
                known.channels());
    }

    private static Whom whom(ClientMention mention, Optional<Suggestion> picked) {
        if (mention.query().isEmpty()) {
            return new Whom.Nobody();
        }
        var chosen = picked.filter(choice -> choice.query().equals(mention.query()));
        if (chosen.isPresent()) {
            return chosen.get().settled();
        }
        if (mention.candidates().isEmpty()) {
            return new Whom.Unknown(mention.query());
        }
        return mention.sure()
                .<Whom>map(Whom.Settled::of)
                .orElseGet(() -> new Whom.Several(mention.query(), mention.candidates()));
    }

    private static List<Suggestion> suggestions(ClientMention mention) {
        if (mention.query().isEmpty()) {
            return List.of();
        }
        var known =
                mention.candidates().stream()
                        .<Suggestion>map(found -> new Suggestion.Known(mention.query(), found));
        return Stream.concat(known, Stream.of(new Suggestion.Fresh(mention.query()))).toList();
    }

    private Grammar grammar() {
        var known =
                grammar.orElseGet(
                        () -> {
                            var all = channels.all();
                            var offered =
                                    all.stream().filter(channel -> !channel.archived()).toList();
                            return new Grammar(
                                    offered, new QuickLog(new ChannelWords(all), lookup));
                        });
        grammar = Optional.of(known);
        return known;
    }
}
