package org.kartoteka.cli;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.ReadingChoices;
import org.kartoteka.exchange.RehearsalReport;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--rehearse", descriptionKey = "rehearse")
    private boolean rehearse;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ImportCommand(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var report = RehearsalReport.of(list());
        console.verbatim(report.json() + System.lineSeparator());
        return Status.DONE.code();
    }

    private ContactList list() {
        try {
            return ContactList.read(
                    TableSource.file(file), ReadingChoices.AUTOMATIC, LocalDate.now(clock));
        } catch (TableRefused refused) {
            throw new Refusal(
                    "import.refused." + refused.reason().name().toLowerCase(Locale.ROOT),
                    refused.details().toArray());
        }
    }
}
