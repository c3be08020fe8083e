package org.kartoteka.satisfaction.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.AskingPlan;
import org.kartoteka.satisfaction.FactorImportance;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.ReadAskingPlan;
import org.kartoteka.satisfaction.SatisfactionFigures;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.SurveyBook;
import org.kartoteka.satisfaction.TwoWayContact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom to ask, what clients say in words, and what is worth improving.
public final class AskingViewModel implements AutoCloseable {

    /// More quotes than a person reads at once.
    private static final int QUOTES = 200;

    /// Answers of the last year say how it is now.
    private static final int MONTHS = 12;

    /// The part of the page that is open.
    enum Part {
        ASK,
        WORDS,
        IMPROVE
    }

    /// Which scores the quotes belong to.
    enum Height {
        LOW(1, 2),
        MIDDLE(3, 3),
        HIGH(4, 5);

        private final int lowest;
        private final int highest;

        Height(int lowest, int highest) {
            this.lowest = lowest;
            this.highest = highest;
        }
    }

    /// @param set with its importances
    record Matter(FactorSet set, FactorImportance importance) {}

    /// @param matters sets with answers
    record Improve(List<Matter> matters, TwoWayContact twoWay) {}

    /// What is read.
    public record Uses(
            ReadAskingPlan plan,
            Answers answers,
            ClientRows clients,
            FactorSets sets,
            Function<FigureFilter, List<SatisfactionFigures.FactorPairs>> pairs,
            SurveyBook book) {}

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<AskingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.ASK);
    private final ReadOnlyObjectWrapper<Height> height = new ReadOnlyObjectWrapper<>(Height.LOW);
    private final ReadOnlyObjectWrapper<Optional<Improve>> improve =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> known = new ReadOnlyObjectWrapper<>(false);

    /// @param clock in the person's own zone, whose day is today
    public AskingViewModel(Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription =
                changes.on(
                        Set.of(Topic.SATISFACTION, Topic.INTERACTIONS, Topic.SALES, Topic.CLIENTS),
                        this::reload);
        reload();
    }

    private void reload() {
        known.set(false);
        switch (part.get()) {
            case ASK -> reading.run(() -> asking(uses.plan().read()), this::show);
            case WORDS -> reading.run(this::quotes, this::show);
            case IMPROVE -> reading.run(this::readImprove, read -> improve.set(Optional.of(read)));
        }
    }

    private void show(List<AskingRow> read) {
        rows.setAll(read);
        known.set(true);
    }

    private static List<AskingRow> asking(AskingPlan plan) {
        var all = new ArrayList<AskingRow>();
        var signs = plan.signs();
        section(
                all,
                "satisfaction.ask.signs",
                Stream.concat(
                                signs.tags().stream()
                                        .map(sign -> new AskingRow.Telling(sign, true)),
                                signs.themes().stream()
                                        .map(sign -> new AskingRow.Telling(sign, false)))
                        .toList());
        section(
                all,
                "satisfaction.ask.ending",
                plan.ending().stream().map(AskingRow.Ending::new).toList());
        section(all, "satisfaction.ask.due", plan.due().stream().map(AskingRow.Due::new).toList());
        section(
                all,
                "satisfaction.ask.resting",
                plan.resting().stream().map(AskingRow.Resting::new).toList());
        return all;
    }

    private static void section(
            List<AskingRow> all, String heading, List<? extends AskingRow> lines) {
        if (!lines.isEmpty()) {
            all.add(new AskingRow.Heading(heading));
            all.addAll(lines);
        }
    }

    private List<AskingRow> quotes() {
        var scores =
                uses.answers()
                        .quotes(Measure.CSAT, height.get().lowest, height.get().highest, QUOTES);
        var names =
                uses.clients().of(scores.stream().map(Score::client).distinct().toList()).stream()
                        .collect(Collectors.toMap(ClientListRow::id, Function.identity()));
        return scores.stream()
                .filter(score -> names.containsKey(score.client()))
                .<AskingRow>map(
                        score ->
                                new AskingRow.Quote(score, names.get(score.client()).displayName()))
                .toList();
    }

    private Improve readImprove() {
        var month = YearMonth.now(clock);
        var filter = FigureFilter.of(new MonthSpan(month.minusMonths(MONTHS - 1L), month));
        var pairs =
                uses.pairs().apply(filter).stream()
                        .collect(Collectors.groupingBy(SatisfactionFigures.FactorPairs::set));
        var matters =
                uses.sets().all().stream()
                        .filter(set -> pairs.containsKey(set.id()))
                        .map(
                                set ->
                                        new Matter(
                                                set,
                                                FactorImportance.of(set.id(), pairs.get(set.id()))))
                        .toList();
        var now = LocalDate.now(clock);
        var until = now.minusDays(TwoWayContact.DAYS);
        return new Improve(
                matters,
                uses.book()
                        .twoWay(
                                until.minusDays(TwoWayContact.DAYS)
                                        .atStartOfDay(clock.getZone())
                                        .toInstant(),
                                until.atStartOfDay(clock.getZone()).toInstant()));
    }

    ObservableList<AskingRow> rows() {
        return rows;
    }

    /// Whether `rows` are those of the part that is open.
    ReadOnlyObjectProperty<Boolean> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Height> heightProperty() {
        return height.getReadOnlyProperty();
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Improve>> improveProperty() {
        return improve.getReadOnlyProperty();
    }

    void open(Part chosen) {
        if (chosen != part.get()) {
            rows.clear();
            part.set(chosen);
            reload();
        }
    }

    void quote(Height chosen) {
        height.set(chosen);
        reload();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
