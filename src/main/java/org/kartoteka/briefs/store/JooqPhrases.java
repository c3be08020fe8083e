package org.kartoteka.briefs.store;

import static org.kartoteka.db.Tables.PHRASE;

import org.kartoteka.briefs.Phrase;
import org.kartoteka.briefs.Phrases;
import org.kartoteka.briefs.Situation;
import org.kartoteka.db.tables.records.PhraseRecord;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.List;
import java.util.Optional;

/// Phrases in the base.
public final class JooqPhrases implements Phrases {

    private final Sql sql;
    private final Ledger ledger;

    public JooqPhrases(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public List<Phrase> all() {
        return sql.read(
                db ->
                        db.selectFrom(PHRASE)
                                .orderBy(PHRASE.POSITION, PHRASE.ID)
                                .fetch(JooqPhrases::phrase));
    }

    @Override
    public void insert(Phrase phrase) {
        ledger.insert(row(phrase));
    }

    @Override
    public void update(Phrase phrase) {
        ledger.update(row(phrase));
    }

    private static Phrase phrase(PhraseRecord row) {
        return new Phrase(
                row.getId(),
                Situation.valueOf(row.getSituation()),
                Optional.ofNullable(row.getCode()),
                Optional.ofNullable(row.getText()),
                row.getPosition(),
                row.getArchived());
    }

    private static PhraseRecord row(Phrase phrase) {
        var row = PHRASE.newRecord();
        row.setId(phrase.id());
        row.setSituation(phrase.situation().name());
        row.setCode(phrase.code().orElse(null));
        row.setText(phrase.text().orElse(null));
        row.setPosition(phrase.position());
        row.setArchived(phrase.archived());
        return row;
    }
}
