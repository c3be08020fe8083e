package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.NAME_CORRECTION;

import org.kartoteka.db.tables.records.NameCorrectionRecord;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.occasions.TaughtNames;
import org.kartoteka.occasions.wording.Gender;
import org.kartoteka.occasions.wording.GrammaticalCase;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Optional;

/// Taught names in the base.
public final class JooqNameCorrections implements TaughtNames {

    private static final String GENDER = "GENDER";

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqNameCorrections(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public Optional<String> form(String plain, GrammaticalCase grammaticalCase) {
        return stored(plain, grammaticalCase.name()).map(NameCorrectionRecord::getForm);
    }

    @Override
    public Optional<Gender> gender(String fullName) {
        return stored(fullName, GENDER).map(row -> Gender.valueOf(row.getForm()));
    }

    @Override
    public void teach(String plain, GrammaticalCase grammaticalCase, String form) {
        put(plain, grammaticalCase.name(), form.strip());
    }

    @Override
    public void teach(String fullName, Gender gender) {
        put(fullName, GENDER, gender.name());
    }

    private void put(String plain, String what, String form) {
        var stored = stored(plain, what);
        if (form.isEmpty()) {
            stored.ifPresent(row -> ledger.delete(NAME_CORRECTION, row.getId()));
            return;
        }
        var row = NAME_CORRECTION.newRecord();
        row.setId(stored.map(NameCorrectionRecord::getId).orElseGet(ids::next));
        row.setPlain(plain);
        row.setWhat(what);
        row.setForm(form);
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    private Optional<NameCorrectionRecord> stored(String plain, String what) {
        return sql.read(
                db ->
                        db.selectFrom(NAME_CORRECTION)
                                .where(NAME_CORRECTION.PLAIN.eq(plain))
                                .and(NAME_CORRECTION.WHAT.eq(what))
                                .fetchOptional());
    }
}
