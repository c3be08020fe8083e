package org.kartoteka.exchange.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.exchange.AnswerPlan;
import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.ImportAnswers;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.satisfaction.Alert;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Answers from a file: first what would become of each row, then the step.
public final class AnswersImportViewModel {

    /// What is known of the file.
    sealed interface Seen {

        record Reading() implements Seen {}

        record Rehearsed(AnswerPlan plan) implements Seen {}

        /// @param key why it cannot be read, in the bundles
        record Refused(String key, List<String> details) implements Seen {}
    }

    private final TableSource source;
    private final ImportAnswers importing;
    private final Steps steps;
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(new Seen.Reading());
    private final Background.Lane rehearsals;
    private DateOrder order;
    private volatile boolean applied;

    /// @param order how dates are read where the file does not tell, until the person says
    ///   otherwise
    public AnswersImportViewModel(
            TableSource source,
            DateOrder order,
            ImportAnswers importing,
            Steps steps,
            Background background) {
        this.source = source;
        this.order = order;
        this.importing = importing;
        this.steps = steps;
        this.rehearsals = background.lane();
        rehearse();
    }

    private void rehearse() {
        var read = order;
        seen.set(new Seen.Reading());
        rehearsals.run(() -> rehearsed(read), seen::set);
    }

    /// Reads the file anew with its dates in this order.
    void choose(DateOrder chosen) {
        if (chosen != order && !applied) {
            order = chosen;
            rehearse();
        }
    }

    DateOrder order() {
        return order;
    }

    private Seen rehearsed(DateOrder read) {
        try {
            return importing
                    .rehearse(source, Optional.of(read))
                    .<Seen>map(Seen.Rehearsed::new)
                    .orElseGet(() -> new Seen.Refused("answers.columns", List.of(source.name())));
        } catch (TableRefused refused) {
            return new Seen.Refused(refused.reason().key(), refused.details());
        }
    }

    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Whether there is anything to write.
    boolean canApply() {
        return seen.get() instanceof Seen.Rehearsed(var plan) && !plan.answers().isEmpty();
    }

    /// Writes once, however often it is asked.
    ///
    /// @param onDone told how many clients are to be called back
    void apply(IntConsumer onDone) {
        if (!applied && seen.get() instanceof Seen.Rehearsed(var plan)) {
            applied = true;
            steps.run(() -> writing(plan), alerts -> onDone.accept(alerts.size()));
        }
    }

    /// Where it fails, it can be asked for again.
    private List<Alert> writing(AnswerPlan plan) {
        var done = false;
        try {
            var alerts = importing.apply(plan);
            done = true;
            return alerts;
        } finally {
            applied = done;
        }
    }
}
