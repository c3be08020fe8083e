package org.kartoteka.platform.db;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest ten, and the newest of each of seven days, four weeks and twelve
/// months.
final class Rotation {

    private static final int RECENT = 10;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /// Days, weeks and months in which no backup was made do not count: a laptop left alone for a
    /// year keeps its backups.
    ///
    /// @param now a clock set back must not make the newest the oldest: backups from the future are
    ///   kept
    static Set<Backup> kept(Collection<Backup> backups, Instant now, ZoneId zone) {
        var newestFirst =
                backups.stream().sorted(Comparator.comparing(Backup::madeAt).reversed()).toList();
        var kept = new HashSet<Backup>();
        newestFirst.stream().filter(backup -> backup.madeAt().isAfter(now)).forEach(kept::add);
        newestFirst.stream().limit(RECENT).forEach(kept::add);
        keepNewestOfEach(newestFirst, DAYS, date -> date, zone, kept);
        keepNewestOfEach(newestFirst, WEEKS, Rotation::week, zone, kept);
        keepNewestOfEach(newestFirst, MONTHS, YearMonth::from, zone, kept);
        return kept;
    }

    private static void keepNewestOfEach(
            List<Backup> newestFirst,
            int periods,
            Function<LocalDate, Object> period,
            ZoneId zone,
            Set<Backup> kept) {
        var seen = new HashSet<>();
        for (var backup : newestFirst) {
            var of = period.apply(LocalDate.ofInstant(backup.madeAt(), zone));
            if (!seen.contains(of) && seen.size() < periods) {
                seen.add(of);
                kept.add(backup);
            }
        }
    }

    private static Object week(LocalDate date) {
        return List.of(
                date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
