package org.kartoteka.followups.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.followups.Agenda;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.Due;
import org.kartoteka.followups.PlanText;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.followups.Today;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Step;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is to be done, group by group, and the deeds that an item allows. One item at a time may
/// ask something.
public final class TodayViewModel implements AutoCloseable {

    private record Asked(TodayRow.Key about, TodayQuestion question) {}

    private final Today today;
    private final TodayDeeds deeds;
    private final Journal journal;
    private final Background background;
    private final Background.Lane loading;
    private final Clock clock;
    private final Subscription subscription;
    private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Agenda>> agenda =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Asked> asked = Optional.empty();
    private Consumer<TodaySaid> onSaid = said -> {};
    private Consumer<TodayRow.Key> onChoose = key -> {};

    /// @param clock in the person's own zone, whose day is today
    public TodayViewModel(
            Today today,
            TodayDeeds deeds,
            Journal journal,
            Background background,
            Changes changes,
            Clock clock) {
        this.today = today;
        this.deeds = deeds;
        this.journal = journal;
        this.background = background;
        this.loading = background.lane();
        this.clock = clock;
        this.subscription =
                changes.on(
                        Set.of(Topic.FOLLOW_UPS, Topic.PROMISES, Topic.CLIENTS, Topic.INTERACTIONS),
                        this::reload);
        reload();
    }

    /// @param said told of each deed
    /// @param choose told which row a person should come to next
    void listen(Consumer<TodaySaid> said, Consumer<TodayRow.Key> choose) {
        onSaid = said;
        onChoose = choose;
    }

    private void reload() {
        loading.run(
                today::agenda,
                read -> {
                    agenda.set(Optional.of(read));
                    show();
                });
    }

    /// To be called every few seconds: the day may have changed, an hour gone by, something done
    /// have stood long enough.
    void tick() {
        if (agenda.get().filter(read -> !clock.instant().isBefore(read.staleAt())).isPresent()) {
            reload();
        } else {
            show();
        }
    }

    private void show() {
        var lines =
                agenda.get()
                        .map(read -> new TodayLines(read, now(), this::question).all())
                        .orElse(List.of());
        if (!lines.equals(rows)) {
            rows.setAll(lines);
        }
    }

