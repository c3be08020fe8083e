package org.kartoteka.cli;

import org.kartoteka.app.Wiring;
import org.kartoteka.followups.EntryOfLine;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.LogOutcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ChannelWords;
import org.kartoteka.interactions.quicklog.ClientMention;
import org.kartoteka.interactions.quicklog.QuickLine;
import org.kartoteka.interactions.quicklog.QuickLog;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.search.MentionedClients;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Logs a talk from one line, where nobody can be asked: the line must name one client and no
/// other. Blocks.
public final class LogByLine {

    private static final String USUAL_CHANNEL = "call";
    private static final int MOST_NAMES = 5;

    private final Wiring wiring;
    private final Messages messages;

    public LogByLine(Wiring wiring, Messages messages) {
        this.wiring = wiring;
        this.messages = messages;
    }

    /// @param said what was done, or why nothing was, in one line
    public record Answer(boolean logged, String said) {

        private static final String DONE = "done ";
        private static final String REFUSED = "refused ";

        /// As one program writes it to another.
        public String written() {
            return (logged ? DONE : REFUSED) + said;
        }

        /// What [#written] gave; empty if it is something else.
        static Optional<Answer> read(String written) {
            return written.startsWith(DONE)
                    ? Optional.of(new Answer(true, written.substring(DONE.length())))
                    : Optional.of(written)
                            .filter(text -> text.startsWith(REFUSED))
                            .map(text -> new Answer(false, text.substring(REFUSED.length())));
        }
    }

    public Answer log(String line) {
        wiring.directory.refresh();
        var now = LocalDateTime.now(wiring.clock);
        var channels = new ChannelWords(wiring.channels.all());
        var read =
                new QuickLog(channels, new MentionedClients(wiring.index, wiring.nameForms))
                        .read(line, now);
        return read.client()
                .map(mention -> log(read, mention))
                .orElseGet(() -> refused("cli.log.nobody", line));
    }

    private Answer log(QuickLine read, ClientMention mention) {
        if (mention.candidates().isEmpty()) {
            return refused("cli.log.nobody", mention.query());
        }
        return mention.sure()
                .map(client -> log(read, client))
                .orElseGet(() -> ambiguous(mention.candidates()));
    }

    private Answer refused(String key, Object... args) {
        return new Answer(false, messages.get(key, args));
    }

    private Answer ambiguous(List<Candidate> candidates) {
        var names =
                candidates.stream()
                        .limit(MOST_NAMES)
                        .map(
                                candidate ->
                                        candidate.reason().isEmpty()
                                                ? candidate.name()
                                                : candidate.name()
                                                        + " ("
                                                        + candidate.reason()
                                                        + ")")
                        .collect(Collectors.joining("; "));
        return refused("cli.log.ambiguous", candidates.size() > MOST_NAMES ? names + "; …" : names);
    }

    private Answer log(QuickLine read, Candidate client) {
        var entry =
                new EntryOfLine(wiring.ids, wiring.clock)
                        .entry(read, client.id(), read.text(), usualChannel());
        return switch (wiring.logInteraction.log(entry)) {
            case LogOutcome.Logged logged -> new Answer(true, said(logged, client));
            case LogOutcome.ClientGone _ -> refused("cli.log.nobody", client.name());
            case LogOutcome.TooLong _ -> refused("cli.log.tooLong");
        };
    }

    private ChannelId usualChannel() {
        return wiring.interactions
                .lastChannel()
                .orElseGet(
                        () ->
                                wiring.channels.all().stream()
                                        .filter(
                                                channel ->
                                                        channel.code()
                                                                .filter(USUAL_CHANNEL::equals)
                                                                .isPresent())
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
    }

    private String said(LogOutcome.Logged logged, Candidate client) {
        var said =
                new StringBuilder(
                        messages.get(
                                "cli.log.done", client.name(), channel(logged.talk().channel())));
        logged.steps().forEach(step -> said.append(' ').append(next(step)));
        logged.promises().forEach(promise -> said.append(' ').append(promised(promise)));
        if (logged.asksForNextStep()) {
            said.append(' ').append(messages.get("cli.log.noNextStep"));
        }
        return said.toString();
    }

    private String channel(ChannelId id) {
        return wiring.channels.find(id).orElseThrow().displayName(messages);
    }

    private String next(FollowUp step) {
        var day = messages.formats().weekdayAndDate(step.dueDate());
        var when =
                step.dueTime().map(time -> day + " " + messages.formats().time(time)).orElse(day);
        return messages.get("cli.log.next", when, step.text());
    }

    private String promised(Promise promise) {
        return messages.get(
                promise.side() == Promise.Side.MINE
                        ? "cli.today.promise.mine"
                        : "cli.today.promise.theirs",
                promise.text());
    }
}
