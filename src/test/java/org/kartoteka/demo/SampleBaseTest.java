package org.kartoteka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class SampleBaseTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZONE);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    @ParameterizedTest
    @EnumSource
    void theSameDayGivesTheSameBase(Language language) {
        assertEquals(on(CLOCK, language), on(CLOCK, language));
    }

    @Test
    void theHourOfTheDayChangesNothingButIdentities() {
        var evening = Clock.offset(CLOCK, Duration.ofHours(12));

        assertEquals(texts(on(CLOCK, Language.RUSSIAN)), texts(on(evening, Language.RUSSIAN)));
    }

    private static List<String> texts(SampleBase sample) {
        return sample.interactions().stream()
                .map(talk -> talk.happenedAt() + " " + talk.text())
                .toList();
    }

    @Test
    void thePeopleAreTheSameOnAnotherDay() {
        var nextMonth = on(Clock.offset(CLOCK, Duration.ofDays(30)), Language.RUSSIAN);

        assertEquals(names(on(CLOCK, Language.RUSSIAN)), names(nextMonth));
    }

    @Test
    void eachLanguageHasPeopleOfItsOwn() {
        assertNotEquals(names(on(CLOCK, Language.RUSSIAN)), names(on(CLOCK, Language.ENGLISH)));
    }

    private static List<String> names(SampleBase sample) {
        return sample.clients().stream().map(Client::displayName).toList();
    }

    @ParameterizedTest
    @EnumSource
    void thereAre300ClientsEachOfItsOwnName(Language language) {
        var sample = on(CLOCK, language);

        assertEquals(300, new HashSet<>(names(sample)).size());
        assertEquals(
                Map.of(Client.Kind.COMPANY, 60L, Client.Kind.PERSON, 240L),
                sample.clients().stream()
                        .collect(Collectors.groupingBy(Client::kind, Collectors.counting())));
    }

    @ParameterizedTest
    @EnumSource
    void noPlaceInATextIsLeftOpen(Language language) {
        var sample = on(CLOCK, language);
        var all = sample.clients() + "" + sample.followUps() + sample.promises() + texts(sample);

        assertEquals(-1, all.indexOf('{'));
    }

    @ParameterizedTest
    @EnumSource
    void everythingHappenedInTheLastThreeYearsAndBeforeToday(Language language) {
        var sample = on(CLOCK, language);
        var days =
                sample.interactions().stream()
                        .map(talk -> day(talk.happenedAt()))
                        .sorted()
                        .toList();

        assertTrue(days.getFirst().isAfter(TODAY.minusYears(3).minusDays(2)));
        assertTrue(days.getFirst().isBefore(TODAY.minusYears(2).minusMonths(6)));
        assertTrue(days.getLast().isBefore(TODAY));
        assertTrue(
                sample.followUps().stream()
                        .flatMap(step -> step.closedAt().stream())
                        .allMatch(SampleBaseTest::isPast));
        assertTrue(
                sample.promises().stream()
                        .flatMap(promise -> promise.settledAt().stream())
                        .allMatch(SampleBaseTest::isPast));
    }

    private static boolean isPast(Instant moment) {
        return day(moment).isBefore(TODAY);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    @ParameterizedTest
    @EnumSource
    void todayIsAsFullAsOnAWorkingDay(Language language) {
        var sample = on(CLOCK, language);
        var steps =
                sample.followUps().stream()
                        .filter(step -> step.state() == FollowUp.State.OPEN)
                        .toList();
        var promises =
                sample.promises().stream()
                        .filter(promise -> promise.state() == Promise.State.OPEN)
                        .toList();

        assertEquals(40, steps.size());
        assertEquals(8, steps.stream().filter(step -> step.dueDate().isBefore(TODAY)).count());
        assertEquals(5, steps.stream().filter(step -> step.dueDate().equals(TODAY)).count());
        assertTrue(
                promises.stream().anyMatch(promise -> promise.due().orElseThrow().isBefore(TODAY)));
        assertEquals(
                List.of(Promise.Side.MINE, Promise.Side.THEIRS),
                promises.stream().map(Promise::side).distinct().sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void birthdaysAreKnownWhollyInPartAndNotAtAll(Language language) {
        var people =
                on(CLOCK, language).clients().stream()
                        .filter(client -> client.kind() == Client.Kind.PERSON)
                        .toList();
        var birthdays = people.stream().flatMap(client -> client.birthday().stream()).toList();

        assertTrue(birthdays.size() < people.size());
        assertTrue(birthdays.stream().anyMatch(date -> date.year() > 0 && date.day() > 0));
        assertTrue(birthdays.stream().anyMatch(date -> date.year() == 0));
        assertTrue(birthdays.stream().anyMatch(date -> date.day() == 0));
        assertTrue(birthdays.stream().anyMatch(date -> date.month() == 2 && date.day() == 29));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSaidBelongsToSomeoneOfTheBase(Language language) {
        var sample = on(CLOCK, language);
        var ids = sample.clients().stream().map(Client::id).collect(Collectors.toSet());
        var talks =
                sample.interactions().stream()
                        .collect(Collectors.toMap(Interaction::id, Interaction::client));

        assertTrue(ids.containsAll(talks.values()));
        for (var step : sample.followUps()) {
            assertEquals(step.client(), talks.get(step.interaction().orElseThrow()));
        }
        assertTrue(new HashSet<ClientId>(talks.values()).size() > 250);
    }

    private static SampleBase on(Clock clock, Language language) {
        return SampleBase.of(language, clock, new IdSource(clock, 0), channels());
    }

    private static Map<String, ChannelId> channels() {
        var channels = new HashMap<String, ChannelId>();
        for (var code :
                List.of(
                        "call",
                        "video_call",
                        "app",
                        "email",
                        "website_form",
                        "meeting",
                        "office_meeting",
                        "event",
                        "social_message")) {
            channels.put(code, new ChannelId(channels.size() + 1L));
        }
        return channels;
    }
}
