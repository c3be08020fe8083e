package org.kartoteka.occasions.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.GIFT;
import static org.kartoteka.db.Tables.GIFT_BUDGET;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.kartoteka.db.tables.records.GiftBudgetRecord;
import org.kartoteka.db.tables.records.GiftRecord;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.GiftId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.Money;
import org.kartoteka.occasions.Gift;
import org.kartoteka.occasions.Gifts;
import org.kartoteka.platform.db.Chunks;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Gifts in the base.
public final class JooqGifts implements Gifts {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqGifts(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<Gift> of(ClientId client) {
        return gifts(GIFT.CLIENT_ID.eq(client), List.of(GIFT.GIVEN_ON.desc(), GIFT.ID.desc()));
    }

    @Override
    public Map<ClientId, Gift> latest(Collection<ClientId> clients) {
        var latest = new HashMap<ClientId, Gift>();
        for (var some : Chunks.of(clients)) {
            gifts(GIFT.CLIENT_ID.in(some), List.of(GIFT.GIVEN_ON.asc(), GIFT.ID.asc()))
                    .forEach(gift -> latest.put(gift.client(), gift));
        }
        return latest;
    }

    @Override
    public Optional<Gift> find(GiftId id) {
        return gifts(GIFT.ID.eq(id), List.of(GIFT.ID.asc())).stream().findFirst();
    }

    @Override
    public List<Gift> between(LocalDate from, LocalDate to) {
        return gifts(GIFT.GIVEN_ON.between(from, to), List.of(GIFT.GIVEN_ON.asc(), GIFT.ID.asc()));
    }

    private List<Gift> gifts(Condition condition, List<OrderField<?>> order) {
        return sql.read(
                db ->
                        db.selectFrom(GIFT)
                                .where(condition)
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(GIFT.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .orderBy(order)
                                .fetch(JooqGifts::gift));
    }

    @Override
    public void insert(Gift gift) {
        ledger.insert(row(gift));
    }

    @Override
    public void update(Gift gift) {
        ledger.update(row(gift));
    }

    @Override
    public boolean delete(GiftId id) {
        return ledger.delete(GIFT, id.value());
    }

    @Override
    public List<Money> budget(int year) {
        return sql.read(
                db ->
                        db.selectFrom(GIFT_BUDGET)
                                .where(GIFT_BUDGET.BUDGET_YEAR.eq((short) year))
                                .orderBy(GIFT_BUDGET.ID)
                                .fetch(
                                        row ->
                                                new Money(
                                                        row.getMinorUnits(),
                                                        Currency.getInstance(row.getCurrency()))));
    }

    @Override
    public void setBudget(int year, Money sum) {
        var stored = budgetRow(year, sum.currency());
        if (sum.isZero()) {
            stored.ifPresent(row -> ledger.delete(GIFT_BUDGET, row.getId()));
            return;
        }
        var row = GIFT_BUDGET.newRecord();
        row.setId(stored.map(GiftBudgetRecord::getId).orElseGet(ids::next));
        row.setBudgetYear((short) year);
        row.setMinorUnits(sum.minorUnits());
        row.setCurrency(sum.currency().getCurrencyCode());
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    private Optional<GiftBudgetRecord> budgetRow(int year, Currency currency) {
        return sql.read(
                db ->
                        db.selectFrom(GIFT_BUDGET)
                                .where(GIFT_BUDGET.BUDGET_YEAR.eq((short) year))
                                .and(GIFT_BUDGET.CURRENCY.eq(currency.getCurrencyCode()))
                                .fetchOptional());
    }

    private static Gift gift(GiftRecord row) {
        var cost = Optional.ofNullable(row.getMinorUnits());
        var reaction = Optional.ofNullable(row.getReaction());
        return new Gift(
                row.getId(),
                row.getClientId(),
                row.getGivenOn(),
                row.getWhat(),
                cost.map(units -> new Money(units, Currency.getInstance(row.getCurrency()))),
                reaction.map(value -> Sentiment.of(value)),
                Objects.requireNonNullElse(row.getNote(), ""));
    }

    private static GiftRecord row(Gift gift) {
        var row = GIFT.newRecord();
        row.setId(gift.id());
        row.setClientId(gift.client());
        row.setGivenOn(gift.day());
        row.setWhat(gift.what());
        row.setMinorUnits(gift.cost().map(Money::minorUnits).orElse(null));
        row.setCurrency(gift.cost().map(cost -> cost.currency().getCurrencyCode()).orElse(null));
        row.setReaction(gift.reaction().map(felt -> (short) felt.value()).orElse(null));
        row.setNote(gift.note().isEmpty() ? null : gift.note());
        return row;
    }
}
