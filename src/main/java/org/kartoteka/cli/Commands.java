package org.kartoteka.cli;

import picocli.CommandLine;

import java.time.Clock;

/// Every command by its name.
final class Commands {

    private final Console console;
    private final BaseDoor door;
    private final Clock clock;

    Commands(Console console, BaseDoor door, Clock clock) {
        this.console = console;
        this.door = door;
        this.clock = clock;
    }

    void addTo(CommandLine line) {
        line.addSubcommand(new ImportCommand(console, door, clock));
        line.addSubcommand(new ImportAnswersCommand(console, door));
        line.addSubcommand(new ExportCommand(console, door));
        line.addSubcommand(new CalendarCommand(console, door));
        line.addSubcommand(new LogCommand(console, door));
        line.addSubcommand(new FindCommand(console, door));
        line.addSubcommand(new TodayCommand(console, door));
        line.addSubcommand(new UndoCommand(console, door));
        line.addSubcommand(new BackupCommand(console, door, clock));
        line.addSubcommand(new RestoreCommand(console, door, clock));
        line.addSubcommand(new VerifyCommand(console, door, clock));
        line.addSubcommand(new DemoCommand(console, door));
    }
}
