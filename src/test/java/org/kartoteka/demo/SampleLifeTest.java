package org.kartoteka.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.journeys.EditPains;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.Purchase;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageHistory;
import org.kartoteka.testing.TestBase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SampleLifeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZONE);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    @TempDir Path folder;

    /// The sample base in a real one.
    private record Sample(Wiring wiring, List<Client> clients) {

        List<Purchase> purchases() {
            return clients.stream().flatMap(one -> wiring.purchases.of(one.id()).stream()).toList();
        }

        List<Contract> contracts() {
            return clients.stream().flatMap(one -> wiring.contracts.of(one.id()).stream()).toList();
        }

        List<PainPoint> pains() {
            return clients.stream()
                    .flatMap(one -> wiring.painPoints.of(one.id()).stream())
                    .toList();
        }

        List<Answer> answers() {
            return clients.stream().flatMap(one -> wiring.answers.of(one.id()).stream()).toList();
        }

        Set<DissolutionReason> reasons() {
            return histories()
                    .flatMap(history -> history.entries().stream())
                    .flatMap(entry -> entry.move().dissolution().stream())
                    .map(Dissolution::reason)
                    .collect(Collectors.toSet());
        }

        long cameBack() {
            return histories()
                    .filter(
                            history ->
                                    history.entries().stream()
                                            .map(StageEntry::stage)
                                            .dropWhile(
                                                    stage -> stage != RelationshipStage.DISSOLUTION)
                                            .skip(1)
                                            .findAny()
                                            .isPresent())
                    .count();
        }

        private Stream<StageHistory> histories() {
            return clients.stream().map(one -> wiring.stages.of(one.id()));
        }

        Set<ClientId> bearing(Predicate<List<String>> tags) {
            return clients.stream()
                    .filter(client -> tags.test(client.tags()))
                    .map(Client::id)
                    .collect(Collectors.toSet());
        }
    }

    private static Wiring wiring(TestBase base, Language language, Clock clock) {
        return new Wiring(
                base.connections,
                new Changes(Runnable::run),
                clock,
                ZONE,
                new Messages(language, Bundles.ALL));
    }

    private Sample sample(TestBase base, Language language) {
        var wiring = wiring(base, language, CLOCK);
        wiring.addSampleBase.add(language);
        var ids = wiring.clientRows.all().stream().map(row -> row.id()).toList();
        return new Sample(wiring, wiring.clients.findAll(ids));
    }

    @ParameterizedTest
    @EnumSource
    void theClientsOfTheSampleBuyAgreeSufferAndAnswer(Language language) {
        try (var base = TestBase.in(folder, CLOCK)) {
            var sample = sample(base, language);

            assertTrue(sample.purchases().size() > 400);
            assertTrue(sample.purchases().stream().anyMatch(Purchase::isRefund));
            assertTrue(sample.purchases().stream().allMatch(one -> one.day().isBefore(TODAY)));
            assertEquals(
                    Set.of(Contract.State.RUNNING, Contract.State.ENDED),
                    sample.contracts().stream()
                            .map(contract -> contract.on(TODAY))
                            .collect(Collectors.toSet()));
            assertTrue(sample.pains().size() > 60);
            assertEquals(
                    Set.of(Measure.values()),
                    sample.answers().stream().map(Answer::measure).collect(Collectors.toSet()));
            assertTrue(
                    sample.answers().stream()
                                    .map(one -> YearMonth.from(one.answeredOn()))
                                    .distinct()
                                    .count()
                            >= SampleAnswers.MONTHS - 1);
            assertEquals(
                    Set.of(RelationshipStage.values()),
                    sample.wiring().stages.standings(Optional.empty()).values().stream()
                            .map(standing -> standing.stage())
                            .collect(Collectors.toSet()));
            assertEquals(Set.of(DissolutionReason.values()), sample.reasons());
            assertTrue(sample.cameBack() > 2, "some came back");
            assertTrue(
                    sample.clients().stream()
                            .anyMatch(one -> !sample.wiring().gifts.of(one.id()).isEmpty()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void someStepsComeAgainByTheCalendarAndAfterTheyAreDone(Language language) {
        try (var base = TestBase.in(folder, CLOCK)) {
            var sample = sample(base, language);
            var coming =
                    sample.clients().stream()
                            .flatMap(one -> sample.wiring().followUps.of(one.id()).stream())
                            .filter(step -> step.series().isPresent())
                            .toList();

            assertEquals(
                    Set.of("FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR", "AFTER-DONE=P90D"),
                    coming.stream()
                            .map(step -> step.series().orElseThrow().recurrence().stored())
                            .collect(Collectors.toSet()));
            assertEquals(3, coming.stream().map(FollowUp::client).distinct().count());
            assertEquals(1, coming.stream().filter(step -> step.alerts().isPresent()).count());
            assertTrue(coming.stream().noneMatch(step -> step.text().isBlank()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withOneTagItGetsBetterWithTheOthersItDoesNot(Language language) {
        try (var base = TestBase.in(folder, CLOCK)) {
            var sample = sample(base, language);
            var rising = new LifeWords(language, new Dice(1)).the("rising.tag");
            var better = sample.bearing(tags -> tags.contains(rising));
            var others = sample.bearing(tags -> !tags.contains(rising));

            assertTrue(late(sample, better) - early(sample, better) > 0.7);
            assertEquals(early(sample, others), late(sample, others), 0.25);
        }
    }

    private static double early(Sample sample, Set<ClientId> clients) {
        return mean(sample, clients, day -> day.isBefore(TODAY.minusMonths(16)));
    }

    private static double late(Sample sample, Set<ClientId> clients) {
        return mean(sample, clients, day -> day.isAfter(TODAY.minusMonths(8)));
    }

    private static double mean(Sample sample, Set<ClientId> clients, Predicate<LocalDate> when) {
        var moments = Moments.NONE;
        for (var answer : sample.answers()) {
            if (answer.measure() == Measure.CSAT
                    && clients.contains(answer.client())
                    && when.test(answer.answeredOn())) {
                moments = moments.plus(answer.score().orElseThrow());
            }
        }
        return moments.mean();
    }

    @Test
    void whatWasChangedHelped() {
        try (var base = TestBase.in(folder, CLOCK)) {
            var wiring = sample(base, Language.RUSSIAN).wiring();
            var editing =
                    new EditPains(
                            wiring.painPoints,
                            wiring.clients,
                            wiring.transactions,
                            wiring.ids,
                            wiring.clock);

            assertTrue(
                    editing.effects().stream().allMatch(effect -> effect.after() < effect.before()),
                    () -> editing.effects().toString());
        }
    }

    @Test
    void allOfItIsTakenOutInOneStep() {
        try (var base = TestBase.in(folder, CLOCK)) {
            var sample = sample(base, Language.ENGLISH);

            sample.wiring().removeSampleBase.remove();

            assertEquals(List.of(), sample.wiring().clientRows.all());
            assertEquals(List.of(), sample.purchases());
            assertEquals(List.of(), sample.answers());
            assertEquals(List.of(), sample.wiring().painPoints.remedies());
            assertEquals(Optional.empty(), sample.wiring().journal.nextUndo());
        }
    }

    @Test
    void surveysThatTheProgramPlansLaterDoNotHoldIt() {
        try (var base = TestBase.in(folder, CLOCK)) {
            var sample = sample(base, Language.RUSSIAN);
            assertEquals(0, sample.wiring().planContractSurveys.plan());
            var later = wiring(base, Language.RUSSIAN, Clock.offset(CLOCK, Duration.ofDays(120)));
            assertTrue(later.planContractSurveys.plan() > 0);

            later.removeSampleBase.remove();

            assertEquals(List.of(), later.clientRows.all());
        }
    }
}
