package org.kartoteka.demo;

import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PurchaseId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.Purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What the buyers of the sample base bought, and their contracts.
///
/// @param contracts one for nearly every second company in touch, some that have ended
record SampleSales(List<Purchase> purchases, List<Contract> contracts) {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final int REFUNDED_PERCENT = 2;
    private static final int CONTRACT_PERCENT = 60;

    /// Contracts end so many days from today, the first ones soon.
    private static final List<Integer> END_IN_DAYS =
            List.of(25, 58, 61, 90, 120, 151, 180, 212, 240, 270, 300, 330);

    /// @param words of the file `life`
    static SampleSales of(
            List<Acquaintance> buyers, LifeWords words, Dice dice, IdSource ids, LocalDate today) {
        var writer = new Writer(words, dice, ids, today);
        buyers.forEach(writer::buy);
        buyers.stream().filter(Acquaintance::isCompany).forEach(writer::agree);
        return new SampleSales(writer.purchases, writer.contracts);
    }

    private static final class Writer {

        private final LifeWords words;
        private final Dice dice;
        private final IdSource ids;
        private final LocalDate today;
        private final List<Purchase> purchases = new ArrayList<>();
        private final List<Contract> contracts = new ArrayList<>();

        Writer(LifeWords words, Dice dice, IdSource ids, LocalDate today) {
            this.words = words;
            this.dice = dice;
            this.ids = ids;
            this.today = today;
        }

        void buy(Acquaintance buyer) {
            for (var order : buyer.orders()) {
                var day = order.plusDays(dice.between(0, 2));
                if (day.isBefore(today)) {
                    var amount = price(buyer.isCompany());
                    purchases.add(purchase(buyer, day, amount, words.item(buyer.isCompany())));
                    if (dice.chance(REFUNDED_PERCENT) && day.plusDays(3).isBefore(today)) {
                        purchases.add(
                                purchase(buyer, day.plusDays(3), amount.negated(), words.refund()));
                    }
                }
            }
        }

        private Money price(boolean company) {
            var count = company ? dice.between(12, 90) : dice.between(9, 60);
            var each =
                    words.language() == Language.RUSSIAN
                            ? (company ? 1_000 : 100)
                            : (company ? 12 : 1);
            return money((long) count * each);
        }

        private Money money(long whole) {
            var code = words.language() == Language.RUSSIAN ? "RUB" : "GBP";
            return new Money(whole * 100, Currency.getInstance(code));
        }

        private Purchase purchase(Acquaintance buyer, LocalDate day, Money amount, String items) {
            return new Purchase(
                    new PurchaseId(ids.next()),
                    buyer.buyer().id(),
                    day,
                    amount,
                    items,
                    Optional.empty(),
                    moment(buyer, day),
                    1);
        }

        private static Instant moment(Acquaintance buyer, LocalDate day) {
            return day.atTime(NOON).atZone(buyer.zone()).toInstant();
        }

        void agree(Acquaintance buyer) {
            if (buyer.orders().size() < 2 || !dice.chance(CONTRACT_PERCENT)) {
                return;
            }
            var ends =
                    buyer.isGone(today)
                            ? buyer.last().plusDays(dice.between(0, 60))
                            : today.plusDays(
                                    END_IN_DAYS.get(contracts.size() % END_IN_DAYS.size()));
            var starts = ends.minusYears(1).plusDays(1);
            if (starts.isAfter(buyer.first())) {
                contracts.add(contract(buyer, starts, ends));
            } else if (buyer.orders().get(1).isBefore(ends)) {
                contracts.add(contract(buyer, buyer.orders().get(1), ends));
            }
        }

        private Contract contract(Acquaintance buyer, LocalDate starts, LocalDate ends) {
            var value =
                    dice.chance(80)
                            ? Optional.of(price(true)).map(Writer::tenfold)
                            : Optional.<Money>empty();
            return new Contract(
                    new ContractId(ids.next()),
                    buyer.buyer().id(),
                    words.contract(),
                    starts,
                    Optional.of(ends),
                    value,
                    moment(buyer, starts),
                    1);
        }

        private static Money tenfold(Money sum) {
            return new Money(Math.multiplyExact(sum.minorUnits(), 10L), sum.currency());
        }
    }
}
