package org.kartoteka.cli;

import org.kartoteka.cadence.Portion;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.followups.Agenda;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;
import org.kartoteka.interactions.Promise;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Says what is to be done: overdue, today, tomorrow, this week, later.
@Command(name = "today")
final class TodayCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Option(names = "--later", descriptionKey = "later")
    private boolean later;

    TodayCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        try (var work = door.open()) {
            var agenda = work.wiring().today.agenda();
            for (var due : Due.values()) {
                if (due != Due.LATER || later) {
                    group(due, agenda);
                }
            }
            var portion = work.wiring().keepInTouch.portion();
            portion(portion);
            if (agenda.isEmpty() && portion.calls().isEmpty()) {
                console.say("cli.today.nothing");
            } else if (!later && agenda.laterSteps() > 0) {
                console.sayCount("cli.today.later", agenda.laterSteps());
            }
            return Status.DONE.code();
        }
    }

    private void portion(Portion portion) {
        var calls = portion.calls().stream().filter(call -> !call.isHandled()).toList();
        if (!calls.isEmpty()) {
            console.line(console.messages().get("cli.today.group.touch"));
            calls.forEach(call -> console.indented(line(call)));
        }
        if (portion.waiting() > 0) {
            console.sayCount(
                    "cli.today.waiting",
                    portion.waiting(),
                    console.formats().weekdayAndDate(portion.waitingUntil()));
        }
    }

    private String line(TouchLine call) {
        return call.client().displayName()
                + ": "
                + console.messages().count("cli.today.silent", call.standing().silentDays());
    }

    private void group(Due due, Agenda agenda) {
        var items = agenda.of(due).stream().filter(item -> !item.isDone()).toList();
        if (!items.isEmpty()) {
            console.line(heading(due));
            items.forEach(item -> console.indented(line(item, due)));
        }
    }

    private String heading(Due due) {
        return console.messages()
                .get(
                        switch (due) {
                            case OVERDUE -> "cli.today.group.overdue";
                            case TODAY -> "cli.today.group.today";
                            case TOMORROW -> "cli.today.group.tomorrow";
                            case THIS_WEEK -> "cli.today.group.thisWeek";
                            case LATER -> "cli.today.group.later";
                        });
    }

    private String line(AgendaItem item, Due due) {
        var day =
                due == Due.TODAY || due == Due.TOMORROW
                        ? Optional.<String>empty()
                        : Optional.of(console.formats().weekdayAndDate(item.date()));
        var time = item.time().map(console.formats()::time);
        var when = day.map(text -> time.map(hour -> text + " " + hour).orElse(text)).or(() -> time);
        var what = item.client().displayName() + ": " + said(item);
        return when.map(text -> text + "  " + what).orElse(what);
    }

    private String said(AgendaItem item) {
        return switch (item) {
            case AgendaItem.Step step -> step.text();
            case AgendaItem.Promised promised ->
                    console.messages()
                            .get(
                                    promised.promise().side() == Promise.Side.MINE
                                            ? "cli.today.promise.mine"
                                            : "cli.today.promise.theirs",
                                    promised.text());
        };
    }
}
