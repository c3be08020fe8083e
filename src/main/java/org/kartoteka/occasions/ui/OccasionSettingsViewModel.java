package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.kernel.Money;
import org.kartoteka.occasions.CountGiftEffect;
import org.kartoteka.occasions.EditGifts;
import org.kartoteka.occasions.EditOccasions;
import org.kartoteka.occasions.Gift;
import org.kartoteka.occasions.GiftEffect;
import org.kartoteka.occasions.Gifts;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.OccasionRules;
import org.kartoteka.occasions.OccasionSettings;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/// The rules for dates, the budget for gifts, and what gifts were seen to do.
public final class OccasionSettingsViewModel implements AutoCloseable {

    /// What is read and written.
    ///
    /// @param currency in which the budget is typed
    public record Uses(
            OccasionSettings settings,
            EditOccasions editing,
            Gifts gifts,
            EditGifts giving,
            CountGiftEffect effect,
            Steps steps,
            Currency currency) {}

    /// @param year of the budget
    /// @param budget if one was set
    /// @param spent in the same currency, this year
    record Shown(
            OccasionRules rules,
            int year,
            Optional<Money> budget,
            Money spent,
            GiftEffect effect) {}

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public OccasionSettingsViewModel(
            Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription =
                changes.on(Set.of(Topic.OCCASIONS, Topic.GIFTS, Topic.SALES), this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, read -> shown.set(Optional.of(read)));
    }

    private Shown read() {
        var today = LocalDate.now(clock);
        var spent =
                uses.gifts().between(today.withDayOfYear(1), today).stream()
                        .flatMap(gift -> cost(gift).stream())
                        .reduce(new Money(0, uses.currency()), Money::plus);
        var budget =
                uses.gifts().budget(today.getYear()).stream()
                        .filter(sum -> sum.currency().equals(uses.currency()))
                        .findFirst();
        return new Shown(
                uses.settings().rules(), today.getYear(), budget, spent, uses.effect().count());
    }

    private Optional<Money> cost(Gift gift) {
        return gift.cost().filter(sum -> sum.currency().equals(uses.currency()));
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Currency currency() {
        return uses.currency();
    }

    /// @return whether the days were a number in range
    boolean settle(String typedLead, String typedLate) {
        var lead = days(typedLead);
        var late = days(typedLate);
        if (lead.isEmpty() || late.isEmpty() || shown.get().isEmpty()) {
            return false;
        }
        try {
            put(new OccasionRules(now().leapDay(), lead.get(), late.get()));
            return true;
        } catch (IllegalArgumentException outOfRange) {
            return false;
        }
    }

    void settle(LeapDayPolicy policy) {
        if (shown.get().isPresent()) {
            put(new OccasionRules(policy, now().leadDays(), now().lateDays()));
        }
    }

    private void put(OccasionRules rules) {
        if (!rules.equals(now())) {
            uses.steps().run(() -> uses.editing().settle(rules));
        }
    }

    private OccasionRules now() {
        return shown.get().map(Shown::rules).orElse(OccasionRules.DEFAULTS);
    }

    private static Optional<Integer> days(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt);
    }

    void budget(Money sum) {
        shown.get()
                .ifPresent(read -> uses.steps().run(() -> uses.giving().budget(read.year(), sum)));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
