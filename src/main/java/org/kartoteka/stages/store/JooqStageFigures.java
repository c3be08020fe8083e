package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.sum;
import static org.kartoteka.db.Tables.FIGURE_MOVE;
import static org.kartoteka.db.Tables.FIGURE_OPEN_STAY;
import static org.kartoteka.db.Tables.FIGURE_STAY;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.FigureClients;
import org.kartoteka.platform.db.MonthNumber;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageFigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Figures of stages from their summaries; the clients behind them from the entries.
public final class JooqStageFigures implements StageFigures {

    private final SettledSql sql;
    private final StageClients clients;

    public JooqStageFigures(SettledSql sql) {
        this.sql = sql;
        this.clients = new StageClients(sql);
    }

    @Override
    public List<Standing> countsByMonth(FigureFilter filter) {
        var changes = new TreeMap<Integer, EnumMap<RelationshipStage, Long>>();
        flows(filter).forEach(flow -> flow.enterInto(changes));
        var now = new EnumMap<RelationshipStage, Long>(RelationshipStage.class);
        changes.headMap(MonthNumber.of(filter.months().first()))
                .values()
                .forEach(change -> change.forEach((stage, n) -> now.merge(stage, n, Long::sum)));
        var counts = new ArrayList<Standing>();
        for (var month : filter.months().months()) {
            changes.getOrDefault(MonthNumber.of(month), new EnumMap<>(RelationshipStage.class))
                    .forEach((stage, n) -> now.merge(stage, n, Long::sum));
            now.forEach(
                    (stage, n) -> {
                        if (n != 0) {
                            counts.add(new Standing(month, stage, n));
                        }
                    });
        }
        return counts;
    }

    private record Flow(
            int month, Optional<RelationshipStage> from, RelationshipStage to, long times) {

        void enterInto(TreeMap<Integer, EnumMap<RelationshipStage, Long>> changes) {
            var change =
                    changes.computeIfAbsent(month, _ -> new EnumMap<>(RelationshipStage.class));
            change.merge(to, times, Long::sum);
            from.ifPresent(stage -> change.merge(stage, -times, Long::sum));
        }
    }

    /// All moves until the last month, also those before the first: who moved then may stand there
    /// still.
    private List<Flow> flows(FigureFilter filter) {
        var times = sum(FIGURE_MOVE.N);
        return sql.read(
                db ->
                        db.select(
                                        FIGURE_MOVE.MONTH_NO,
                                        FIGURE_MOVE.FROM_STAGE,
                                        FIGURE_MOVE.TO_STAGE,
                                        times)
                                .from(FIGURE_MOVE)
                                .where(
                                        FigureClients.cell(
                                                FIGURE_MOVE.TAG, FIGURE_MOVE.STAGE, filter))
                                .and(
                                        FIGURE_MOVE.MONTH_NO.le(
                                                MonthNumber.of(filter.months().last())))
                                .groupBy(
                                        FIGURE_MOVE.MONTH_NO,
                                        FIGURE_MOVE.FROM_STAGE,
                                        FIGURE_MOVE.TO_STAGE)
                                .fetch(
                                        row ->
                                                new Flow(
                                                        row.value1(),
                                                        stage(row.value2()),
                                                        RelationshipStage.valueOf(row.value3()),
                                                        row.value4().longValue())));
    }

    private static Optional<RelationshipStage> stage(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(RelationshipStage.valueOf(stored));
    }

    /// First placings before all others, then in the order of the stages.
    private static int order(Optional<RelationshipStage> stage) {
        return stage.map(Enum::ordinal).orElse(-1);
    }

    @Override
    public List<Move> moves(FigureFilter filter) {
        var first = MonthNumber.of(filter.months().first());
        return flows(filter).stream()
                .filter(flow -> flow.month >= first)
                .map(
                        flow ->
                                new Move(
                                        MonthNumber.month(flow.month),
                                        flow.from,
                                        flow.to,
                                        flow.times))
                .sorted(
                        Comparator.comparing(Move::month)
                                .thenComparing(move -> order(move.from()))
                                .thenComparing(Move::to))
                .toList();
    }

