package org.kartoteka.cli;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.Entry;
import org.kartoteka.exchange.ImportPlan;
import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.exchange.ReadingChoices;
import org.kartoteka.exchange.RehearsalReport;
import org.kartoteka.exchange.Verdict;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.safety.Safeguard;
import org.kartoteka.safety.store.BaseSafeguard;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Says what an import of a list would do, or carries it out.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--rehearse", descriptionKey = "rehearse")
    private boolean rehearse;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--rejected", paramLabel = "${bundle:label.file}", descriptionKey = "rejected")
    private Path rejected;

    @Mixin private ListChoices choices = new ListChoices();

    /// Opened once: what comes through a pipe comes once.
    private TableSource source;

    ImportCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (json && !rehearse) {
            throw new Refusal("cli.import.json");
        }
        try {
            return (json ? reported() : rehearse ? rehearsed() : imported()).code();
        } catch (TableRefused refused) {
            throw new Refusal(
                    "import.refused." + refused.reason().name().toLowerCase(Locale.ROOT),
                    refused.details().toArray());
        }
    }

    /// Needs no base, and opens none.
    private Status reported() {
        console.verbatim(RehearsalReport.of(list()).json() + System.lineSeparator());
        return Status.DONE;
    }

    private TableSource source() {
        if (source == null) {
            source = TableSource.file(file);
        }
        return source;
    }

    private ContactList list() {
        var today = LocalDate.now(clock);
        var first = ContactList.read(source(), choices.beforeReading(), today);
        var chosen = choices.afterReading(first);
        return chosen.equals(first.choices()) ? first : ContactList.read(source(), chosen, today);
    }

    private Status rehearsed() {
        var summary = new ImportSummary(console);
        if (door.isEmpty()) {
            summary.list(list());
            return Status.DONE;
        }
        try (var work = door.open()) {
            var session = session(work);
            var plan = session.rehearse(Progress.NONE, new Cancellation());
            summary.list(session.list());
            summary.plan(plan);
            saveRejected(session);
            return errors(plan) == 0 ? Status.DONE : Status.PARTLY;
        }
    }

    private Status imported() {
        if (door.isEmpty()) {
            var list = list(); // no base is made for a list that is refused
            choices.requireDecided(list);
            if (list.entries().noneMatch(Entry::isImportable)) {
                return nobody();
            }
        }
        try (var work = door.openOrCreate()) {
            var session = session(work);
            choices.requireDecided(session.list());
            var plan = session.rehearse(Progress.NONE, new Cancellation());
            saveRejected(session);
            return carriedOut(session, plan);
        }
    }

    private ImportSession session(OpenWork work) {
        var backups = new Backups(work.base().location(), clock);
        var safeguard = new BaseSafeguard(work.base(), backups);
        var session =
                ImportSession.open(source(), work.wiring().importTools(() -> require(safeguard)));
        choose(session, choices.over(session.list().choices()));
        choose(session, choices.afterReading(session.list()));
        return session;
    }

    private static void choose(ImportSession session, ReadingChoices chosen) {
        if (!chosen.equals(session.list().choices())) {
            session.choose(chosen);
        }
    }

    private void require(Safeguard safeguard) {
        switch (safeguard.before(Safeguard.Deed.IMPORT, size())) {
            case READY -> {}
            case NO_ROOM -> throw new Refusal("cli.base.diskFull", door.location().folder());
            case NO_BACKUP -> throw new Refusal("cli.import.noBackup");
        }
    }

    private long size() {
        try {
            return source().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Status carriedOut(ImportSession session, ImportPlan plan) {
        if (plan.rows().stream().allMatch(row -> row.verdict() == Verdict.ERROR)) {
            return nobody();
        }
        if (plan.ticked() == 0) {
            return console.refuse("cli.import.nothing", file.getFileName());
        }
        var done = (ImportResult.Done) session.apply(Progress.NONE, new Cancellation());
        console.say("cli.import.done", done.created(), done.updated(), done.leftOut());
        new ImportSummary(console).problems(plan);
        return errors(plan) == 0 ? Status.DONE : Status.PARTLY;
    }

    private Status nobody() {
        return console.refuse("cli.import.nobody", file.getFileName());
    }

    private static int errors(ImportPlan plan) {
        return plan.counts().getOrDefault(Verdict.ERROR, 0);
    }

    private void saveRejected(ImportSession session) {
        if (rejected == null) {
            return;
        }
        try {
            var saved =
                    session.saveRejected(
                            rejected, console.messages()::get, new ImportSummary(console)::reason);
            console.sayCount("cli.import.rejected", saved, rejected);
        } catch (IOException e) {
            throw new Refusal("cli.file.notWritable", rejected);
        }
    }
}