    private Optional<TodayQuestion> question(TodayRow.Key about) {
        return asked.filter(open -> open.about().equals(about)).map(Asked::question);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /// Marks an open item as done, which may ask for the next step; opens a done one again.
    void toggleDone(TodayRow.Item row) {
        carryOut(row, () -> deeds.toggle(row.item()), _ -> {});
    }

    /// Leaves an open step out; one that comes again, this time.
    void cancel(TodayRow.Item row) {
        leaveOut(row, deeds::cancel);
    }

    /// Leaves an open step out, and all that would come after it.
    void cancelForGood(TodayRow.Item row) {
        leaveOut(row, deeds::cancelForGood);
    }

    private void leaveOut(TodayRow.Item row, Function<AgendaItem.Step, TodayAnswer> deed) {
        if (row.item() instanceof AgendaItem.Step step && !step.isDone()) {
            var next = neighbour(row);
            carryOut(row, () -> deed.apply(step), _ -> next.ifPresent(onChoose));
        }
    }

    /// Moves an open item by some days; what is overdue moves from today on.
    void move(TodayRow.Item row, Period by) {
        if (!row.item().isDone()) {
            var date = row.item().date();
            var from = !by.isNegative() && date.isBefore(row.today()) ? row.today() : date;
            var stands = standing(row.item());
            replan(
                    row,
                    new StepPlan(
                            stands.text(),
                            from.plus(by),
                            stands.time(),
                            stands.recurrence(),
                            stands.alerts()));
        }
    }

    private void replan(TodayRow.Item row, StepPlan plan) {
        var next = neighbour(row);
        carryOut(
                row,
                () -> deeds.replan(row.item(), plan, Optional.empty()),
                answer -> {
                    if (!answer.asksWhy() && leavesGroup(row, plan)) {
                        next.ifPresent(onChoose);
                    }
                });
    }

    private static boolean leavesGroup(TodayRow.Item row, StepPlan plan) {
        return Due.of(plan.date(), row.today()) != Due.of(row.item().date(), row.today());
    }

    /// Asks for another day or other words; of something done, for the next step.
    void ask(TodayRow.Item row) {
        asked = Optional.of(new Asked(row.key(), questionAbout(row)));
        show();
    }

    private static StepPlan standing(AgendaItem item) {
        return item instanceof AgendaItem.Step step
                ? step.step().plan()
                : new StepPlan(item.text(), item.date(), item.time());
    }

    private static TodayQuestion questionAbout(TodayRow.Item row) {
        var item = row.item();
        if (item instanceof AgendaItem.Step && !item.isDone()) {
            return new TodayQuestion.Change(standing(item));
        }
        var tomorrow = new StepPlan(item.text(), row.today().plusDays(1), Optional.empty());
        return new TodayQuestion.NextStep(item.client().id(), tomorrow);
    }

    /// Takes the question away and leaves all as it is.
    void dismiss() {
        var left = asked;
        asked = Optional.empty();
        show();
        left.ifPresent(
                open -> row(open.about()).ifPresent(row -> comeToNext(row, open.question())));
    }

    /// A step whose next one was asked for is done, even if it is not read again yet.
    private void comeToNext(TodayRow.Item row, TodayQuestion question) {
        var isDone =
                row.item().isDone()
                        || (question instanceof TodayQuestion.NextStep
                                && row.item() instanceof AgendaItem.Step);
        (isDone ? neighbour(row) : Optional.of(row.key())).ifPresent(onChoose);
    }

    /// What a typed answer would come to.
    Optional<StepPlan> reading(TodayQuestion question, String typed) {
        return question.standing().map(standing -> PlanText.read(typed, now()).over(standing));
    }

    /// Answers the question that stands under an item.
    void answer(TodayRow.Item row, String typed) {
        row.question().ifPresent(question -> answer(row, question, typed));
    }

    private void answer(TodayRow.Item row, TodayQuestion question, String typed) {
        var next = neighbour(row);
        switch (question) {
            case TodayQuestion.NextStep wanted -> {
                var plan = reading(wanted, typed).orElseThrow();
                carryOut(row, () -> deeds.add(row.item(), plan), _ -> comeToNext(row, wanted));
            }
            case TodayQuestion.Change wanted -> replan(row, reading(wanted, typed).orElseThrow());
            case TodayQuestion.Reason wanted ->
                    carryOut(
                            row,
                            () -> deeds.replan(row.item(), wanted.to(), Optional.of(typed)),
                            _ -> next.ifPresent(onChoose));
        }
    }

    private void carryOut(
            TodayRow.Item row, Callable<TodayAnswer> deed, Consumer<TodayAnswer> then) {
        record Outcome(TodayAnswer answer, Optional<Step> step) {}
        background.run(
                () -> new Outcome(deed.call(), journal.nextUndo()),
                outcome -> {
                    var answer = outcome.answer();
                    asked = answer.question().map(question -> new Asked(row.key(), question));
                    show();
                    if (!answer.asksWhy()) {
                        onSaid.accept(new TodaySaid(answer.said(), outcome.step().map(Step::id)));
                    }
                    then.accept(answer);
                });
    }

    /// The open item after `row` in the list, else the one before it.
    private Optional<TodayRow.Key> neighbour(TodayRow.Item row) {
        var open =
                items().stream()
                        .filter(item -> !item.item().isDone() || item.key().equals(row.key()))
                        .map(TodayRow.Item::key)
                        .toList();
        var at = open.indexOf(row.key());
        if (at < 0 || open.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(open.get(at + 1 < open.size() ? at + 1 : at - 1));
    }

    private Optional<TodayRow.Item> row(TodayRow.Key key) {
        return items().stream().filter(item -> item.key().equals(key)).findFirst();
    }

    private List<TodayRow.Item> items() {
        return rows.stream()
                .filter(TodayRow.Item.class::isInstance)
                .map(TodayRow.Item.class::cast)
                .toList();
    }

    ObservableList<TodayRow> rows() {
        return rows;
    }

    /// What was read last; absent before the first answer.
    ReadOnlyObjectProperty<Optional<Agenda>> agendaProperty() {
        return agenda.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
