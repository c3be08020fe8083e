package org.kartoteka.demo;

import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.kernel.StageEntryId;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageMove;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the relationships of the sample stand: each came as far as its talks bear out, some ended,
/// and a few were left for the person to place.
final class SampleStages {

    /// One in so many was not placed yet.
    private static final int LEFT_OPEN_ONE_IN = 8;

    /// The talk at which a relationship expands, and the one at which it is settled; from 0.
    private static final int EXPANDS_AT = 3;

    private static final int COMMITS_AT = 7;

    /// Silent for longer, one in so many has ended.
    private static final int SILENT_DAYS = 150;

    private static final int ENDED_ONE_IN = 2;
    private static final int TRIAL_DAYS = 14;

    private final SampleBase sample;
    private final IdSource ids;
    private final Clock clock;
    private final LocalDate today;

    /// @param clock in the person's own zone
    SampleStages(SampleBase sample, IdSource ids, Clock clock) {
        this.sample = sample;
        this.ids = ids;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    List<StageEntry> entries() {
        var days = daysOfTalks();
        var entries = new ArrayList<StageEntry>();
        for (var place = 0; place < sample.clients().size(); place++) {
            var client = sample.clients().get(place);
            if (place % LEFT_OPEN_ONE_IN != 0) {
                var known = LocalDate.ofInstant(client.createdAt(), clock.getZone());
                for (var move : moves(place, days.getOrDefault(client.id(), List.of()), known)) {
                    entries.add(
                            new StageEntry(
                                    new StageEntryId(ids.next()),
                                    client.id(),
                                    move,
                                    clock.instant(),
                                    0));
                }
            }
        }
        return entries;
    }

    private Map<ClientId, List<LocalDate>> daysOfTalks() {
        return sample.interactions().stream()
                .collect(
                        Collectors.groupingBy(
                                Interaction::client,
                                Collectors.mapping(
                                        talk ->
                                                LocalDate.ofInstant(
                                                        talk.happenedAt(), clock.getZone()),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                list -> list.stream().sorted().toList()))));
    }

    private List<StageMove> moves(int place, List<LocalDate> talks, LocalDate known) {
        var moves = new ArrayList<StageMove>();
        if (talks.isEmpty()) {
            moves.add(StageMove.to(RelationshipStage.AWARENESS, known));
            return moves;
        }
        var first = talks.getFirst();
        moves.add(
                StageMove.to(RelationshipStage.EXPLORATION, first)
                        .withTrial(
                                place % 2 == 0
                                        ? Optional.of(first.plusDays(TRIAL_DAYS))
                                        : Optional.empty()));
        if (talks.size() > EXPANDS_AT) {
            moves.add(StageMove.to(RelationshipStage.EXPANSION, talks.get(EXPANDS_AT)));
        }
        if (talks.size() > COMMITS_AT && place % 2 == 0) {
            moves.add(StageMove.to(RelationshipStage.COMMITMENT, talks.get(COMMITS_AT)));
        }
        var ended = talks.getLast().plusDays(SILENT_DAYS);
        if (ended.isBefore(today) && place % ENDED_ONE_IN == 0) {
            moves.add(StageMove.dissolving(ended, how(place)));
        }
        return moves;
    }

    /// Never for another reason: that would have to be put in words.
    private static Dissolution how(int place) {
        var reasons =
                List.of(
                        DissolutionReason.REQUIREMENTS_CHANGED,
                        DissolutionReason.BETTER_ANALOGUE,
                        DissolutionReason.DISSATISFIED);
        var sides = DissolutionSide.values();
        return new Dissolution(
                sides[place % sides.length], reasons.get(place / 2 % reasons.size()), "");
    }
}
