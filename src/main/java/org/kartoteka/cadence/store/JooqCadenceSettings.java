package org.kartoteka.cadence.store;

import static org.kartoteka.db.Tables.CADENCE_RULES;
import static org.kartoteka.db.Tables.DAY_OFF;
import static org.kartoteka.db.Tables.UNCOUNTED_CHANNEL;

import org.kartoteka.cadence.CadenceRules;
import org.kartoteka.cadence.CadenceSettings;
import org.kartoteka.cadence.CountedContacts;
import org.kartoteka.cadence.TypedDays;
import org.kartoteka.db.tables.records.DayOffRecord;
import org.kartoteka.db.tables.records.UncountedChannelRecord;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one row of rules in the base, with the channels and the days that belong to it.
public final class JooqCadenceSettings implements CadenceSettings {

    private static final long ONE = 1;
    private static final char OFF = '1';
    private static final char WORKED = '0';

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqCadenceSettings(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public CadenceRules rules() {
        var uncounted =
                channels().stream()
                        .map(UncountedChannelRecord::getChannelId)
                        .collect(Collectors.toSet());
        var typed = days().stream().map(JooqCadenceSettings::typed).toList();
        return sql.read(
                db ->
                        db.selectFrom(CADENCE_RULES)
                                .where(CADENCE_RULES.ID.eq(ONE))
                                .fetchSingle(
                                        row ->
                                                new CadenceRules(
                                                        row.getDailyCap(),
                                                        new CountedContacts(
                                                                row.getCountsIncoming(),
                                                                row.getCountsOutgoing(),
                                                                row.getCountsUnanswered(),
                                                                uncounted),
                                                        weekend(row.getWeekend()),
                                                        row.getRussianHolidays(),
                                                        typed)));
    }

    private List<UncountedChannelRecord> channels() {
        return sql.read(
                db -> db.selectFrom(UNCOUNTED_CHANNEL).orderBy(UNCOUNTED_CHANNEL.ID).fetch());
    }

    private List<DayOffRecord> days() {
        return sql.read(
                db -> db.selectFrom(DAY_OFF).orderBy(DAY_OFF.FIRST_DAY, DAY_OFF.ID).fetch());
    }

    private static TypedDays typed(DayOffRecord row) {
        return new TypedDays(row.getFirstDay(), row.getLastDay(), row.getWorked());
    }

    private static Set<DayOfWeek> weekend(String marks) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> marks.charAt(day.ordinal()) == OFF)
                .collect(Collectors.toSet());
    }

    private static String marks(Set<DayOfWeek> weekend) {
        var marks = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            marks.append(weekend.contains(day) ? OFF : WORKED);
        }
        return marks.toString();
    }

    @Override
    public void put(CadenceRules rules) {
        var row = CADENCE_RULES.newRecord();
        row.setId(ONE);
        row.setDailyCap((short) rules.dailyCap());
        row.setCountsIncoming(rules.counted().incoming());
        row.setCountsOutgoing(rules.counted().outgoing());
        row.setCountsUnanswered(rules.counted().unanswered());
        row.setWeekend(marks(rules.weekend()));
        row.setRussianHolidays(rules.russianHolidays());
        ledger.update(row);
        putChannels(rules.counted().uncounted());
        putDays(rules.typedDays());
    }

    private void putChannels(Set<ChannelId> uncounted) {
        var missing = new HashSet<>(uncounted);
        for (var row : channels()) {
            if (!missing.remove(row.getChannelId())) {
                ledger.delete(UNCOUNTED_CHANNEL, row.getId());
            }
        }
        missing.forEach(this::insert);
    }

    private void insert(ChannelId channel) {
        var row = UNCOUNTED_CHANNEL.newRecord();
        row.setId(ids.next());
        row.setChannelId(channel);
        ledger.insert(row);
    }

    private void putDays(Collection<TypedDays> typed) {
        var missing = new HashSet<>(typed);
        for (var row : days()) {
            if (!missing.remove(typed(row))) {
                ledger.delete(DAY_OFF, row.getId());
            }
        }
        missing.forEach(this::insert);
    }

    private void insert(TypedDays days) {
        var row = DAY_OFF.newRecord();
        row.setId(ids.next());
        row.setFirstDay(days.first());
        row.setLastDay(days.last());
        row.setWorked(days.worked());
        ledger.insert(row);
    }
}
