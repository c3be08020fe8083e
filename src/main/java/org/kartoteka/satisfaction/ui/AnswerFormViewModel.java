package org.kartoteka.satisfaction.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.kartoteka.clients.PartialDateText;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.WeightingId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.satisfaction.Alert;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.EditAnswer;
import org.kartoteka.satisfaction.Factor;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.RecordAnswer;
import org.kartoteka.satisfaction.Scale;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One answer, typed by digits.
///
/// CSAT takes one digit. NPS takes one as well, and ten is `1` `0`: a `0` alone is nought, which is
/// an answer. Factors take a digit each, in their order, and then one for the overall impression.
public final class AnswerFormViewModel {

    /// What is read and written.
    public record Uses(
            RecordAnswer recording,
            EditAnswer editing,
            FactorSets sets,
            Channels channels,
            Steps steps,
            IdSource ids) {}

    /// What is chosen from.
    ///
    /// @param sets those that are asked
    /// @param channels those that are offered
    record Offered(List<FactorSet> sets, List<Channel> channels) {}

    /// What stands in the fields beside the score.
    record Typed(
            String day,
            String occasion,
            Optional<ChannelId> channel,
            String words,
            String themes) {}

    /// What became of saving.
    enum Problem {
        NO_SCORE,
        NO_DAY,
        DAY_TO_COME,
        TOO_LONG
    }