    @Override
    public List<Dissolved> dissolutions(FigureFilter filter) {
        return sql
                .read(
                        db ->
                                db.selectFrom(FIGURE_MOVE)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_MOVE.TAG, FIGURE_MOVE.STAGE, filter))
                                        .and(in(FIGURE_MOVE.MONTH_NO, filter))
                                        .and(
                                                FIGURE_MOVE.TO_STAGE.eq(
                                                        RelationshipStage.DISSOLUTION.name()))
                                        .fetch(
                                                row ->
                                                        new Dissolved(
                                                                MonthNumber.month(row.getMonthNo()),
                                                                DissolutionReason.valueOf(
                                                                        row.getReason()),
                                                                DissolutionSide.valueOf(
                                                                        row.getSide()),
                                                                stage(row.getFromStage()),
                                                                row.getN())))
                .stream()
                .sorted(
                        Comparator.comparing(Dissolved::month)
                                .thenComparing(Dissolved::reason)
                                .thenComparing(Dissolved::side)
                                .thenComparing(dissolved -> order(dissolved.from())))
                .toList();
    }

    private static Condition in(Field<Integer> month, FigureFilter filter) {
        return month.between(
                MonthNumber.of(filter.months().first()), MonthNumber.of(filter.months().last()));
    }

    @Override
    public List<Stay> stays(FigureFilter filter, LocalDate today) {
        var stays = new ArrayList<>(finished(filter));
        stays.addAll(open(filter, today));
        stays.sort(
                Comparator.comparing(Stay::stage)
                        .thenComparing(Stay::days)
                        .thenComparing(Stay::finished, Comparator.reverseOrder()));
        return stays;
    }

    private List<Stay> finished(FigureFilter filter) {
        return sql.read(
                db ->
                        db.select(FIGURE_STAY.IN_STAGE, FIGURE_STAY.DAYS, sum(FIGURE_STAY.N))
                                .from(FIGURE_STAY)
                                .where(
                                        FigureClients.cell(
                                                FIGURE_STAY.TAG, FIGURE_STAY.STAGE, filter))
                                .and(in(FIGURE_STAY.MONTH_NO, filter))
                                .groupBy(FIGURE_STAY.IN_STAGE, FIGURE_STAY.DAYS)
                                .fetch(
                                        row ->
                                                new Stay(
                                                        RelationshipStage.valueOf(row.value1()),
                                                        DayBand.of(row.value2()),
                                                        true,
                                                        row.value3().longValue())));
    }

    private List<Stay> open(FigureFilter filter, LocalDate today) {
        record Length(RelationshipStage stage, DayBand days) {}
        var open =
                new TreeMap<Length, Long>(
                        Comparator.comparing(Length::stage).thenComparing(Length::days));
        sql.read(
                        db ->
                                db.selectFrom(FIGURE_OPEN_STAY)
                                        .where(
                                                FigureClients.cell(
                                                        FIGURE_OPEN_STAY.TAG,
                                                        FIGURE_OPEN_STAY.STAGE,
                                                        filter))
                                        .and(
                                                FIGURE_OPEN_STAY.BEGAN_ON.between(
                                                        filter.months().firstDay(),
                                                        filter.months().lastDay()))
                                        .fetch())
                .forEach(
                        row ->
                                open.merge(
                                        new Length(
                                                RelationshipStage.valueOf(row.getInStage()),
                                                soFar(row.getBeganOn(), today)),
                                        row.getN(),
                                        Long::sum));
        return open.entrySet().stream()
                .map(
                        length ->
                                new Stay(
                                        length.getKey().stage,
                                        length.getKey().days,
                                        false,
                                        length.getValue()))
                .toList();
    }

    /// An entry dated ahead has lasted no day yet.
    private static DayBand soFar(LocalDate began, LocalDate today) {
        return began.isAfter(today) ? DayBand.of(0) : DayBand.between(began, today);
    }

    @Override
    public List<ClientId> standing(FigureFilter filter, RelationshipStage stage, int limit) {
        return clients.standing(filter, stage, limit);
    }

    @Override
    public List<ClientId> moved(
            FigureFilter filter,
            Optional<RelationshipStage> from,
            RelationshipStage to,
            int limit) {
        return clients.moved(filter, from, to, limit);
    }

    @Override
    public List<ClientId> dissolved(
            FigureFilter filter,
            DissolutionReason reason,
            Optional<DissolutionSide> side,
            int limit) {
        return clients.dissolved(filter, reason, side, limit);
    }

    @Override
    public List<ClientId> stayed(FigureFilter filter, RelationshipStage stage, int limit) {
        return clients.stayed(filter, stage, limit);
    }
}
