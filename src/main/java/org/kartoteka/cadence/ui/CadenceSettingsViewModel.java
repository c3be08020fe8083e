package org.kartoteka.cadence.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceRules;
import org.kartoteka.cadence.CadenceSettings;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.Cadences;
import org.kartoteka.cadence.CountedContacts;
import org.kartoteka.cadence.EditCadence;
import org.kartoteka.cadence.TypedDays;
import org.kartoteka.clients.Clients;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How often clients are spoken to, what counts as that, and on which days it is not asked.
public final class CadenceSettingsViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(
            Cadences cadences,
            CadenceSettings settings,
            EditCadence editing,
            Channels channels,
            Clients clients,
            Steps steps) {}

    /// @param set cadences of everyone, stages and tags
    /// @param channels those offered
    /// @param tags in use, the most borne first
    record Shown(
            List<CadenceRule> set,
            int onCards,
            CadenceRules rules,
            List<Channel> channels,
            List<String> tags) {

        Optional<CadenceRule> of(CadenceTarget target) {
            return set.stream().filter(rule -> rule.target().equals(target)).findFirst();
        }
    }

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public CadenceSettingsViewModel(
            Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription =
                changes.on(Set.of(Topic.CADENCES, Topic.CHANNELS, Topic.CLIENTS), this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, read -> shown.set(Optional.of(read)));
    }

    private Shown read() {
        var all = uses.cadences().all();
        var set =
                all.stream()
                        .filter(rule -> !(rule.target() instanceof CadenceTarget.OfClient))
                        .toList();
        return new Shown(
                set,
                all.size() - set.size(),
                uses.settings().rules(),
                uses.channels().all().stream().filter(channel -> !channel.archived()).toList(),
                uses.clients().tags().stream().map(Clients.TagCount::tag).toList());
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// @return whether what was typed was understood
    boolean set(CadenceTarget target, String typed) {
        return TypedCadence.save(typed, target, uses.editing(), uses.steps());
    }

    void inherit(CadenceTarget target) {
        uses.steps().run(() -> uses.editing().inherit(target));
    }

    private void settle(UnaryOperator<CadenceRules> change) {
        uses.steps().run(() -> uses.editing().settle(change));
    }

    /// @return whether what was typed is a number of calls that a day has room for
    boolean dailyCap(String typed) {
        var text = typed.strip();
        if (!text.matches("[1-9][0-9]?")) {
            return false;
        }
        settle(rules -> rules.withDailyCap(Integer.parseInt(text)));
        return true;
    }

    /// @return whether something is still counted then; otherwise nothing is changed
    boolean counting(boolean incoming, boolean outgoing, boolean unanswered) {
        if (!incoming && !outgoing) {
            return false;
        }
        settle(
                rules ->
                        rules.withCounted(
                                new CountedContacts(
                                        incoming,
                                        outgoing,
                                        unanswered,
                                        rules.counted().uncounted())));
        return true;
    }

    void counting(ChannelId channel, boolean counts) {
        settle(
                rules -> {
                    var counted = rules.counted();
                    var uncounted = new HashSet<>(counted.uncounted());
                    if (counts) {
                        uncounted.remove(channel);
                    } else {
                        uncounted.add(channel);
                    }
                    return rules.withCounted(
                            new CountedContacts(
                                    counted.incoming(),
                                    counted.outgoing(),
                                    counted.unanswered(),
                                    uncounted));
                });
    }

    /// @return whether some day of the week is still worked then; otherwise nothing is changed
    boolean weekend(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return false;
        }
        settle(rules -> rules.withWeekend(days));
        return true;
    }

    void russianHolidays(boolean off) {
        settle(rules -> rules.withRussianHolidays(off));
    }

    /// The days that two typed dates name; the last may be left out.
    Optional<TypedDays> days(String first, String last, boolean worked) {
        var from = day(first);
        var to = last.isBlank() ? from : day(last);
        return from.filter(_ -> to.isPresent())
                .filter(start -> !to.get().isBefore(start))
                .filter(start -> to.get().isBefore(start.plusDays(TypedDays.LONGEST)))
                .map(start -> new TypedDays(start, to.get(), worked));
    }

    private Optional<LocalDate> day(String typed) {
        return HumanDates.read(typed, LocalDateTime.now(clock)).map(HumanDate::date);
    }

    void add(TypedDays days) {
        settle(
                rules -> {
                    var all = new ArrayList<>(rules.typedDays());
                    all.add(days);
                    return rules.withTypedDays(all);
                });
    }

    void remove(TypedDays days) {
        settle(
                rules ->
                        rules.withTypedDays(
                                rules.typedDays().stream()
                                        .filter(typed -> !typed.equals(days))
                                        .toList()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
