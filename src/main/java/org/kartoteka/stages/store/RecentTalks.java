package org.kartoteka.stages.store;

import static org.kartoteka.db.Tables.INTERACTION;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.stages.StageThreshold;
import org.kartoteka.stages.StageThresholds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is worth knowing of the talks of the last days, of all clients or of one: read once, by the
/// index of time.
final class RecentTalks {

    private static final short NEGATIVE = -1;

    private final Map<ClientId, LocalDate> fromClients = new HashMap<>();
    private final Map<ClientId, LocalDate> sour = new HashMap<>();
    private final Set<ClientId> scored = new HashSet<>();

    /// @param which talks of whom
    /// @param today local
    RecentTalks(
            DSLContext db,
            Condition which,
            ZoneId zone,
            LocalDate today,
            StageThresholds thresholds) {
        var turned = start(today, thresholds.amount(StageThreshold.GROWTH_DAYS), zone);
        var weighing = start(today, thresholds.amount(StageThreshold.RISK_DAYS), zone);
        db.select(
                        INTERACTION.CLIENT_ID,
                        INTERACTION.HAPPENED_AT,
                        INTERACTION.DIRECTION,
                        INTERACTION.SENTIMENT,
                        INTERACTION.SCORE)
                .from(INTERACTION)
                .where(INTERACTION.HAPPENED_AT.ge(turned.isBefore(weighing) ? turned : weighing))
                .and(which)
                .fetchLazy()
                .forEach(
                        row -> {
                            var moment = row.value2();
                            var day = LocalDate.ofInstant(moment, zone);
                            if (row.value3().equals("IN") && !moment.isBefore(turned)) {
                                fromClients.merge(row.value1(), day, RecentTalks::later);
                            }
                            if (!moment.isBefore(weighing)) {
                                if (row.value4() != null && row.value4() == NEGATIVE) {
                                    sour.merge(row.value1(), day, RecentTalks::later);
                                }
                                if (row.value5() != null) {
                                    scored.add(row.value1());
                                }
                            }
                        });
    }

    /// When the first of the last `days` days began.
    private static Instant start(LocalDate today, int days, ZoneId zone) {
        return today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// The last day on which the client turned to us.
    Optional<LocalDate> fromClient(ClientId client) {
        return Optional.ofNullable(fromClients.get(client));
    }

    /// The last day on which a talk went badly.
    Optional<LocalDate> sour(ClientId client) {
        return Optional.ofNullable(sour.get(client));
    }

    /// Clients with a score among them.
    Set<ClientId> scored() {
        return scored;
    }
}
