package org.kartoteka.interactions.store;

import static org.kartoteka.db.Tables.INTERACTION_TAG;

import org.kartoteka.db.tables.records.InteractionTagRecord;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tags of interactions, in the order in which they were given.
final class InteractionTags {

    /// As many as fit one question to the base.
    private static final int CHUNK = 1_000;

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    InteractionTags(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    Map<InteractionId, List<String>> of(List<InteractionId> entries) {
        var tags = new HashMap<InteractionId, List<String>>();
        for (var from = 0; from < entries.size(); from += CHUNK) {
            var some = entries.subList(from, Math.min(entries.size(), from + CHUNK));
            for (var row : rows(some)) {
                tags.computeIfAbsent(row.getInteractionId(), _ -> new ArrayList<>())
                        .add(row.getTag());
            }
        }
        return tags;
    }

    private List<InteractionTagRecord> rows(Collection<InteractionId> entries) {
        return sql.read(
                db ->
                        db.selectFrom(INTERACTION_TAG)
                                .where(INTERACTION_TAG.INTERACTION_ID.in(entries))
                                .orderBy(
                                        INTERACTION_TAG.INTERACTION_ID,
                                        INTERACTION_TAG.POSITION,
                                        INTERACTION_TAG.ID)
                                .fetch());
    }

    void insert(Collection<Interaction> entries) {
        var rows = new ArrayList<InteractionTagRecord>();
        for (var entry : entries) {
            for (var position = 0; position < entry.tags().size(); position++) {
                rows.add(row(entry, position));
            }
        }
        ledger.insertAll(rows);
    }

    private InteractionTagRecord row(Interaction entry, int position) {
        var row = INTERACTION_TAG.newRecord();
        row.setId(ids.next());
        row.setInteractionId(entry.id());
        row.setClientId(entry.client());
        row.setTag(entry.tags().get(position));
        row.setPosition(position);
        return row;
    }

    void replace(Interaction before, Interaction after) {
        if (!before.tags().equals(after.tags()) || !before.client().equals(after.client())) {
            delete(before.id());
            insert(List.of(after));
        }
    }

    void delete(InteractionId entry) {
        rows(List.of(entry)).forEach(row -> ledger.delete(INTERACTION_TAG, row.getId()));
    }
}