    private final ClientId client;
    private final Optional<Answer> edited;
    private final Uses uses;
    private final Clock clock;
    private final SimpleObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.CSAT);
    private final ReadOnlyObjectWrapper<Offered> offered =
            new ReadOnlyObjectWrapper<>(new Offered(List.of(), List.of()));
    private final SimpleObjectProperty<Optional<FactorSet>> set =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> score =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<FactorId, Integer>> factorScores =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
    private boolean maybeTen;

    /// @param edited the answer to mend; a new one if empty
    /// @param clock in the person's own zone, whose day is today
    public AnswerFormViewModel(
            ClientId client,
            Optional<Answer> edited,
            Uses uses,
            Background background,
            Clock clock) {
        this.client = client;
        this.edited = edited;
        this.uses = uses;
        this.clock = clock;
        edited.ifPresent(
                answer -> {
                    measure.set(answer.measure());
                    score.set(answer.score());
                    factorScores.set(answer.factors().map(FactorScores::scores).orElse(Map.of()));
                });
        background.run(this::read, this::offer);
    }

    private Offered read() {
        return new Offered(
                uses.sets().all().stream()
                        .filter(each -> !each.archived() || isEdited(each))
                        .toList(),
                uses.channels().all().stream().filter(each -> !each.archived()).toList());
    }

    private boolean isEdited(FactorSet each) {
        return edited.flatMap(Answer::factors)
                .filter(given -> given.weighting().equals(each.weighting().id()))
                .isPresent();
    }

    /// An answer of an older version of the weights belongs to the set whose factors it has.
    private void offer(Offered all) {
        offered.set(all);
        var given = factorScores.get().keySet();
        set.set(
                all.sets().stream()
                        .filter(
                                each ->
                                        each.factors().stream()
                                                .anyMatch(factor -> given.contains(factor.id())))
                        .findFirst()
                        .or(() -> all.sets().stream().findFirst()));
    }

    Optional<Answer> edited() {
        return edited;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    ReadOnlyObjectProperty<Offered> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    ObjectProperty<Optional<FactorSet>> setProperty() {
        return set;
    }

    ReadOnlyObjectProperty<Optional<Integer>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<FactorId, Integer>> factorScoresProperty() {
        return factorScores.getReadOnlyProperty();
    }

    /// The row of factors that the next digit fills, from 0; the overall impression is the last.
    ReadOnlyIntegerProperty rowProperty() {
        return row.getReadOnlyProperty();
    }

    List<Factor> factors() {
        return set.get()
                .map(
                        chosen ->
                                chosen.factors().stream()
                                        .filter(
                                                factor ->
                                                        !factor.archived()
                                                                || factorScores
                                                                        .get()
                                                                        .containsKey(factor.id()))
                                        .toList())
                .orElse(List.of());
    }

    /// What was given under another measure does not hold under this one.
    void measure(Measure chosen) {
        if (chosen != measure.get()) {
            score.set(Optional.empty());
            factorScores.set(Map.of());
            row.set(0);
            maybeTen = false;
            measure.set(chosen);
        }
    }

    /// The next set, for who has several.
    void nextSet() {
        var sets = offered.get().sets();
        set.get()
                .ifPresent(
                        now -> {
                            factorScores.set(Map.of());
                            row.set(0);
                            set.set(Optional.of(sets.get((sets.indexOf(now) + 1) % sets.size())));
                        });
    }

    /// A digit was pressed.
    ///
    /// @return whether all of the score is there, so that the words come next
    boolean digit(int digit) {
        return switch (measure.get()) {
            case CSAT -> whole(digit);
            case NPS -> ofTen(digit);
            case CSI -> rate(row.get(), digit) && past();
        };
    }

    private boolean whole(int digit) {
        if (!Scale.holds(measure.get(), digit)) {
            return false;
        }
        score.set(Optional.of(digit));
        return true;
    }

    private boolean ofTen(int digit) {
        if (maybeTen && digit == 0) {
            maybeTen = false;
            return whole(Scale.highest(Measure.NPS));
        }
        maybeTen = digit == 1;
        return whole(digit) && !maybeTen;
    }

    private boolean past() {
        return row.get() > factors().size();
    }

    /// A score was pressed, of CSAT or NPS.
    void choose(int chosen) {
        maybeTen = false;
        whole(chosen);
    }

    /// Gives the factor in a row, or the overall impression, a score and goes on to the next row.
    ///
    /// @return whether the score is on the scale
    boolean rate(int at, int given) {
        if (!Scale.holds(Measure.CSI, given) || at > factors().size()) {
            return false;
        }
        if (at == factors().size()) {
            score.set(Optional.of(given));
        } else {
            var scores = new HashMap<>(factorScores.get());
            scores.put(factors().get(at).id(), given);
            factorScores.set(Map.copyOf(scores));
        }
        row.set(at + 1);
        return true;
    }

    /// Leaves the row without an answer and goes on.
    ///
    /// @return as [#digit]
    boolean skip() {
        if (measure.get() != Measure.CSI || past()) {
            return true;
        }
        clear(row.get());
        row.set(row.get() + 1);
        return past();
    }

    /// Back to the row before.
    void back() {
        maybeTen = false;
        if (measure.get() == Measure.CSI) {
            row.set(Math.max(0, row.get() - 1));
        } else {
            score.set(Optional.empty());
        }
    }

    private void clear(int at) {
        if (at == factors().size()) {
            score.set(Optional.empty());
        } else {
            var scores = new HashMap<>(factorScores.get());
            scores.remove(factors().get(at).id());
            factorScores.set(Map.copyOf(scores));
        }
    }

    /// Saves, if all is as it should be.
    ///
    /// @param onDone told on the UI thread what the answer asks for, if anything
    /// @return what is in the way
    Optional<Problem> save(Typed typed, Consumer<Optional<Alert>> onDone) {
        var day = day(typed.day());
        if (score.get().isEmpty() && factorScores.get().isEmpty()) {
            return Optional.of(Problem.NO_SCORE);
        }
        if (day.isEmpty()) {
            return Optional.of(Problem.NO_DAY);
        }
        if (day.get().isAfter(today())) {
            return Optional.of(Problem.DAY_TO_COME);
        }
        if (isTooLong(typed)) {
            return Optional.of(Problem.TOO_LONG);
        }
        var answer = answer(typed, day.get());
        if (edited.isPresent()) {
            uses.steps()
                    .run(() -> uses.editing().save(answer), _ -> onDone.accept(Optional.empty()));
        } else {
            uses.steps()
                    .run(
                            () -> uses.recording().record(answer),
                            outcome ->
                                    onDone.accept(
                                            outcome
                                                            instanceof
                                                            RecordAnswer.Outcome.Recorded recorded
                                                    ? recorded.alert()
                                                    : Optional.empty()));
        }
        return Optional.empty();
    }

    private static boolean isTooLong(Typed typed) {
        return typed.words().length() > Answer.LONGEST_WORDS
                || typed.occasion().length() > Answer.LONGEST_OCCASION
                || themes(typed.themes()).stream()
                        .anyMatch(theme -> theme.length() > Answer.LONGEST_OCCASION);
    }

    /// Nothing typed is today.
    private Optional<LocalDate> day(String typed) {
        return typed.isBlank()
                ? Optional.of(today())
                : PartialDateText.read(typed, today())
                        .filter(date -> date.year() > 0)
                        .flatMap(AnswerFormViewModel::whole);
    }

    private static Optional<LocalDate> whole(PartialDate date) {
        return date.monthDay().map(day -> day.atYear(date.year()));
    }

    private static List<String> themes(String typed) {
        return Arrays.stream(typed.split("[,;]")).map(String::strip).toList();
    }

    private Answer answer(Typed typed, LocalDate day) {
        return new Answer(
                edited.map(Answer::id).orElseGet(() -> new AnswerId(uses.ids().next())),
                client,
                measure.get(),
                score.get(),
                measure.get() == Measure.CSI
                        ? Optional.of(new FactorScores(weighting(), factorScores.get()))
                        : Optional.empty(),
                day,
                typed.occasion(),
                typed.channel(),
                typed.words(),
                themes(typed.themes()),
                edited.flatMap(Answer::importId),
                edited.map(Answer::createdAt).orElseGet(clock::instant),
                edited.map(Answer::version).orElse(0));
    }

    /// A mended answer keeps the weights it was given under, unless it now answers another set.
    private WeightingId weighting() {
        var chosen = set.get().orElseThrow();
        return edited.flatMap(Answer::factors)
                .filter(
                        given ->
                                chosen.factors().stream()
                                        .anyMatch(
                                                factor -> given.scores().containsKey(factor.id())))
                .map(FactorScores::weighting)
                .orElse(chosen.weighting().id());
    }
}
