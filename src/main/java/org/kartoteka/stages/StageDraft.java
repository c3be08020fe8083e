package org.kartoteka.stages;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry into a stage as it is being typed.
///
/// @param day as people write days; nothing means today
/// @param why may be empty
/// @param trial the last day of a trial, or nothing; counts in exploration alone
/// @param words what was said of a dissolution; counts there alone, as do side and reason
public record StageDraft(
        Optional<RelationshipStage> stage,
        String day,
        String why,
        String trial,
        Optional<DissolutionSide> side,
        Optional<DissolutionReason> reason,
        String words) {

    public static final StageDraft EMPTY =
            new StageDraft(Optional.empty(), "", "", "", Optional.empty(), Optional.empty(), "");

    /// What keeps a draft from being an entry.
    public enum Problem {
        NO_STAGE,
        NO_DAY,
        DAY_AHEAD,
        NO_TRIAL_DAY,
        TRIAL_BEFORE,
        NO_SIDE,
        NO_REASON,
        NO_WORDS
    }

    public StageDraft into(RelationshipStage chosen) {
        return new StageDraft(Optional.of(chosen), day, why, trial, side, reason, words);
    }

    public StageDraft onDay(String typed) {
        return new StageDraft(stage, typed, why, trial, side, reason, words);
    }

    public StageDraft because(String typed) {
        return new StageDraft(stage, day, typed, trial, side, reason, words);
    }

    public StageDraft tryingUntil(String typed) {
        return new StageDraft(stage, day, why, typed, side, reason, words);
    }

    public StageDraft endedBy(DissolutionSide chosen) {
        return new StageDraft(stage, day, why, trial, Optional.of(chosen), reason, words);
    }

    public StageDraft endedFor(DissolutionReason chosen) {
        return new StageDraft(stage, day, why, trial, side, Optional.of(chosen), words);
    }

    public StageDraft saying(String typed) {
        return new StageDraft(stage, day, why, trial, side, reason, typed);
    }

    /// @param now local
    /// @return in the order in which the fields stand
    public List<Problem> problems(LocalDateTime now) {
        var problems = new ArrayList<Problem>();
        if (stage.isEmpty()) {
            problems.add(Problem.NO_STAGE);
        }
        if (is(RelationshipStage.DISSOLUTION)) {
            if (side.isEmpty()) {
                problems.add(Problem.NO_SIDE);
            }
            if (reason.isEmpty()) {
                problems.add(Problem.NO_REASON);
            }
            if (reason.equals(Optional.of(DissolutionReason.OTHER)) && words.isBlank()) {
                problems.add(Problem.NO_WORDS);
            }
        }
        if (is(RelationshipStage.EXPLORATION) && !trial.isBlank()) {
            trialDay(now)
                    .ifPresentOrElse(
                            last -> {
                                if (day(now).filter(last::isBefore).isPresent()) {
                                    problems.add(Problem.TRIAL_BEFORE);
                                }
                            },
                            () -> problems.add(Problem.NO_TRIAL_DAY));
        }
        day(now).ifPresentOrElse(
                        entered -> {
                            if (entered.isAfter(now.toLocalDate())) {
                                problems.add(Problem.DAY_AHEAD);
                            }
                        },
                        () -> problems.add(Problem.NO_DAY));
        return problems;
    }

    /// @param now local
    /// @throws IllegalStateException while there are [#problems]
    public StageMove move(LocalDateTime now, StageMover by) {
        if (!problems(now).isEmpty()) {
            throw new IllegalStateException("The draft has problems");
        }
        return new StageMove(
                stage.orElseThrow(),
                day(now).orElseThrow(),
                by,
                why,
                is(RelationshipStage.EXPLORATION) ? trialDay(now) : Optional.empty(),
                is(RelationshipStage.DISSOLUTION)
                        ? Optional.of(
                                new Dissolution(side.orElseThrow(), reason.orElseThrow(), words))
                        : Optional.empty());
    }

    private boolean is(RelationshipStage asked) {
        return stage.equals(Optional.of(asked));
    }

    private Optional<LocalDate> day(LocalDateTime now) {
        return day.isBlank()
                ? Optional.of(now.toLocalDate())
                : read(day, now, Toward.BACK).or(() -> read(day, now, Toward.AHEAD));
    }

    private Optional<LocalDate> trialDay(LocalDateTime now) {
        return trial.isBlank() ? Optional.empty() : read(trial, now, Toward.AHEAD);
    }

    private static Optional<LocalDate> read(String typed, LocalDateTime now, Toward toward) {
        var text = typed.strip();
        return HumanDates.at(text, 0, now, toward)
                .filter(found -> found.end() == text.length())
                .map(found -> found.date().date());
    }
}
