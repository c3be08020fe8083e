package org.kartoteka.exchange.store;

import static org.kartoteka.db.Tables.CLIENT;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.kartoteka.exchange.ExportedRows;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What rows of all features have in common when they are exported.
final class ExportedRow {

    private ExportedRow() {}

    /// All rows of `table` about clients who are not in the Trash, with the client, as they were
    /// made.
    static ResultQuery<? extends Record> ofClients(
            DSLContext db, Table<?> table, Field<ClientId> client, Field<?> id) {
        return db.select(withClient(Stream.of(table.fields())))
                .from(table)
                .join(CLIENT)
                .on(CLIENT.ID.eq(client))
                .where(CLIENT.DELETED_AT.isNull())
                .orderBy(id);
    }

    static List<Field<?>> withClient(Stream<Field<?>> fields) {
        var client =
                Stream.<Field<?>>of(
                        CLIENT.ID,
                        CLIENT.FAMILY_NAME,
                        CLIENT.GIVEN_NAME,
                        CLIENT.MIDDLE_NAME,
                        CLIENT.NICKNAME,
                        CLIENT.ORGANIZATION);
        return Stream.concat(client, fields).toList();
    }

    static String called(Record row) {
        var name =
                new PersonName(
                        "",
                        row.get(CLIENT.FAMILY_NAME),
                        row.get(CLIENT.GIVEN_NAME),
                        row.get(CLIENT.MIDDLE_NAME),
                        "",
                        row.get(CLIENT.NICKNAME));
        return name.isUnknown()
                ? Objects.requireNonNullElse(row.get(CLIENT.ORGANIZATION), "")
                : name.full();
    }

    static Object named(String name, String code) {
        return name != null ? name : code == null ? null : new ExportedRows.Own(code);
    }

    static String amount(Long units, String currency) {
        return units == null
                ? null
                : new Money(units, Currency.getInstance(currency)).amount().toPlainString();
    }

    static ExportedRows.Own own(String word) {
        return word == null ? null : new ExportedRows.Own(word.toLowerCase(Locale.ROOT));
    }
}
