package org.kartoteka.briefs;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Promises;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.SatisfactionSettings;
import org.kartoteka.satisfaction.Scale;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.Standing;
import org.kartoteka.stages.HouseRules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Use case: gather what to know before a talk, of one client or of all that a day brings. Reads
/// one unchanging state of the base and changes nothing. Blocks.
public final class PrepareBrief {

    /// As many talks as fit on a page with everything else.
    static final int TALKS = 3;

    /// Where the briefs are read from.
    public record Sources(
            Clients clients,
            Interactions interactions,
            Channels channels,
            Promises promises,
            FollowUps followUps,
            TalkHints hints,
            HouseRules rules,
            Answers answers,
            SatisfactionSettings satisfaction) {}

    private final Sources from;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public PrepareBrief(Sources from, Transactions transactions, Clock clock) {
        this.from = from;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return empty for a client that is gone
    public Optional<Brief> of(ClientId client) {
        return transactions.reading(
                () -> from.clients().find(client).map(found -> brief(found, today(), channels())));
    }

    /// Of every client with a step open for tomorrow, in the order of the day.
    public List<Brief> ofTomorrow() {
        var tomorrow = today().plusDays(1);
        return transactions.reading(
                () -> {
                    var channels = channels();
                    return from.followUps().dueUpTo(tomorrow).stream()
                            .filter(step -> step.dueDate().equals(tomorrow))
                            .map(FollowUp::client)
                            .distinct()
                            .flatMap(client -> from.clients().find(client).stream())
                            .map(client -> brief(client, tomorrow, channels))
                            .toList();
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<ChannelId, Channel> channels() {
        return from.channels().all().stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
    }

    private Brief brief(Client client, LocalDate day, Map<ChannelId, Channel> channels) {
        var id = client.id();
        var talks = from.interactions().timeline(id, Set.of(), Optional.empty(), TALKS);
        var promises =
                from.promises().of(id).stream()
                        .filter(promise -> promise.state() == Promise.State.OPEN)
                        .toList();
        var steps =
                from.followUps().of(id).stream()
                        .filter(step -> step.state() == FollowUp.State.OPEN)
                        .toList();
        var rhythm = rhythm(id, day);
        var hint = from.hints().of(id);
        var scores = from.answers().scores(List.of(id));
        return new Brief(
                client,
                day,
                steps,
                promises,
                talks.stream()
                        .map(entry -> new Brief.Talk(entry, channels.get(entry.channel())))
                        .toList(),
                rhythm,
                standings(scores),
                hint,
                from.rules().of(id),
                situation(client, day, promises, talks, isBad(scores), rhythm, hint));
    }

    private ContactRhythm rhythm(ClientId client, LocalDate day) {
        var days =
                from.interactions().moments(client).stream()
                        .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                        .toList();
        return ContactRhythm.of(days, day);
    }

    private static List<Standing> standings(List<Score> scores) {
        return Arrays.stream(Measure.values())
                .flatMap(measure -> Standing.of(measure, scores).stream())
                .toList();
    }

    /// Whether the newest score asks to be answered for.
    private boolean isBad(List<Score> scores) {
        return !scores.isEmpty()
                && Scale.isLow(
                        scores.getLast().measure(),
                        scores.getLast().value(),
                        from.satisfaction().rules());
    }

    /// What weighs most comes first: a person who was let down does not want to hear a wish.
    private static Situation situation(
            Client client,
            LocalDate day,
            List<Promise> promises,
            List<Interaction> talks,
            boolean badScore,
            ContactRhythm rhythm,
            String hint) {
        var late =
                promises.stream()
                        .filter(promise -> promise.side() == Promise.Side.MINE)
                        .anyMatch(promise -> promise.due().filter(day::isAfter).isPresent());
        if (late) {
            return Situation.PROMISE_LATE;
        }
        if (badScore || !talks.isEmpty() && wentBadly(talks.getFirst())) {
            return Situation.AFTER_BAD_TALK;
        }
        if (hasBirthday(client, day)) {
            return Situation.BIRTHDAY;
        }
        if (talks.isEmpty()) {
            return Situation.FIRST_TALK;
        }
        if (!hint.isEmpty()) {
            return Situation.DIFFICULT;
        }
        return rhythm.isOverdue() ? Situation.LONG_SILENCE : Situation.USUAL;
    }

    private static boolean wentBadly(Interaction talk) {
        return talk.sentiment().filter(Sentiment.NEGATIVE::equals).isPresent();
    }

    private static boolean hasBirthday(Client client, LocalDate day) {
        return client.birthday()
                .flatMap(date -> date.monthDay())
                .filter(born -> born.atYear(day.getYear()).equals(day))
                .isPresent();
    }
}
