package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.cli.CliTest.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Bases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

class LogCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir private Path folder;

    private Terminal terminal;
    private BaseLocation location;

    @BeforeEach
    void makeBase() {
        terminal = new Terminal(folder, CLOCK);
        location = new BaseLocation(terminal.base());
        try (var base = Bases.created(location)) {
            var wiring = wiring(base);
            add("Соловьёва", "Анна", "8 912 345-67-89", wiring);
            add("Петрова", "Инна", "8 912 345-00-11", wiring);
            add("Петров", "Иннокентий", "8 912 345-00-22", wiring);
        }
    }

    private static Wiring wiring(Base base) {
        return new Wiring(
                base,
                new Changes(Runnable::run),
                CLOCK,
                CLOCK.getZone(),
                new Messages(Language.RUSSIAN, Bundles.ALL));
    }

    private static void add(String family, String given, String phone, Wiring wiring) {
        var client =
                Client.person(new ClientId(wiring.ids.next()), CLOCK.instant())
                        .name(PersonName.of(family, given, ""))
                        .contacts(List.of(ContactPoint.phone(phone)))
                        .build();
        wiring.transactions.step(
                Label.of("step.client.added", given), () -> wiring.clients.insert(client));
    }

    @Test
    void oneLineLogsTheTalkTheNextStepAndThePromise() {
        var logged =
                terminal.run(
                        "log",
                        "анна звонок 15м обсудили договор !чт 10:00 перезвонить #цена обещал"
                                + " прислать смету до пятницы");
        var today = terminal.run("today", "--later");
        var found = terminal.run("find", "соловьева");

        assertEquals(0, logged.status(), logged::toString);
        assertTrue(logged.text().contains("Соловьёва Анна"), logged::text);
        assertTrue(logged.text().contains("10:00: перезвонить"), logged::text);
        assertTrue(today.text().contains("перезвонить"), today::text);
        assertTrue(today.text().contains("прислать смету"), today::text);
        assertEquals(1, found.out().size(), found::text);
    }

    @Test
    void theLineMayComeInSeveralArguments() {
        assertEquals(
                0, terminal.run("log", "6789", "звонок", "обсудили", "!завтра", "счёт").status());
    }

    @Test
    void aClientNobodyKnowsIsRefusedAndNothingIsLogged() {
        assertRefused(terminal.run("log", "борис звонок обсудили договор"));
        assertRefused(terminal.run("log", "обсудили"));
        assertTrue(terminal.run("verify").text().contains("0 talks"));
    }

    @Test
    void severalClientsAreNamedAndNothingIsLogged() {
        var answer = terminal.run("log", "инн звонок обсудили");

        assertRefused(answer);
        assertTrue(
                answer.err().getFirst().contains("Петрова Инна (8 912 345-00-11)"),
                answer::toString);
        assertTrue(answer.err().getFirst().contains("Петров Иннокентий"), answer::toString);
    }

    @Test
    void whatIsLoggedIsUndone() {
        terminal.run("log", "анна звонок обсудили договор");
        terminal.run("undo");

        assertTrue(terminal.run("verify").text().contains("0 talks"));
    }

    @Test
    void theProgramThatHasTheBaseOpenLogsIt() throws IOException {
        try (var base = Bases.opened(location);
                var _ = listening(line -> answer(line, wiring(base)))) {
            var logged = terminal.run("log", "анна звонок обсудили договор");
            var refused = terminal.run("log", "борис звонок");

            assertEquals(0, logged.status(), logged::toString);
            assertTrue(logged.text().startsWith("Logged: Соловьёва Анна"), logged::text);
            assertRefused(refused);
        }
        assertTrue(terminal.run("verify").text().contains("1 talk"));
    }

    private static String answer(String line, Wiring wiring) {
        var request = LogRequest.read(line).orElseThrow();
        return new LogByLine(wiring, new Messages(request.language(), Bundles.ALL))
                .log(request.line())
                .written();
    }

    private AutoCloseableListener listening(UnaryOperator<String> answers) throws IOException {
        var claim = new SingleInstance(RuntimeFolder.standard(), location.folder()).claim(answers);
        return () -> ((SingleInstance.Claim.Claimed) claim).listener().close();
    }

    private interface AutoCloseableListener extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    @Test
    void aProgramThatHasNoBaseOpenYetIsSaidNotToAnswer() throws IOException {
        try (var _ = listening(_ -> "")) {
            assertRefused(terminal.run("log", "анна звонок"));
        }
    }

    @Test
    void aBaseOpenWithoutAListenerIsSaidToBeOpen() {
        try (var _ = Bases.opened(location)) {
            var answer = terminal.run("log", "анна звонок");

            assertRefused(answer);
            assertTrue(
                    answer.err().getFirst().contains("open in another program"), answer::toString);
        }
    }

    @Test
    void findSaysWhyAndAnswersInAnyKeyboardLayout() {
        assertTrue(terminal.run("find", "fyyf").text().contains("Соловьёва Анна"));
        assertTrue(terminal.run("find", "6789").text().contains("8 912 345-67-89"));
        assertEquals("Nothing was found.", terminal.run("find", "нет", "такого").text());
        assertEquals(2, terminal.run("find", "петров").out().size());
    }
}
