package org.kartoteka.demo;

import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Three years of a coffee roaster's work with 300 clients: the same every time for one language
/// and one day.
///
/// @param clients companies before their people
record SampleBase(
        List<Client> clients,
        List<Interaction> interactions,
        List<FollowUp> followUps,
        List<Promise> promises) {

    private static final long SEED = 20_200_101;

    /// @param clock in the person's own zone, whose day is today; everything happened before
    /// @param channels of the shipped list, by code
    static SampleBase of(
            Language language, Clock clock, IdSource ids, Map<String, ChannelId> channels) {
        var dice = new Dice(SEED);
        var today = LocalDate.now(clock);
        var members = new Cast(language, dice, ids, today, clock.getZone()).members();
        var talks = new TalkBook(language, dice);
        var logbook = new Logbook(talks, dice, ids, channels, today, clock.getZone());
        for (var member : members) {
            logbook.write(Story.of(member, talks, dice, today), member.isCompany());
        }
        return new SampleBase(
                clients(members),
                inOrder(logbook.interactions()),
                logbook.followUps(),
                logbook.promises());
    }

    private static List<Client> clients(List<Member> members) {
        var companies = members.stream().filter(Member::isCompany).map(Member::company);
        return Stream.concat(
                        companies, members.stream().flatMap(member -> member.people().stream()))
                .toList();
    }

    private static List<Interaction> inOrder(List<Interaction> interactions) {
        var sorted = new ArrayList<>(interactions);
        sorted.sort(Comparator.comparing(Interaction::happenedAt).thenComparing(Interaction::id));
        return sorted;
    }
}
