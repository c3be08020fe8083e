package org.kartoteka.demo;

import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.sales.Contract;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;
import org.kartoteka.stages.StageMover;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the buyers of the sample base stand and stood: all five stages, relationships that ended
/// for every reason, some that began anew, and a few nobody placed yet.
final class SampleStages {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final int NOT_PLACED_PERCENT = 6;
    private static final int TRIAL_PERCENT = 50;
    private static final int TRIAL_DAYS = 21;
    private static final int ORDERS_OF_EXPANSION = 3;
    private static final int ORDERS_OF_COMMITMENT = 9;
    private static final int BACK_PERCENT = 16;
    private static final int ENDED_PERCENT = 92;

    private final List<StageEntry> entries = new ArrayList<>();
    private final List<Contract> contracts;
    private final LifeWords words;
    private final Dice dice;
    private final IdSource ids;
    private final LocalDate today;
    private int ended;

    private SampleStages(
            List<Contract> contracts, LifeWords words, Dice dice, IdSource ids, LocalDate today) {
        this.contracts = contracts;
        this.words = words;
        this.dice = dice;
        this.ids = ids;
        this.today = today;
    }

    static List<StageEntry> of(
            List<Acquaintance> buyers,
            List<Contract> contracts,
            LifeWords words,
            Dice dice,
            IdSource ids,
            LocalDate today) {
        var writer = new SampleStages(contracts, words, dice, ids, today);
        for (var buyer : buyers) {
            if (!dice.chance(NOT_PLACED_PERCENT)) {
                writer.place(buyer);
            }
        }
        return writer.entries;
    }

    private void place(Acquaintance buyer) {
        enter(buyer, StageMove.to(RelationshipStage.AWARENESS, buyer.first()), 0);
        var orders = buyer.orders();
        if (!orders.isEmpty()) {
            var day = orders.getFirst();
            var trial =
                    buyer.isCompany() && dice.chance(TRIAL_PERCENT)
                            ? Optional.of(day.plusDays(TRIAL_DAYS))
                            : Optional.<LocalDate>empty();
            enter(buyer, StageMove.to(RelationshipStage.EXPLORATION, day).withTrial(trial), 1);
        }
        if (orders.size() >= ORDERS_OF_EXPANSION) {
            var day = orders.get(ORDERS_OF_EXPANSION - 1);
            enter(buyer, StageMove.to(RelationshipStage.EXPANSION, day), 2);
        }
        committed(buyer)
                .ifPresent(
                        day ->
                                enter(
                                        buyer,
                                        StageMove.to(RelationshipStage.COMMITMENT, day),
                                        buyer.isCompany() ? 4 : 3));
        if (buyer.isGone(today) && dice.chance(ENDED_PERCENT)) {
            end(buyer);
        }
    }

    private Optional<LocalDate> committed(Acquaintance buyer) {
        var orders = buyer.orders();
        if (orders.size() < ORDERS_OF_EXPANSION) {
            return Optional.empty();
        }
        var grown = orders.get(ORDERS_OF_EXPANSION - 1);
        var agreed =
                contracts.stream()
                        .filter(contract -> contract.client().equals(buyer.buyer().id()))
                        .map(Contract::starts)
                        .filter(grown::isBefore)
                        .findFirst();
        return agreed.or(
                () ->
                        orders.size() >= ORDERS_OF_COMMITMENT
                                ? Optional.of(orders.get(ORDERS_OF_COMMITMENT - 1))
                                : Optional.empty());
    }

    private void end(Acquaintance buyer) {
        var day = buyer.last().plusDays(dice.between(40, 90));
        var how = how();
        enter(buyer, StageMove.dissolving(day, how), 5);
        var back = day.plusDays(dice.between(40, 120));
        if (dice.chance(BACK_PERCENT) && back.isBefore(today)) {
            enter(buyer, StageMove.to(RelationshipStage.EXPLORATION, back), 6);
        }
    }

    /// Every reason and every side in turn, some more often than others.
    private Dissolution how() {
        var reason = DissolutionReason.values()[ended % DissolutionReason.values().length];
        var side =
                ended % 5 == 0
                        ? DissolutionSide.WE
                        : ended % 3 == 0 ? DissolutionSide.BOTH : DissolutionSide.CLIENT;
        ended++;
        return new Dissolution(
                side,
                reason,
                reason == DissolutionReason.OTHER
                        ? words.oneOf("lost.other")
                        : dice.chance(50) ? words.oneOf("lost.words") : "");
    }

    /// @param why place of the facts among the words
    private void enter(Acquaintance buyer, StageMove move, int why) {
        if (!move.day().isBefore(today)) {
            return;
        }
        var mover = dice.chance(35) && why > 0 ? StageMover.ASSISTANT : StageMover.PERSON;
        entries.add(
                new StageEntry(
                        new StageEntryId(ids.next()),
                        buyer.buyer().id(),
                        move.because(mover, words.all("stage.why").get(why)),
                        move.day().atTime(NOON).atZone(buyer.zone()).toInstant(),
                        0));
    }
}
