package org.kartoteka.app;

import static org.kartoteka.db.Tables.JOURNEY;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.JOURNEY_STEP;
import static org.kartoteka.db.Tables.PAIN_POINT;

import org.kartoteka.db.tables.records.JourneyEntryRecord;
import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.journeys.JourneyFigures.Pain;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.kernel.JourneyId;
import org.kartoteka.kernel.JourneyStepId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Figures of the journey counted one client after the other.
final class JourneysByHand {
    private final RawRows rows;

    JourneysByHand(RawRows rows) {
        this.rows = rows;
    }

    Set<FunnelStep> funnel() {
        var followed =
                rows.all(JOURNEY).stream().filter(j -> j.getFollowed()).findFirst().orElseThrow();
        var funnel = new HashSet<FunnelStep>();
        for (var step : rows.all(JOURNEY_STEP)) {
            if (step.getJourneyId().equals(followed.getId()) && !step.getArchived()) {
                funnel.add(funnelStep(step.getId()));
            }
        }
        return funnel;
    }

    private FunnelStep funnelStep(JourneyStepId step) {
        var entered = 0L;
        var wentOn = 0L;
        var days = new TreeMap<DayBand, Long>();
        for (var client : rows.counted()) {
            var visits = visits(client, step);
            for (var i = 0; i < visits.size(); i++) {
                var visit = visits.get(i);
                if (visit.getJourneyStepId().equals(step) && rows.in(visit.getEnteredOn())) {
                    entered++;
                    if (i + 1 < visits.size()
                            && position(visits.get(i + 1).getJourneyStepId()) > position(step)) {
                        wentOn++;
                        days.merge(
                                DayBand.between(
                                        visit.getEnteredOn(), visits.get(i + 1).getEnteredOn()),
                                1L,
                                Long::sum);
                    }
                }
            }
        }
        return new FunnelStep(step, entered, wentOn, days);
    }

    private List<JourneyEntryRecord> visits(ClientId client, JourneyStepId onJourneyOf) {
        var visits = new ArrayList<JourneyEntryRecord>();
        rows.all(JOURNEY_ENTRY).stream()
                .filter(entry -> entry.getClientId().equals(client))
                .filter(entry -> journey(entry.getJourneyStepId()).equals(journey(onJourneyOf)))
                .sorted(
                        Comparator.comparing(JourneyEntryRecord::getEnteredOn)
                                .thenComparing(entry -> entry.getId().value()))
                .forEach(
                        entry -> {
                            if (visits.isEmpty()
                                    || !visits.getLast()
                                            .getJourneyStepId()
                                            .equals(entry.getJourneyStepId())) {
                                visits.add(entry);
                            }
                        });
        return visits;
    }

    private JourneyId journey(JourneyStepId step) {
        return rows.all(JOURNEY_STEP).stream()
                .filter(known -> known.getId().equals(step))
                .findFirst()
                .orElseThrow()
                .getJourneyId();
    }

    private int position(JourneyStepId step) {
        return rows.all(JOURNEY_STEP).stream()
                .filter(known -> known.getId().equals(step))
                .findFirst()
                .orElseThrow()
                .getPosition();
    }

    Set<Pain> pains() {
        var pains = new ArrayList<Pain>();
        rows.all(PAIN_POINT).stream()
                .filter(
                        pain ->
                                rows.counted().contains(pain.getClientId())
                                        && rows.in(pain.getNotedOn()))
                .forEach(pain -> pains.add(new Pain(pain.getJourneyStepId(), pain.getTheme(), 0)));
        return RawRows.tally(pains).entrySet().stream()
                .map(pain -> new Pain(pain.getKey().step(), pain.getKey().theme(), pain.getValue()))
                .collect(Collectors.toSet());
    }

    Set<ClientId> stoppedAt(JourneyStepId step) {
        return rows.counted().stream()
                .filter(client -> stoppedAt(client, step))
                .collect(Collectors.toSet());
    }

    private boolean stoppedAt(ClientId client, JourneyStepId step) {
        var visits = visits(client, step);
        for (var i = 0; i < visits.size(); i++) {
            var here =
                    visits.get(i).getJourneyStepId().equals(step)
                            && rows.in(visits.get(i).getEnteredOn());
            var wentOn =
                    i + 1 < visits.size()
                            && position(visits.get(i + 1).getJourneyStepId()) > position(step);
            if (here && !wentOn) {
                return true;
            }
        }
        return false;
    }

    Set<ClientId> hurt(JourneyStepId step, String theme) {
        return rows.all(PAIN_POINT).stream()
                .filter(pain -> rows.counted().contains(pain.getClientId()))
                .filter(pain -> rows.in(pain.getNotedOn()))
                .filter(pain -> pain.getJourneyStepId().equals(step))
                .filter(pain -> pain.getTheme().equals(theme))
                .map(pain -> pain.getClientId())
                .collect(Collectors.toSet());
    }
}
