package org.kartoteka.demo;

import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.Money;
import org.kartoteka.occasions.Gift;
import org.kartoteka.platform.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What buyers of the sample base were given: the dearest ones, around their orders.
final class SampleGifts {

    private static final int GIVEN_PERCENT = 22;
    private static final int ORDERS_BEFORE_A_GIFT = 4;

    private SampleGifts() {}

    static List<Gift> of(
            List<Acquaintance> buyers, LifeWords words, Dice dice, IdSource ids, LocalDate today) {
        var gifts = new ArrayList<Gift>();
        for (var buyer : buyers) {
            if (buyer.orders().size() > ORDERS_BEFORE_A_GIFT && dice.chance(GIVEN_PERCENT)) {
                var day = dice.oneOf(buyer.orders()).plusDays(dice.between(1, 10));
                if (day.isBefore(today)) {
                    gifts.add(gift(buyer, day, words, dice, ids));
                }
            }
        }
        return gifts;
    }

    private static Gift gift(
            Acquaintance buyer, LocalDate day, LifeWords words, Dice dice, IdSource ids) {
        var russian = words.language() == Language.RUSSIAN;
        var cost =
                new Money(
                        dice.between(5, 25) * (russian ? 10_000L : 100L),
                        Currency.getInstance(russian ? "RUB" : "GBP"));
        return new Gift(
                new GiftId(ids.next()),
                buyer.buyer().id(),
                day,
                words.oneOf("gift"),
                Optional.of(cost),
                dice.chance(70)
                        ? Optional.of(Sentiment.of(dice.chance(80) ? 1 : 0))
                        : Optional.empty(),
                "");
    }
}
