package org.kartoteka.satisfaction.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.kartoteka.db.Tables.FACTOR;
import static org.kartoteka.db.Tables.FACTOR_SET;
import static org.kartoteka.db.Tables.FACTOR_WEIGHT;
import static org.kartoteka.db.Tables.FACTOR_WEIGHTING;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.kartoteka.db.tables.records.FactorRecord;
import org.kartoteka.db.tables.records.FactorSetRecord;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.WeightingId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.satisfaction.Factor;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.Weighting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sets of factors in the base, with every version of their weights. There are few of them: they
/// are read whole.
public final class JooqFactorSets implements FactorSets {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqFactorSets(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<FactorSet> all() {
        var factors =
                sql
                        .read(
                                db ->
                                        db.selectFrom(FACTOR)
                                                .orderBy(FACTOR.POSITION, FACTOR.ID)
                                                .fetch())
                        .stream()
                        .collect(Collectors.groupingBy(FactorRecord::getFactorSetId));
        var newest =
                weightings(DSL.trueCondition()).stream()
                        .collect(
                                Collectors.toMap(
                                        Weighting::set,
                                        Function.identity(),
                                        (one, other) ->
                                                one.id().value() > other.id().value()
                                                        ? one
                                                        : other));
        return sql.read(
                        db ->
                                db.selectFrom(FACTOR_SET)
                                        .orderBy(FACTOR_SET.POSITION, FACTOR_SET.ID)
                                        .fetch())
                .map(
                        row ->
                                new FactorSet(
                                        row.getId(),
                                        Optional.ofNullable(row.getCode()),
                                        Optional.ofNullable(row.getName()),
                                        row.getArchived(),
                                        factors.getOrDefault(row.getId(), List.of()).stream()
                                                .map(JooqFactorSets::factor)
                                                .toList(),
                                        newest.get(row.getId())));
    }

    @Override
    public Map<WeightingId, Weighting> weightings(Collection<WeightingId> wanted) {
        return weightings(FACTOR_WEIGHTING.ID.in(wanted)).stream()
                .collect(Collectors.toMap(Weighting::id, Function.identity()));
    }

    private List<Weighting> weightings(Condition condition) {
        var weights = new HashMap<WeightingId, Map<FactorId, Integer>>();
        sql.read(
                        db ->
                                db.select(
                                                FACTOR_WEIGHT.WEIGHTING_ID,
                                                FACTOR_WEIGHT.FACTOR_ID,
                                                FACTOR_WEIGHT.WEIGHT)
                                        .from(FACTOR_WEIGHT)
                                        .join(FACTOR_WEIGHTING)
                                        .on(FACTOR_WEIGHTING.ID.eq(FACTOR_WEIGHT.WEIGHTING_ID))
                                        .where(condition)
                                        .fetch())
                .forEach(
                        row ->
                                weights.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                                        .put(row.value2(), row.value3()));
        return sql.read(db -> db.selectFrom(FACTOR_WEIGHTING).where(condition).fetch())
                .map(
                        row ->
                                new Weighting(
                                        row.getId(),
                                        row.getFactorSetId(),
                                        row.getMadeAt(),
                                        weights.getOrDefault(row.getId(), Map.of())));
    }

    @Override
    public void insert(FactorSet set) {
        var last =
                sql.read(
                        db ->
                                db.select(coalesce(max(FACTOR_SET.POSITION), 0))
                                        .from(FACTOR_SET)
                                        .fetchSingle()
                                        .value1());
        ledger.insert(row(set, last + 1));
        insertFactors(set, set.factors());
        insert(set.weighting());
    }

    @Override
    public void update(FactorSet set) {
        var stored =
                sql.read(
                        db ->
                                db.selectFrom(FACTOR_SET)
                                        .where(FACTOR_SET.ID.eq(set.id()))
                                        .fetchSingle());
        ledger.update(row(set, stored.getPosition()));
        var known =
                sql
                        .read(
                                db ->
                                        db.select(FACTOR.ID)
                                                .from(FACTOR)
                                                .where(FACTOR.FACTOR_SET_ID.eq(set.id()))
                                                .fetch(FACTOR.ID))
                        .stream()
                        .collect(Collectors.toSet());
        insertFactors(
                set,
                set.factors().stream().filter(factor -> !known.contains(factor.id())).toList());
        set.factors().stream()
                .filter(factor -> known.contains(factor.id()))
                .forEach(factor -> ledger.update(row(set, factor)));
        if (weightings(List.of(set.weighting().id())).isEmpty()) {
            insert(set.weighting());
        }
    }

    private void insertFactors(FactorSet set, List<Factor> factors) {
        ledger.insertAll(factors.stream().map(factor -> row(set, factor)).toList());
    }

    private void insert(Weighting weighting) {
        var version = FACTOR_WEIGHTING.newRecord();
        version.setId(weighting.id());
        version.setFactorSetId(weighting.set());
        version.setMadeAt(weighting.madeAt());
        ledger.insert(version);
        ledger.insertAll(
                weighting.weights().entrySet().stream()
                        .sorted(Comparator.comparingLong(entry -> entry.getKey().value()))
                        .map(
                                entry -> {
                                    var row = FACTOR_WEIGHT.newRecord();
                                    row.setId(ids.next());
                                    row.setWeightingId(weighting.id());
                                    row.setFactorId(entry.getKey());
                                    row.setWeight(entry.getValue());
                                    return row;
                                })
                        .toList());
    }

    private static FactorSetRecord row(FactorSet set, int position) {
        var row = FACTOR_SET.newRecord();
        row.setId(set.id());
        row.setCode(set.code().orElse(null));
        row.setName(set.name().orElse(null));
        row.setPosition(position);
        row.setArchived(set.archived());
        return row;
    }

    private static FactorRecord row(FactorSet set, Factor factor) {
        var row = FACTOR.newRecord();
        row.setId(factor.id());
        row.setFactorSetId(set.id());
        row.setCode(factor.code().orElse(null));
        row.setName(factor.name().orElse(null));
        row.setPosition(set.factors().indexOf(factor) + 1);
        row.setArchived(factor.archived());
        return row;
    }

    private static Factor factor(FactorRecord row) {
        return new Factor(
                row.getId(),
                Optional.ofNullable(row.getCode()),
                Optional.ofNullable(row.getName()),
                row.getArchived());
    }
}
