package org.kartoteka.clients.store;

import static org.kartoteka.db.Tables.ADDRESS;
import static org.kartoteka.db.Tables.ANSWER;
import static org.kartoteka.db.Tables.ANSWER_FACTOR;
import static org.kartoteka.db.Tables.ANSWER_THEME;
import static org.kartoteka.db.Tables.ANSWER_WAIVER;
import static org.kartoteka.db.Tables.CADENCE;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.CONTACT_POINT;
import static org.kartoteka.db.Tables.CONTRACT;
import static org.kartoteka.db.Tables.CONTRACT_SURVEY;
import static org.kartoteka.db.Tables.COURTESY;
import static org.kartoteka.db.Tables.CUSTOM_FIELD;
import static org.kartoteka.db.Tables.FOLLOW_UP;
import static org.kartoteka.db.Tables.GIFT;
import static org.kartoteka.db.Tables.GREETING;
import static org.kartoteka.db.Tables.GREETING_WISH;
import static org.kartoteka.db.Tables.HOUSE_RULE;
import static org.kartoteka.db.Tables.INTERACTION;
import static org.kartoteka.db.Tables.INTERACTION_TAG;
import static org.kartoteka.db.Tables.INTEREST;
import static org.kartoteka.db.Tables.JOURNEY_ENTRY;
import static org.kartoteka.db.Tables.LIFE_FACT;
import static org.kartoteka.db.Tables.OCCASION;
import static org.kartoteka.db.Tables.PAIN_POINT;
import static org.kartoteka.db.Tables.PROMISE;
import static org.kartoteka.db.Tables.PURCHASE;
import static org.kartoteka.db.Tables.RULE_STEP;
import static org.kartoteka.db.Tables.SILENCE_REASON;
import static org.kartoteka.db.Tables.SNOOZE;
import static org.kartoteka.db.Tables.STAGE_ANSWER;
import static org.kartoteka.db.Tables.STAGE_ENTRY;
import static org.kartoteka.db.Tables.SURVEY_REQUEST;
import static org.kartoteka.db.Tables.TALK_HINT;

import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;

import java.util.Collection;
import java.util.List;

/// Removes clients with every row that belongs to them, whichever feature wrote it.
final class PurgedRows {

    /// Every table with rows of a client, those first that name a row of one further on.
    static final List<Table<?>> OF_CLIENTS =
            List.of(
                    PAIN_POINT,
                    JOURNEY_ENTRY,
                    SURVEY_REQUEST,
                    CONTRACT_SURVEY,
                    RULE_STEP,
                    ANSWER_THEME,
                    ANSWER_FACTOR,
                    ANSWER,
                    HOUSE_RULE,
                    STAGE_ANSWER,
                    STAGE_ENTRY,
                    SILENCE_REASON,
                    CONTRACT,
                    PURCHASE,
                    SNOOZE,
                    CADENCE,
                    TALK_HINT,
                    COURTESY,
                    ANSWER_WAIVER,
                    GIFT,
                    GREETING,
                    GREETING_WISH,
                    OCCASION,
                    INTERACTION_TAG,
                    PROMISE,
                    FOLLOW_UP,
                    INTERACTION,
                    CUSTOM_FIELD,
                    CLIENT_TAG,
                    LIFE_FACT,
                    INTEREST,
                    ADDRESS,
                    CONTACT_POINT);

    private final Sql sql;
    private final Ledger ledger;

    PurgedRows(Sql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /// @param gone few enough for one question
    void remove(Collection<ClientId> gone) {
        var values = gone.stream().map(ClientId::value).toList();
        OF_CLIENTS.forEach(table -> removeRows(table, values));
        leaveCompany(gone);
        gone.forEach(id -> ledger.delete(CLIENT, id.value()));
    }

    private void removeRows(Table<?> table, List<Long> clients) {
        var id = number(table, "ID");
        var rows =
                sql.read(
                        db ->
                                db.select(id)
                                        .from(table)
                                        .where(number(table, "CLIENT_ID").in(clients))
                                        .fetch(id));
        rows.forEach(row -> ledger.delete(table, row));
    }

    /// The bare number behind a typed id.
    private static Field<Long> number(Table<?> table, String column) {
        return DSL.field(table.field(column).getQualifiedName(), SQLDataType.BIGINT);
    }

    private void leaveCompany(Collection<ClientId> companies) {
        for (var person :
                sql.read(
                        db ->
                                db.selectFrom(CLIENT)
                                        .where(CLIENT.COMPANY_ID.in(companies))
                                        .fetch())) {
            person.setCompanyId(null);
            person.setVersion(person.getVersion() + 1);
            ledger.update(person);
        }
    }
}
