package org.kartoteka.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Writes all that is due into one calendar file.
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Option(
            names = "--out",
            paramLabel = "${bundle:label.file}",
            required = true,
            descriptionKey = "calendarOut")
    private Path file;

    @Option(names = "--without-names", descriptionKey = "withoutNames")
    private boolean withoutNames;

    CalendarCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (file.toString().isEmpty()) {
            throw new Refusal("cli.file.notWritable", file);
        }
        try (var work = door.open()) {
            var entries =
                    work.wiring().exportCalendar.write(file, !withoutNames, console.messages());
            console.sayCount("cli.calendar.done", entries, file);
            return Status.DONE.code();
        } catch (IOException e) {
            throw new Refusal("cli.file.notWritable", file);
        }
    }
}
