package org.kartoteka.occasions;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.sales.Purchases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Counts [GiftEffect] over the greetings of the last years whose time to answer is over. Reads one
/// unchanging state of the base; blocks.
public final class CountGiftEffect {

    /// Older greetings tell of other days.
    static final int YEARS = 3;

    /// Entries of one client's timeline that are looked through for an answer.
    private static final int MOST_ENTRIES = 500;

    private final Gifts gifts;
    private final Greetings greetings;
    private final Interactions interactions;
    private final Purchases purchases;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public CountGiftEffect(
            Gifts gifts,
            Greetings greetings,
            Interactions interactions,
            Purchases purchases,
            Transactions transactions,
            Clock clock) {
        this.gifts = gifts;
        this.greetings = greetings;
        this.interactions = interactions;
        this.purchases = purchases;
        this.transactions = transactions;
        this.clock = clock;
    }

    public GiftEffect count() {
        return transactions.reading(this::counted);
    }

    private GiftEffect counted() {
        var today = LocalDate.now(clock);
        var sent =
                greetings.since(today.minusYears(YEARS)).values().stream()
                        .flatMap(List::stream)
                        .filter(greeting -> greeting.choice() == Greeting.Choice.SENT)
                        .filter(greeting -> isOver(greeting, today))
                        .toList();
        var given = gifts.between(today.minusYears(YEARS).minusDays(GiftEffect.NEAR_DAYS), today);
        var with = sent.stream().filter(greeting -> hasGift(greeting, given)).toList();
        var without = sent.stream().filter(greeting -> !hasGift(greeting, given)).toList();
        return new GiftEffect(group(with), group(without));
    }

    private LocalDate day(Greeting greeting) {
        return LocalDate.ofInstant(greeting.closedAt(), clock.getZone());
    }

    private boolean isOver(Greeting greeting, LocalDate today) {
        return day(greeting).plusDays(GiftEffect.ANSWER_DAYS).isBefore(today);
    }

    private boolean hasGift(Greeting greeting, List<Gift> given) {
        return given.stream()
                .filter(gift -> gift.client().equals(greeting.occasion().client()))
                .anyMatch(
                        gift ->
                                Math.abs(ChronoUnit.DAYS.between(gift.day(), day(greeting)))
                                        <= GiftEffect.NEAR_DAYS);
    }

    private GiftEffect.Group group(List<Greeting> some) {
        var answered = some.stream().filter(this::wasAnswered).count();
        var bought = some.stream().filter(this::wasFollowedByPurchase).count();
        return new GiftEffect.Group(
                some.size(), Math.toIntExact(answered), Math.toIntExact(bought));
    }

    /// A purchase of the same day may have come before the greeting: it does not count.
    private boolean wasFollowedByPurchase(Greeting greeting) {
        var from = day(greeting);
        var until = from.plusDays(GiftEffect.ANSWER_DAYS);
        return purchases.of(greeting.occasion().client()).stream()
                .filter(purchase -> !purchase.isRefund())
                .anyMatch(
                        purchase -> purchase.day().isAfter(from) && !purchase.day().isAfter(until));
    }

    private boolean wasAnswered(Greeting greeting) {
        var until = greeting.closedAt().plus(GiftEffect.ANSWER_DAYS, ChronoUnit.DAYS);
        return timeline(greeting.occasion().client()).stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .map(Interaction::happenedAt)
                .anyMatch(moment -> isWithin(moment, greeting.closedAt(), until));
    }

    private List<Interaction> timeline(ClientId client) {
        return interactions.timeline(client, Set.of(), Optional.empty(), MOST_ENTRIES);
    }

    private static boolean isWithin(Instant moment, Instant from, Instant until) {
        return moment.isAfter(from) && !moment.isAfter(until);
    }
}
