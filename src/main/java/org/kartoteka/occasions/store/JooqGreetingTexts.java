package org.kartoteka.occasions.store;

import static org.kartoteka.db.Tables.GREETING_TEXT;

import org.kartoteka.db.tables.records.GreetingTextRecord;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.occasions.GreetingTexts;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.ShippedTexts;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.text.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Greetings: what is shipped, with the person's own words from the base over it.
public final class JooqGreetingTexts implements GreetingTexts {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqGreetingTexts(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<GreetingText> offered(Language language) {
        return all(language).stream().filter(kept -> !kept.archived()).map(Kept::text).toList();
    }

    @Override
    public List<Kept> all(Language language) {
        Map<String, Kept> texts = new LinkedHashMap<>();
        ShippedTexts.in(language)
                .forEach(text -> texts.put(text.id(), new Kept(text, false, false)));
        sql.read(
                        db ->
                                db.selectFrom(GREETING_TEXT)
                                        .where(GREETING_TEXT.LANGUAGE.eq(language.code()))
                                        .orderBy(GREETING_TEXT.ID)
                                        .fetch())
                .forEach(
                        row ->
                                texts.put(
                                        row.getTextId(),
                                        new Kept(text(row, language), true, row.getArchived())));
        return List.copyOf(texts.values());
    }

    @Override
    public void put(GreetingText text, boolean archived) {
        var stored = stored(text);
        var row = GREETING_TEXT.newRecord();
        row.setId(stored.map(GreetingTextRecord::getId).orElseGet(ids::next));
        row.setTextId(text.id());
        row.setLanguage(text.language().code());
        row.setKind(text.kind().name());
        row.setTone(text.tone().name());
        row.setLate(text.late());
        row.setSubject(text.subject());
        row.setBody(text.body());
        row.setArchived(archived);
        if (stored.isPresent()) {
            ledger.update(row);
        } else {
            ledger.insert(row);
        }
    }

    @Override
    public void forget(GreetingText text) {
        stored(text).ifPresent(row -> ledger.delete(GREETING_TEXT, row.getId()));
    }

    private Optional<GreetingTextRecord> stored(GreetingText text) {
        return sql.read(
                db ->
                        db.selectFrom(GREETING_TEXT)
                                .where(GREETING_TEXT.TEXT_ID.eq(text.id()))
                                .and(GREETING_TEXT.LANGUAGE.eq(text.language().code()))
                                .fetchOptional());
    }

    private static GreetingText text(GreetingTextRecord row, Language language) {
        return new GreetingText(
                row.getTextId(),
                GreetingKind.valueOf(row.getKind()),
                Tone.valueOf(row.getTone()),
                row.getLate(),
                language,
                row.getSubject(),
                row.getBody());
    }
}
