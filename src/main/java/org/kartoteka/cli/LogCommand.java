package org.kartoteka.cli;

import org.kartoteka.platform.instance.RunningProgram;
import org.kartoteka.platform.instance.RuntimeFolder;
import org.kartoteka.platform.instance.SingleInstance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Logs a talk from one line; where the program is open with this base, through it.
@Command(name = "log")
final class LogCommand implements Callable<Integer> {

    /// A talk that was sent and not answered may have been logged: rather wait than leave it open.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Console console;
    private final BaseDoor door;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.text}", descriptionKey = "line")
    private List<String> words;

    LogCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        var line = String.join(" ", words);
        var answer = running().map(program -> sent(program, line)).orElseGet(() -> logged(line));
        return (answer.logged() ? said(answer) : console.refuseInWords(answer.said())).code();
    }

    private Status said(LogByLine.Answer answer) {
        console.line(answer.said());
        return Status.DONE;
    }

    private Optional<RunningProgram> running() {
        try {
            return new SingleInstance(RuntimeFolder.standard(), door.location().folder()).running();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for sockets cannot be used", e);
        }
    }

    private LogByLine.Answer sent(RunningProgram program, String line) {
        var request = new LogRequest(console.messages().language(), line).written();
        return program.send(request, PATIENCE)
                .flatMap(LogByLine.Answer::read)
                .orElseThrow(() -> new Refusal("cli.log.noAnswer"));
    }

    private LogByLine.Answer logged(String line) {
        try (var work = door.open()) {
            return new LogByLine(work.wiring(), console.messages()).log(line);
        }
    }
}
