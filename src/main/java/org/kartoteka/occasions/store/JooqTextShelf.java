package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.OWN_TEXT;
import static org.kartoteka.db.Tables.SHELVED_TEXT;

import org.kartoteka.db.tables.records.OwnTextRecord;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.OwnTextId;
import org.kartoteka.occasions.TextShelf;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Texts in the base: the own whole, of the shipped only that they are put away.
public final class JooqTextShelf implements TextShelf {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqTextShelf(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<OwnText> own() {
        return sql.read(
                db -> db.selectFrom(OWN_TEXT).orderBy(OWN_TEXT.ID).fetch(JooqTextShelf::text));
    }

    @Override
    public Optional<OwnText> find(OwnTextId id) {
        return sql.read(
                db ->
                        db.selectFrom(OWN_TEXT)
                                .where(OWN_TEXT.ID.eq(id))
                                .fetchOptional(JooqTextShelf::text));
    }

    @Override
    public void insert(OwnText text) {
        ledger.insert(row(text));
    }

    @Override
    public void update(OwnText text) {
        ledger.update(row(text));
    }

    @Override
    public Set<String> shelved(Language language) {
        return sql.read(
                db ->
                        db.select(SHELVED_TEXT.TEXT_ID)
                                .from(SHELVED_TEXT)
                                .where(SHELVED_TEXT.LANGUAGE.eq(language.code()))
                                .fetchSet(SHELVED_TEXT.TEXT_ID));
    }

    @Override
    public void shelve(String textId, Language language, boolean away) {
        var stored =
                sql.read(
                        db ->
                                db.selectFrom(SHELVED_TEXT)
                                        .where(SHELVED_TEXT.TEXT_ID.eq(textId))
                                        .and(SHELVED_TEXT.LANGUAGE.eq(language.code()))
                                        .fetchOptional());
        if (!away) {
            stored.ifPresent(row -> ledger.delete(SHELVED_TEXT, row.getId()));
        } else if (stored.isEmpty()) {
            var row = SHELVED_TEXT.newRecord();
            row.setId(ids.next());
            row.setTextId(textId);
            row.setLanguage(language.code());
            ledger.insert(row);
        }
    }

    private static OwnText text(OwnTextRecord row) {
        return new OwnText(
                row.getId(),
                new TextDraft(
                        GreetingKind.valueOf(row.getKind()),
                        Tone.valueOf(row.getTone()),
                        row.getLate(),
                        language(row.getLanguage()),
                        row.getSubject(),
                        row.getBody()),
                row.getArchived());
    }

    private static Language language(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static OwnTextRecord row(OwnText text) {
        var row = OWN_TEXT.newRecord();
        row.setId(text.id());
        row.setKind(text.words().kind().name());
        row.setTone(text.words().tone().name());
        row.setLate(text.words().late());
        row.setLanguage(text.words().language().code());
        row.setSubject(text.words().subject());
        row.setBody(text.words().body());
        row.setArchived(text.archived());
        return row;
    }
}
