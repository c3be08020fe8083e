package org.kartoteka.platform.db;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.kartoteka.kernel.ClientId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One question that a summary is made of. It gives rows of: a client, the columns of the summary's
/// key after tag and stage, its sums.
///
/// @param sources the tables that it asks
/// @param all SQL over all clients
/// @param ofClients the same for an array of clients
/// @param ofRows the same for an array of ids of the rows summed up; empty where the rows of a
///   client only make sense together
public record SummaryPart(
        List<SummarySource> sources, String all, String ofClients, Optional<String> ofRows) {

    /// Stands for the array until the text is whole.
    private static final String IDS = "ARRAY_OF_IDS";

    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withRenderNameCase(RenderNameCase.AS_IS);

    /// Says which rows are asked for.
    @FunctionalInterface
    public interface Restriction {

        /// @param client of the row
        /// @param row its id
        Condition on(Field<ClientId> client, Field<?> row);
    }

    /// Each row counts for itself.
    public static SummaryPart ofRows(
            Function<Restriction, Select<?>> select, SummarySource... sources) {
        return new SummaryPart(
                List.of(sources),
                sql(select, (_, _) -> DSL.noCondition()),
                sql(select, (client, _) -> isAny(client)),
                Optional.of(sql(select, (_, row) -> isAny(row))));
    }

    /// What a row counts for depends on the other rows of its client.
    public static SummaryPart ofClients(
            Function<Function<Field<ClientId>, Condition>, Select<?>> select,
            SummarySource... sources) {
        return new SummaryPart(
                List.of(sources),
                sql(select, _ -> DSL.noCondition()),
                sql(select, SummaryPart::isAny),
                Optional.empty());
    }

    private static <R> String sql(Function<R, Select<?>> select, R restriction) {
        return DSL.using(SQLDialect.H2, SETTINGS)
                .renderInlined(select.apply(restriction))
                .replace(IDS, "?1");
    }

    /// An array as one parameter, the same wherever it stands: the text does not change with how
    /// many are asked for.
    private static Condition isAny(Field<?> id) {
        return DSL.condition("{0} = any({1})", id, DSL.raw(IDS));
    }
}
