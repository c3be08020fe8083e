package org.kartoteka.cli;

import org.kartoteka.exchange.AnswerPlan;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Brings in what clients answered, from the file of a survey tool, or says what that would do.
@Command(name = "import-answers")
final class ImportAnswersCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "answers")
    private Path file;

    @Option(names = "--rehearse", descriptionKey = "rehearse")
    private boolean rehearse;

    @Option(names = "--dates", paramLabel = "day|month", descriptionKey = "dates")
    private Dates dates;

    ImportAnswersCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        try (var work = door.open()) {
            var importing = work.wiring().importAnswers;
            var plan =
                    importing
                            .rehearse(
                                    TableSource.file(file),
                                    Optional.ofNullable(dates).map(Dates::order))
                            .orElseThrow(() -> new Refusal("answers.columns", file.getFileName()));
            requireDecided(plan);
            say(plan);
            if (!rehearse) {
                var alerts = importing.apply(plan);
                console.say("cli.answers.done", plan.answers().size(), alerts.size());
            }
            return (plan.count(AnswerPlan.Fate.TAKEN) + plan.count(AnswerPlan.Fate.STORED)
                                    == plan.lines().size()
                            ? Status.DONE
                            : Status.PARTLY)
                    .code();
        } catch (TableRefused refused) {
            throw new Refusal(refused.reason().key(), refused.details().toArray());
        }
    }

    /// Nobody can be asked here, so what only a person can say must have been said.
    private void requireDecided(AnswerPlan plan) {
        if (dates == null && plan.doubt().isPresent()) {
            var doubt = plan.doubt().get();
            var formats = console.messages().formats();
            throw new Refusal(
                    "cli.answers.dates",
                    doubt.sample(),
                    formats.date(doubt.dayFirst()),
                    formats.date(doubt.monthFirst()));
        }
    }

    private void say(AnswerPlan plan) {
        console.say(
                "cli.answers.plan",
                plan.lines().size(),
                plan.count(AnswerPlan.Fate.TAKEN),
                plan.count(AnswerPlan.Fate.STORED));
        plan.lines().stream()
                .filter(
                        line ->
                                line.fate() != AnswerPlan.Fate.TAKEN
                                        && line.fate() != AnswerPlan.Fate.STORED)
                .forEach(
                        line ->
                                console.say(
                                        "cli.answers.line",
                                        line.line(),
                                        line.called(),
                                        console.messages()
                                                .get("answers.fate." + line.fate().name())));
    }
}
