package org.kartoteka.satisfaction;

import org.kartoteka.followups.DaysOff;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.StepPlan;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Plans the call back that a bad score asks for, in the step that writes the score. Blocks.
///
/// Of several scores of one client that are written together the worst is answered. Of many clients
/// at once, as an import brings them, the worst are called first, [#CALLS_A_DAY] on each day that
/// is worked.
public final class CallBacks {

    /// More calls than these, each with somebody who is not satisfied, fit into nobody's day.
    static final int CALLS_A_DAY = 5;

    /// A score of a quarter ago is history, and a call about it would only surprise.
    static final int FRESH_DAYS = 90;

    private static final Comparator<Alert> WORST_FIRST =
            Comparator.comparingDouble(CallBacks::height)
                    .thenComparing(alert -> alert.score().on(), Comparator.reverseOrder());

    private final Answers answers;
    private final FollowUps followUps;
    private final SatisfactionSettings settings;
    private final CallBackWording wording;
    private final Supplier<DaysOff> daysOff;
    private final IdSource ids;
    private final Clock clock;

    /// What is read and written.
    public record Stores(Answers answers, FollowUps followUps, SatisfactionSettings settings) {}

    /// @param clock in the person's own zone, whose day is today
    public CallBacks(
            Stores stores,
            CallBackWording wording,
            Supplier<DaysOff> daysOff,
            IdSource ids,
            Clock clock) {
        this.answers = stores.answers();
        this.followUps = stores.followUps();
        this.settings = stores.settings();
        this.wording = wording;
        this.daysOff = daysOff;
        this.ids = ids;
        this.clock = clock;
    }

    /// Looks at scores that were just stored and plans what they ask for. Belongs inside the step
    /// that stored them.
    ///
    /// @param written the scores with the client of each
    /// @return what asked for a call, one per client, the worst first
    public List<Alert> after(Map<ScoreSource, ClientId> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        var histories =
                answers.scores(new HashSet<>(written.values())).stream()
                        .collect(Collectors.groupingBy(Score::client));
        var rules = settings.rules();
        var fresh = today().minusDays(FRESH_DAYS);
        var worst = new LinkedHashMap<ClientId, Alert>();
        histories.values().stream()
                .flatMap(Collection::stream)
                .filter(score -> written.containsKey(score.source()))
                .filter(score -> !score.on().isBefore(fresh))
                .flatMap(score -> Alert.of(score, histories.get(score.client()), rules).stream())
                .sorted(WORST_FIRST)
                .forEach(alert -> worst.putIfAbsent(alert.score().client(), alert));
        var alerts = List.copyOf(worst.values());
        plan(alerts);
        return alerts;
    }

    /// 0 to 1 on the scale of the measure.
    private static double height(Alert alert) {
        var measure = alert.score().measure();
        var lowest = Scale.lowest(measure);
        return (alert.score().value() - lowest) / (Scale.highest(measure) - lowest);
    }

    private void plan(List<Alert> alerts) {
        var steps = new ArrayList<FollowUp>();
        var day = today();
        for (var alert : alerts) {
            if (!steps.isEmpty() && steps.size() % CALLS_A_DAY == 0) {
                day = daysOff.get().workingDayFrom(day.plusDays(1));
            }
            steps.add(step(alert, day));
        }
        followUps.insertAll(steps);
    }

    private FollowUp step(Alert alert, LocalDate day) {
        return FollowUp.open(
                new FollowUpId(ids.next()),
                alert.score().client(),
                talk(alert.score().source()),
                new StepPlan(wording.callBack(alert), day, Optional.empty()),
                clock.instant());
    }

    private static Optional<InteractionId> talk(ScoreSource source) {
        return source instanceof ScoreSource.OfTalk(InteractionId id)
                ? Optional.of(id)
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
