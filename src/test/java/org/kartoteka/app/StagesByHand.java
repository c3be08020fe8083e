package org.kartoteka.app;

import org.kartoteka.db.tables.records.StageEntryRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageFigures.Dissolved;
import org.kartoteka.stages.StageFigures.Move;
import org.kartoteka.stages.StageFigures.Standing;
import org.kartoteka.stages.StageFigures.Stay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Figures of stages counted one client after the other, as one would with a pencil.
final class StagesByHand {
    private final RawRows rows;

    StagesByHand(RawRows rows) {
        this.rows = rows;
    }

    /// The entries that begin a stay.
    private List<StageEntryRecord> stays(ClientId client) {
        var stays = new ArrayList<StageEntryRecord>();
        for (var entry : rows.entries(client)) {
            if (stays.isEmpty() || !stays.getLast().getStage().equals(entry.getStage())) {
                stays.add(entry);
            }
        }
        return stays;
    }

    Set<Standing> countsByMonth() {
        var standing = new HashSet<Standing>();
        for (var month : rows.filter().months().months()) {
            var now = new ArrayList<RelationshipStage>();
            for (var client : rows.counted()) {
                rows.entries(client).stream()
                        .filter(entry -> !entry.getEnteredOn().isAfter(month.atEndOfMonth()))
                        .reduce((_, later) -> later)
                        .ifPresent(last -> now.add(RelationshipStage.valueOf(last.getStage())));
            }
            RawRows.tally(now).forEach((stage, n) -> standing.add(new Standing(month, stage, n)));
        }
        return standing;
    }

    private record Step(StageEntryRecord entry, Optional<RelationshipStage> from) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var client : rows.counted()) {
            Optional<RelationshipStage> from = Optional.empty();
            for (var stay : stays(client)) {
                if (rows.in(stay.getEnteredOn())) {
                    steps.add(new Step(stay, from));
                }
                from = Optional.of(RelationshipStage.valueOf(stay.getStage()));
            }
        }
        return steps;
    }

    Set<Move> moves() {
        var moves = new ArrayList<Move>();
        steps().forEach(
                        step ->
                                moves.add(
                                        new Move(
                                                YearMonth.from(step.entry.getEnteredOn()),
                                                step.from,
                                                RelationshipStage.valueOf(step.entry.getStage()),
                                                0)));
        return RawRows.tally(moves).entrySet().stream()
                .map(
                        move ->
                                new Move(
                                        move.getKey().month(),
                                        move.getKey().from(),
                                        move.getKey().to(),
                                        move.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Dissolved> dissolutions() {
        var ends = new ArrayList<Dissolved>();
        steps().stream()
                .filter(step -> step.entry.getStage().equals("DISSOLUTION"))
                .forEach(
                        step ->
                                ends.add(
                                        new Dissolved(
                                                YearMonth.from(step.entry.getEnteredOn()),
                                                DissolutionReason.valueOf(step.entry.getReason()),
                                                DissolutionSide.valueOf(step.entry.getSide()),
                                                step.from,
                                                0)));
        return RawRows.tally(ends).entrySet().stream()
                .map(
                        end ->
                                new Dissolved(
                                        end.getKey().month(),
                                        end.getKey().reason(),
                                        end.getKey().side(),
                                        end.getKey().from(),
                                        end.getValue()))
                .collect(Collectors.toSet());
    }

    Set<Stay> stays(LocalDate today) {
        var found = new ArrayList<Stay>();
        for (var client : rows.counted()) {
            var stays = stays(client);
            for (var i = 0; i < stays.size(); i++) {
                var began = stays.get(i).getEnteredOn();
                var over = i + 1 < stays.size();
                var end = over ? stays.get(i + 1).getEnteredOn() : today;
                if (rows.in(began)) {
                    found.add(
                            new Stay(
                                    RelationshipStage.valueOf(stays.get(i).getStage()),
                                    DayBand.of(
                                            (int)
                                                    Math.max(
                                                            0,
                                                            end.toEpochDay() - began.toEpochDay())),
                                    over,
                                    0));
                }
            }
        }
        return RawRows.tally(found).entrySet().stream()
                .map(
                        stay ->
                                new Stay(
                                        stay.getKey().stage(),
                                        stay.getKey().days(),
                                        stay.getKey().finished(),
                                        stay.getValue()))
                .collect(Collectors.toSet());
    }

    Set<ClientId> standing(RelationshipStage stage) {
        var end = rows.filter().months().last().atEndOfMonth();
        return who(
                client ->
                        rows.entries(client).stream()
                                .filter(entry -> !entry.getEnteredOn().isAfter(end))
                                .reduce((_, later) -> later)
                                .filter(last -> last.getStage().equals(stage.name()))
                                .isPresent());
    }

    Set<ClientId> moved(Optional<RelationshipStage> from, RelationshipStage to) {
        return steps().stream()
                .filter(step -> step.from.equals(from))
                .filter(step -> step.entry.getStage().equals(to.name()))
                .map(step -> step.entry.getClientId())
                .collect(Collectors.toSet());
    }

    Set<ClientId> dissolved(DissolutionReason reason) {
        return steps().stream()
                .filter(step -> reason.name().equals(step.entry.getReason()))
                .map(step -> step.entry.getClientId())
                .collect(Collectors.toSet());
    }

    Set<ClientId> stayed(RelationshipStage stage) {
        return who(
                client ->
                        stays(client).stream()
                                .anyMatch(
                                        stay ->
                                                stay.getStage().equals(stage.name())
                                                        && rows.in(stay.getEnteredOn())));
    }

    private Set<ClientId> who(Predicate<ClientId> counts) {
        return rows.counted().stream().filter(counts).collect(Collectors.toSet());
    }
}
