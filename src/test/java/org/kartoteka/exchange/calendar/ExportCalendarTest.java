package org.kartoteka.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.clients.Client;
import org.kartoteka.followups.Alert;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.Recurrence;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.followups.store.JooqAlertSettings;
import org.kartoteka.interactions.Promise;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PromiseId;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.store.JooqOccasionSettings;
import org.kartoteka.occasions.store.JooqOccasions;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.store.JooqContracts;
import org.kartoteka.testing.LogbookBase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class ExportCalendarTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Messages RUSSIAN = new Messages(Language.RUSSIAN, Bundles.ALL);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @TempDir Path folder;

    private LogbookBase book;
    private JooqOccasionSettings rules;
    private JooqContracts contracts;
    private ExportCalendar calendar;
    private ClientId anna;

    @BeforeEach
    void open() {
        book = LogbookBase.in(folder, Instant.parse("2026-11-18T09:00:00Z"), MOSCOW);
        var base = book.base;
        rules = new JooqOccasionSettings(base.sql, base.ledger);
        contracts = new JooqContracts(base.sql, base.ledger);
        calendar =
                new ExportCalendar(
                        new ExportCalendar.Sources(
                                book.followUps,
                                new JooqAlertSettings(base.sql, base.ledger),
                                book.promises,
                                contracts,
                                new JooqOccasions(base.sql, base.ledger, MOSCOW),
                                rules,
                                book.clientRows),
                        base.transactions,
                        book.clock);
        anna = new ClientId(base.ids.next());
        book.step(
                () ->
                        book.clients.insert(
                                Client.person(anna, book.clock.instant())
                                        .name(PersonName.of("Белова", "Анна", ""))
                                        .birthday(Optional.of(new PartialDate(1988, 2, 29)))
                                        .build()));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void stepsSeriesPromisesAndDatesAreEntriesWithNamesThatStay() throws IOException {
        var step = step(new StepPlan("смета", DAY, Optional.empty()));
        var series =
                step(
                        new StepPlan(
                                "планёрка",
                                DAY,
                                Optional.of(LocalTime.of(10, 0)),
                                Optional.of(new Recurrence.ByRule("FREQ=WEEKLY;BYDAY=MO")),
                                Optional.of(List.of(new Alert(60)))));
        step(
                new StepPlan(
                        "",
                        DAY,
                        Optional.of(LocalTime.of(12, 0)),
                        Optional.of(Recurrence.parse("AFTER-DONE=P90D")),
                        Optional.of(List.of())));
        var promise = promise();

        assertEquals(6, write(true));
        var first = lines();
        assertEquals(
                List.of(
                        "UID:step-" + step.value() + "@kartoteka",
                        "DTSTART;VALUE=DATE:20261123",
                        "SUMMARY:Белова Анна: смета"),
                entry(first, "step-" + step.value()));
        assertEquals(
                List.of(
                        "UID:step-" + series.value() + "@kartoteka",
                        "DTSTART:20261123T100000",
                        "SUMMARY:Белова Анна: планёрка",
                        "TRIGGER;RELATED=START:-PT60M"),
                entry(first, "step-" + series.value()));
        assertEquals(
                List.of(
                        "UID:series-" + series.value() + "@kartoteka",
                        "DTSTART:20261130T100000",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO",
                        "SUMMARY:Белова Анна: планёрка",
                        "TRIGGER;RELATED=START:-PT60M"),
                entry(first, "series-" + series.value()));
        assertEquals(
                List.of(
                        "UID:promise-" + promise.value() + "@kartoteka",
                        "DTSTART;VALUE=DATE:20261124",
                        "SUMMARY:Я обещал\\, Белова Анна: прислать прайс"),
                entry(first, "promise-" + promise.value()));
        assertEquals(
                List.of(
                        "UID:birthday-" + anna.value() + "@kartoteka",
                        "DTSTART;VALUE=DATE:20260228",
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
                        "SUMMARY:День рождения: Белова Анна"),
                entry(first, "birthday-" + anna.value()));

        write(true);
        assertEquals(first, lines(), "written again, it is the same");
    }

    @Test
    void theLeapDayIsKeptAsThePersonSettled() throws IOException {
        book.step(() -> rules.put(new OccasionRules(LeapDayPolicy.MARCH_1, 3, 30)));
        write(true);
        assertEquals(
                List.of(
                        "UID:birthday-" + anna.value() + "@kartoteka",
                        "DTSTART;VALUE=DATE:20260301",
                        "RRULE:FREQ=YEARLY;BYYEARDAY=60",
                        "SUMMARY:День рождения: Белова Анна"),
                entry(lines(), "birthday-" + anna.value()));
    }

    @Test
    void aContractIsThereOnItsLastDay() throws IOException {
        var id = new ContractId(book.base.ids.next());
        var contract =
                new Contract(
                        id,
                        anna,
                        "обслуживание",
                        DAY.minusYears(1),
                        Optional.of(DAY),
                        Optional.empty(),
                        book.clock.instant(),
                        0);
        book.step(() -> contracts.insert(contract));
        write(true);
        assertEquals(
                List.of(
                        "UID:contract-" + id.value() + "@kartoteka",
                        "DTSTART;VALUE=DATE:20261123",
                        "SUMMARY:Кончается договор\\, Белова Анна: обслуживание"),
                entry(lines(), "contract-" + id.value()));
    }

    @Test
    void withoutNamesNothingOfWhatWasTypedIsInTheFile() throws IOException {
        step(new StepPlan("смета для Анны", DAY, Optional.empty()));
        promise();
        write(false);
        var text = Files.readString(file());
        for (var secret : List.of("Белова", "Анн", "смета", "прайс", "1988")) {
            assertFalse(text.contains(secret), secret);
        }
        assertEquals(
                List.of("SUMMARY:Следующий шаг", "SUMMARY:Моё обещание", "SUMMARY:День рождения"),
                lines().stream().filter(line -> line.startsWith("SUMMARY")).toList());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Files.writeString(file(), "old");
        write(true);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        try (var left = Files.list(file().getParent())) {
            assertEquals(
                    List.of("kalender.ics"),
                    left.map(path -> path.getFileName().toString())
                            .filter(name -> name.contains("kalender"))
                            .toList());
        }
    }

    private int write(boolean named) throws IOException {
        return calendar.write(file(), named, RUSSIAN);
    }

    private Path file() {
        return folder.resolve("kalender.ics");
    }

    private List<String> lines() throws IOException {
        return List.of(Files.readString(file()).replace("\r\n ", "").split("\r\n"));
    }

    /// What the entry with this name says of when, what, how often and alarms.
    private static List<String> entry(List<String> lines, String uid) {
        var from = lines.indexOf("UID:" + uid + "@kartoteka");
        var rest = lines.subList(from, lines.size());
        return rest.subList(0, rest.indexOf("END:VEVENT")).stream()
                .filter(line -> line.matches("(UID|DTSTART|SUMMARY|RRULE|TRIGGER).*"))
                .collect(Collectors.toList());
    }

    private FollowUpId step(StepPlan plan) {
        var id = new FollowUpId(book.base.ids.next());
        book.step(
                () ->
                        book.followUps.insertAll(
                                List.of(
                                        FollowUp.open(
                                                id,
                                                anna,
                                                Optional.empty(),
                                                plan,
                                                book.clock.instant()))));
        return id;
    }

    private PromiseId promise() {
        var id = new PromiseId(book.base.ids.next());
        book.step(
                () ->
                        book.promises.insertAll(
                                List.of(
                                        Promise.open(
                                                id,
                                                anna,
                                                Optional.empty(),
                                                Promise.Side.MINE,
                                                "прислать прайс",
                                                Optional.of(DAY.plusDays(1)),
                                                book.clock.instant()))));
        return id;
    }
}
