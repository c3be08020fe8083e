package org.kartoteka.journeys.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.kartoteka.clients.Clients;
import org.kartoteka.journeys.EditPains;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyFigures;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.journeys.PainPoint;
import org.kartoteka.journeys.PainPoints;
import org.kartoteka.journeys.Remedy;
import org.kartoteka.journeys.RemedyEffect;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The funnel of the journey that is followed, what hurts at which step, and what was changed.
public final class WayViewModel implements AutoCloseable {

    /// Themes that are offered for what was changed.
    private static final int OFFERED_THEMES = 100;

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObjectProperty<Integer> months = new SimpleObjectProperty<>(12);
    private final ObjectProperty<Optional<String>> tag =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is read and written.
    public record Uses(
            Journeys journeys,
            JourneyFigures figures,
            PainPoints pains,
            Clients clients,
            EditPains editing,
            Transactions transactions,
            Steps steps) {}

    /// @param all every journey, for the names of steps of another one
    /// @param heat what hurts at which step, of every journey
    /// @param themes in use, the most frequent first
    /// @param tags in use
    record Shown(
            List<Journey> all,
            List<JourneyFigures.FunnelStep> funnel,
            Heat heat,
            List<RemedyEffect> remedies,
            List<String> themes,
            List<String> tags) {

        Journey followed() {
            return all.stream().filter(Journey::followed).findFirst().orElseThrow();
        }

        Optional<JourneyStep> step(JourneyStepId id) {
            return all.stream().flatMap(journey -> journey.step(id).stream()).findFirst();
        }
    }

    /// @param clock in the person's own zone, whose day is today
    public WayViewModel(Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.JOURNEYS, Topic.CLIENTS), this::reload);
        months.subscribe(this::reload);
        tag.subscribe(this::reload);
        reload();
    }

    private void reload() {
        var filter =
                new FigureFilter(
                        MonthSpan.endingWith(YearMonth.now(clock), months.get()),
                        tag.get(),
                        Optional.empty(),
                        Optional.empty());
        reading.run(() -> read(filter), read -> shown.set(Optional.of(read)));
    }

    private Shown read(FigureFilter filter) {
        var funnel = uses.figures().funnel(filter);
        var hurting = uses.figures().pains(filter);
        return uses.transactions()
                .reading(
                        () -> {
                            var all = uses.journeys().all();
                            return new Shown(
                                    all,
                                    funnel,
                                    Heat.of(all, hurting),
                                    uses.editing().effects(),
                                    uses.pains().themes(OFFERED_THEMES),
                                    uses.clients().tags().stream()
                                            .map(Clients.TagCount::tag)
                                            .toList());
                        });
    }

    /// How many months back are looked at, this one included.
    ObjectProperty<Integer> monthsProperty() {
        return months;
    }

    /// Only clients who bear it.
    ObjectProperty<Optional<String>> tagProperty() {
        return tag;
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Notes what was changed.
    ///
    /// @param day blank for today
    /// @return whether it could be: it says against what and what, and the day is one
    boolean change(String theme, Optional<JourneyStepId> step, String day, String words) {
        var changed =
                day.isBlank()
                        ? Optional.of(LocalDate.now(clock))
                        : HumanDates.at(day, 0, LocalDateTime.now(clock), HumanDates.Toward.BACK)
                                .map(HumanDates.Found::date)
                                .map(HumanDate::date);
        var fits =
                fits(theme, PainPoint.LONGEST_THEME)
                        && fits(words, PainPoint.LONGEST_WORDS)
                        && changed.isPresent();
        if (fits) {
            uses.steps()
                    .run(() -> uses.editing().change(theme, step, changed.orElseThrow(), words));
        }
        return fits;
    }

    private static boolean fits(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest;
    }

    void remove(Remedy remedy) {
        uses.steps().run(() -> uses.editing().remove(remedy));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
