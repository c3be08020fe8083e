package org.kartoteka.cli;

import org.kartoteka.kernel.StepId;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.UndoOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Takes back the newest step or any other, or lists them.
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.step}", descriptionKey = "step")
    private Long number;

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(
            names = "--limit",
            paramLabel = "${bundle:label.number}",
            defaultValue = "20",
            descriptionKey = "limit")
    private int limit;

    @Option(names = "--keep-later", descriptionKey = "keepLater")
    private boolean keepLater;

    UndoCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Refusal("cli.undo.limit");
        }
        try (var work = door.open()) {
            return (list ? steps(work) : undo(work)).code();
        }
    }

    private Status steps(OpenWork work) {
        var steps = work.wiring().journal.steps(Optional.empty(), limit);
        steps.forEach(step -> console.line(line(step, work)));
        if (steps.isEmpty()) {
            console.say("cli.undo.list.empty");
        }
        return Status.DONE;
    }

    private String line(Step step, OpenWork work) {
        var when = LocalDateTime.ofInstant(step.doneAt(), work.wiring().zone);
        var what = console.messages().get(step.label());
        return "%-5d %s  %s"
                .formatted(
                        step.id().value(),
                        console.formats().dateTime(when),
                        step.undone()
                                ? console.messages().get("cli.undo.list.undone", what)
                                : what);
    }

    private Status undo(OpenWork work) {
        return told(taken(work.wiring().journal), work);
    }

    private UndoOutcome taken(Journal journal) {
        var chosen =
                Optional.ofNullable(number)
                        .map(StepId::new)
                        .or(() -> keepLater ? journal.nextUndo().map(Step::id) : Optional.empty());
        return chosen.map(
                        step ->
                                keepLater
                                        ? journal.undoKeepingLaterChanges(step)
                                        : journal.undo(step))
                .orElseGet(journal::undo);
    }

    private Status told(UndoOutcome outcome, OpenWork work) {
        return switch (outcome) {
            case UndoOutcome.Done done -> {
                console.say("cli.undo.done", console.messages().get(done.step().label()));
                yield new KeptClients(console, work.wiring().clients).told(done.kept());
            }
            case UndoOutcome.Blocked blocked ->
                    console.refuse(
                            "cli.undo.blocked",
                            console.messages().get(blocked.step().label()),
                            numbers(blocked));
            case UndoOutcome.Nothing _ ->
                    number == null
                            ? console.refuse("cli.undo.nothing")
                            : console.refuse("cli.undo.noStep", number);
        };
    }

    private String numbers(UndoOutcome.Blocked blocked) {
        return blocked.inTheWay().stream()
                .map(step -> step.id().value() + " (" + console.messages().get(step.label()) + ")")
                .collect(Collectors.joining(", "));
    }
}
