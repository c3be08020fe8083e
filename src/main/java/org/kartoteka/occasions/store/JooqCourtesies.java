package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.COURTESY;
import static org.kartoteka.db.Tables.COURTESY_RULES;

import org.kartoteka.db.tables.records.CourtesyRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.occasions.Courtesies;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.CourtesyRules;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.List;
import java.util.Optional;

/// Thanks and requests for a review in the base, and the one row of their rules.
public final class JooqCourtesies implements Courtesies {

    private static final long THE_ROW = 1;

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqCourtesies(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<Courtesy> of(ClientId client) {
        return sql.read(
                db ->
                        db.selectFrom(COURTESY)
                                .where(COURTESY.CLIENT_ID.eq(client))
                                .orderBy(COURTESY.SHOWN_ON.desc(), COURTESY.ID.desc())
                                .fetch(JooqCourtesies::courtesy));
    }

    @Override
    public void record(Courtesy courtesy) {
        var row = COURTESY.newRecord();
        row.setId(ids.next());
        row.setClientId(courtesy.client());
        row.setKind(courtesy.kind().name());
        row.setChoice(courtesy.choice().name());
        row.setShownOn(courtesy.day());
        row.setTextId(courtesy.textId().orElse(null));
        ledger.insert(row);
    }

    private static Courtesy courtesy(CourtesyRecord row) {
        return new Courtesy(
                row.getClientId(),
                Courtesy.Kind.valueOf(row.getKind()),
                Courtesy.Choice.valueOf(row.getChoice()),
                row.getShownOn(),
                Optional.ofNullable(row.getTextId()));
    }

    @Override
    public CourtesyRules rules() {
        return sql.read(
                db ->
                        db.selectFrom(COURTESY_RULES)
                                .where(COURTESY_RULES.ID.eq(THE_ROW))
                                .fetchSingle(
                                        row ->
                                                new CourtesyRules(
                                                        row.getContacts(),
                                                        row.getPurchases(),
                                                        row.getOverMonths(),
                                                        row.getAgainMonths(),
                                                        row.getReviewLink())));
    }

    @Override
    public void put(CourtesyRules rules) {
        var row = COURTESY_RULES.newRecord();
        row.setId(THE_ROW);
        row.setContacts((short) rules.contacts());
        row.setPurchases((short) rules.purchases());
        row.setOverMonths((short) rules.overMonths());
        row.setAgainMonths((short) rules.againMonths());
        row.setReviewLink(rules.reviewLink());
        ledger.update(row);
    }
}
