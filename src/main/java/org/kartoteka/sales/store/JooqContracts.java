package org.kartoteka.sales.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CONTRACT;

import org.jooq.Condition;
import org.jooq.OrderField;
import org.kartoteka.db.tables.records.ContractRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.Contracts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Contracts in the base.
public final class JooqContracts implements Contracts {

    private final Sql sql;
    private final Ledger ledger;

    public JooqContracts(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<Contract> of(ClientId client) {
        return contracts(
                CONTRACT.CLIENT_ID.eq(client),
                List.of(CONTRACT.STARTS_ON.desc(), CONTRACT.ID.desc()));
    }

    @Override
    public List<Contract> endingBetween(LocalDate from, LocalDate to) {
        return contracts(
                CONTRACT.ENDS_ON.between(from, to),
                List.of(CONTRACT.ENDS_ON.asc(), CONTRACT.ID.asc()));
    }

    @Override
    public Optional<Contract> find(ContractId id) {
        return contracts(CONTRACT.ID.eq(id), List.of(CONTRACT.ID.asc())).stream().findFirst();
    }

    private List<Contract> contracts(Condition condition, List<OrderField<?>> order) {
        return sql.read(
                db ->
                        db.selectFrom(CONTRACT)
                                .where(condition)
                                .and(
                                        exists(
                                                selectOne()
                                                        .from(CLIENT)
                                                        .where(CLIENT.ID.eq(CONTRACT.CLIENT_ID))
                                                        .and(CLIENT.DELETED_AT.isNull())))
                                .orderBy(order)
                                .fetch(JooqContracts::contract));
    }

    @Override
    public void insert(Contract contract) {
        ledger.insert(row(contract));
    }

    @Override
    public void insertAll(Collection<Contract> contracts) {
        ledger.insertAll(contracts.stream().map(JooqContracts::row).toList());
    }

    @Override
    public void update(Contract contract) {
        ledger.update(row(contract));
    }

    @Override
    public boolean delete(ContractId id) {
        return ledger.delete(CONTRACT, id.value());
    }

    private static Contract contract(ContractRecord row) {
        var value = Optional.ofNullable(row.getMinorUnits());
        return new Contract(
                row.getId(),
                row.getClientId(),
                row.getTitle(),
                row.getStartsOn(),
                Optional.ofNullable(row.getEndsOn()),
                value.map(units -> new Money(units, Currency.getInstance(row.getCurrency()))),
                row.getCreatedAt(),
                row.getVersion());
    }

    private static ContractRecord row(Contract contract) {
        var value = contract.value();
        var row = CONTRACT.newRecord();
        row.setId(contract.id());
        row.setClientId(contract.client());
        row.setTitle(contract.title());
        row.setStartsOn(contract.starts());
        row.setEndsOn(contract.ends().orElse(null));
        row.setMinorUnits(value.map(Money::minorUnits).orElse(null));
        row.setCurrency(value.map(sum -> sum.currency().getCurrencyCode()).orElse(null));
        row.setCreatedAt(contract.createdAt());
        row.setVersion(contract.version());
        return row;
    }
}
