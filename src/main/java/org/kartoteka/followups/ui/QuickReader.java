package org.kartoteka.followups.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ChannelWords;
import org.kartoteka.interactions.quicklog.ClientLookup;
import org.kartoteka.interactions.quicklog.QuickLog;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Understands what is typed into the quick log. Any thread; the first reading blocks on the base.
public final class QuickReader {

    private record Grammar(List<Channel> channels, QuickLog log) {}

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
        if (about.isPresent()) {
            var whom = Whom.Settled.of(new Candidate(about.get().client(), about.get().name(), ""));
            var read = known.log().readAboutKnown(line, now);
            return new QuickReading(read, whom, List.of(), known.channels());
        }
        var read = known.log().read(line, now);
        var query = read.client().map(mention -> mention.query());
        var candidates = read.client().map(mention -> mention.candidates()).orElse(List.of());
        return new QuickReading(
                read,
                whom(query, candidates, picked),
                suggestions(query, candidates),
                known.channels());
    }

    /// Whom words alone mean, as typed into a field for the client.
    QuickReading readClient(String words, Optional<Suggestion> picked) {
        var known = grammar();
        var query = Optional.of(words.strip()).filter(text -> !text.isEmpty());
        var candidates = query.map(lookup::candidates).orElse(List.of());
        return new QuickReading(
                known.log().readAboutKnown("", LocalDateTime.now(clock)),
                whom(query, candidates, picked),
                suggestions(query, candidates),
                known.channels());
    }

    private static Whom whom(
            Optional<String> query, List<Candidate> candidates, Optional<Suggestion> picked) {
        if (query.isEmpty()) {
            return new Whom.Nobody();
        }
        var chosen = picked.filter(choice -> choice.query().equals(query.get()));
        if (chosen.isPresent()) {
            return chosen.get().settled();
        }
        return switch (candidates.size()) {
            case 0 -> new Whom.Unknown(query.get());
            case 1 -> Whom.Settled.of(candidates.getFirst());
            default -> new Whom.Several(query.get(), candidates);
        };
    }

    private static List<Suggestion> suggestions(
            Optional<String> query, List<Candidate> candidates) {
        return query.map(
                        words ->
                                Stream.concat(
                                                candidates.stream()
                                                        .<Suggestion>map(
                                                                found ->
                                                                        new Suggestion.Known(
                                                                                words, found)),
                                                Stream.of(new Suggestion.Fresh(words)))
                                        .toList())
                .orElse(List.of());
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
