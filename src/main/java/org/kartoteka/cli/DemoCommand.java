package org.kartoteka.cli;

import org.kartoteka.demo.AddSampleBase;
import org.kartoteka.platform.work.UndoOutcome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// Adds the sample base, or takes it out again.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Option(names = "--remove", descriptionKey = "remove")
    private boolean remove;

    DemoCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        return (remove ? removed() : added()).code();
    }

    private Status added() {
        try (var work = door.openOrCreate()) {
            return switch (work.wiring().addSampleBase.add(console.messages().language())) {
                case AddSampleBase.Outcome.Added added -> {
                    console.sayCount("cli.demo.added", added.clients(), added.interactions());
                    yield Status.DONE;
                }
                case AddSampleBase.Outcome.AlreadyThere _ ->
                        console.refuse("cli.demo.alreadyThere");
            };
        }
    }

    private Status removed() {
        try (var work = door.open()) {
            return switch (work.wiring().removeSampleBase.remove()) {
                case UndoOutcome.Done done -> {
                    console.say("cli.demo.removed");
                    yield new KeptClients(console, work.wiring().clients).told(done.kept());
                }
                case UndoOutcome.Blocked _, UndoOutcome.Nothing _ ->
                        console.refuse("cli.demo.notThere");
            };
        }
    }
}
