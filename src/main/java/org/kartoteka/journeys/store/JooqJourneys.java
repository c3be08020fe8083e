package org.kartoteka.journeys.store;

import static org.kartoteka.db.Tables.JOURNEY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;

import org.kartoteka.db.tables.records.JourneyRecord;
import org.kartoteka.db.tables.records.JourneyStepRecord;
import org.kartoteka.journeys.Journey;
import org.kartoteka.journeys.JourneyStep;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.kernel.JourneyId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.List;
import java.util.Optional;

/// Journeys in the base.
public final class JooqJourneys implements Journeys {

    private final Sql sql;
    private final Ledger ledger;

    public JooqJourneys(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<Journey> all() {
        return sql.read(
                db -> {
                    var steps =
                            db.selectFrom(JOURNEY_STEP)
                                    .orderBy(JOURNEY_STEP.POSITION, JOURNEY_STEP.ID)
                                    .fetch(JooqJourneys::step);
                    return db.selectFrom(JOURNEY)
                            .orderBy(JOURNEY.POSITION, JOURNEY.ID)
                            .fetch(row -> journey(row, steps));
                });
    }

    @Override
    public Journey followed() {
        return all().stream().filter(Journey::followed).findFirst().orElseThrow();
    }

    @Override
    public void follow(JourneyId journey) {
        for (var row : sql.read(db -> db.selectFrom(JOURNEY).orderBy(JOURNEY.ID).fetch())) {
            row.setFollowed(row.getId().equals(journey));
            ledger.update(row);
        }
    }

    @Override
    public void insertStep(JourneyStep step) {
        ledger.insert(row(step));
    }

    @Override
    public void updateStep(JourneyStep step) {
        ledger.update(row(step));
    }

    private static Journey journey(JourneyRecord row, List<JourneyStep> steps) {
        return new Journey(
                row.getId(),
                Optional.ofNullable(row.getCode()),
                Optional.ofNullable(row.getName()),
                row.getPosition(),
                row.getFollowed(),
                steps.stream().filter(step -> step.journey().equals(row.getId())).toList());
    }

    private static JourneyStep step(JourneyStepRecord row) {
        return new JourneyStep(
                row.getId(),
                row.getJourneyId(),
                Optional.ofNullable(row.getCode()),
                Optional.ofNullable(row.getName()),
                row.getPosition(),
                row.getArchived());
    }

    private static JourneyStepRecord row(JourneyStep step) {
        var row = JOURNEY_STEP.newRecord();
        row.setId(step.id());
        row.setJourneyId(step.journey());
        row.setCode(step.code().orElse(null));
        row.setName(step.name().orElse(null));
        row.setPosition(step.position());
        row.setArchived(step.archived());
        return row;
    }
}
