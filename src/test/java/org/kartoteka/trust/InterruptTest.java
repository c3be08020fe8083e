package org.kartoteka.trust;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import javafx.concurrent.Service;
import javafx.concurrent.Task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.app.Wiring;
import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.UndoOutcome;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Stored;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// T7: work that is stopped leaves nothing by halves, an interrupt from outside breaks no
/// connection, and nothing in the program interrupts.
class InterruptTest {

    private static final int ROUNDS = Boolean.getBoolean("trust.long") ? 200 : 20;
    private static final int ROWS = 200;
    private static final int LONGEST_IMPORT_MICROS = 150_000;
    private static final long SEED = 11;

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.kartoteka");

    private static final ArchRule NOBODY_INTERRUPTS =
            noClasses()
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "it interrupts a thread", InterruptTest::interrupts))
                    .because(
                            "an interrupt inside the database can close its file for everybody;"
                                    + " work looks at a Cancellation");

    @TempDir Path temp;

    @Test
    void cancelledStepsLeaveNothing() {
        var random = new Random(SEED);
        try (var base = Bases.created(new BaseLocation(temp.resolve("base")))) {
            var stored = new Stored(base);
            for (var round = 0; round < ROUNDS; round++) {
                var stopAt = random.nextInt(ROWS);
                assertThrows(Cancellation.Cancelled.class, () -> insertUntil(stored, stopAt));
                assertEquals(round, stored.clients());
                stored.add("Анна " + round);
            }
            assertEquals(ROUNDS, base.lastStep());
        }
    }

    /// Stopped at any moment of the rehearsal or of the writing, or a moment too late.
    @Test
    void cancelledImportsLeaveNothing() throws InterruptedException {
        var random = new Random(SEED);
        var list =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "Анна " + row + ";8916" + (1_000_000 + row))
                        .collect(Collectors.joining("\n", "Имя;Телефон\n", "\n"));
        var stopped = 0;
        try (var base = Bases.created(new BaseLocation(temp.resolve("base")))) {
            var clock = Clock.systemDefaultZone();
            var wiring =
                    new Wiring(
                            base,
                            new Changes(Runnable::run),
                            clock,
                            clock.getZone(),
                            new Messages(Language.RUSSIAN, Bundles.ALL));
            for (var round = 0; round < ROUNDS; round++) {
                var stepsBefore = base.lastStep();
                var imported =
                        importedUnlessStopped(wiring, list, random.nextInt(LONGEST_IMPORT_MICROS));
                assertEquals(imported ? ROWS : 0L, base.rows().get("CLIENT"));
                assertEquals(imported ? 1 : 0, wiring.imports.list(2).size());
                assertEquals(imported ? stepsBefore + 1 : stepsBefore, base.lastStep());
                stopped += imported ? 0 : 1;
                if (imported) {
                    assertInstanceOf(UndoOutcome.Done.class, wiring.journal.undo());
                }
            }
            assertTrue(base.trouble().isEmpty());
        }
        System.out.printf("%d imports, %d of them stopped half-way%n", ROUNDS, stopped);
    }

    @Test
    void interruptedThreadsReadAndWriteAsIfNothingWere() throws InterruptedException {
        try (var base = Bases.created(new BaseLocation(temp.resolve("base")))) {
            var stored = new Stored(base);
            for (var round = 0; round < ROUNDS; round++) {
                var seen = seenByAnInterruptedThread(stored, round);
                assertEquals(round + 1L, seen);
            }
            assertEquals(ROUNDS, base.lastStep());
            assertTrue(base.trouble().isEmpty());
        }
    }

    @Test
    void nothingInTheProgramInterrupts() {
        NOBODY_INTERRUPTS.check(PROGRAM);
    }

    @Test
    void theRuleBites() {
        var planted = new ClassFileImporter().importClasses(Interrupter.class);
        var broken = NOBODY_INTERRUPTS.evaluate(planted).getFailureReport().getDetails();
        assertEquals(5, broken.size());
    }

    @Test
    void theRuleSeesTheProgram() {
        assertTrue(PROGRAM.contain("org.kartoteka.platform.db.Base"));
    }

    private static void insertUntil(Stored stored, int stopAt) {
        var cancellation = new Cancellation();
        stored.transactions.step(
                Label.of("step.import"),
                () -> {
                    for (var row = 0; row < ROWS; row++) {
                        if (row == stopAt) {
                            cancellation.request();
                        }
                        cancellation.check();
                        stored.insert("Строка " + row);
                    }
                });
    }

    /// @param micros after which somebody asks to stop
    /// @return whether the import came to its end all the same
    private static boolean importedUnlessStopped(Wiring wiring, String list, int micros)
            throws InterruptedException {
        var cancellation = new Cancellation();
        var somebody =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    LockSupport.parkNanos(micros * 1_000L);
                                    cancellation.request();
                                });
        try {
            var session =
                    ImportSession.open(TableSource.pasted(list), wiring.importTools(() -> {}));
            session.rehearse(Progress.NONE, cancellation);
            return session.apply(Progress.NONE, cancellation) instanceof ImportResult.Done;
        } catch (Cancellation.Cancelled asked) {
            return false;
        } finally {
            somebody.join();
        }
    }

    private static long seenByAnInterruptedThread(Stored stored, int round)
            throws InterruptedException {
        var seen = new AtomicReference<Long>();
        var thread =
                Thread.ofPlatform()
                        .unstarted(
                                () -> {
                                    Thread.currentThread().interrupt();
                                    stored.add("Пётр " + round);
                                    seen.set(stored.clients());
                                });
        thread.start();
        thread.interrupt();
        thread.join();
        return seen.get();
    }

    private static boolean interrupts(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "interrupt" -> owner.isAssignableTo(Thread.class);
            case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
            case "cancel" ->
                    Set.of(Future.class, Task.class, Service.class).stream()
                            .anyMatch(owner::isAssignableTo);
            default -> false;
        };
    }

    /// What the rule must find.
    private static final class Interrupter {

        private Interrupter() {}

        static void interrupt(
                Thread thread,
                ExecutorService executor,
                Future<?> future,
                Task<?> task,
                Service<?> service) {
            thread.interrupt();
            executor.shutdownNow();
            future.cancel(true);
            task.cancel();
            service.cancel();
        }
    }
}
