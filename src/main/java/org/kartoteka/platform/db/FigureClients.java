package org.kartoteka.platform.db;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;
import static org.kartoteka.db.Tables.STAGE_ENTRY;

import org.jooq.Condition;
import org.jooq.Field;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/// The clients behind a figure.
public final class FigureClients {

    private FigureClients() {}

    /// That a row of a summary is about the clients of `filter`.
    ///
    /// @param tag the column of the summary
    /// @param stage the column of the summary
    public static Condition cell(Field<String> tag, Field<String> stage, FigureFilter filter) {
        return tag.eq(filter.tag().orElse(""))
                .and(stage.eq(filter.stage().map(Enum::name).orElse("")));
    }

    /// That `client` is one of `filter`: not in the Trash, with its tag, in its stage now.
    public static Condition match(Field<ClientId> client, FigureFilter filter) {
        return exists(
                        selectOne()
                                .from(CLIENT)
                                .where(CLIENT.ID.eq(client))
                                .and(CLIENT.DELETED_AT.isNull()))
                .and(filter.tag().map(tag -> tagged(client, tag)).orElse(noCondition()))
                .and(
                        filter.stage()
                                .map(stage -> standsIn(client, stage.name()))
                                .orElse(noCondition()));
    }

    private static Condition tagged(Field<ClientId> client, String tag) {
        return exists(
                selectOne()
                        .from(CLIENT_TAG)
                        .where(CLIENT_TAG.CLIENT_ID.eq(client))
                        .and(CLIENT_TAG.TAG.eq(tag)));
    }

    private static Condition standsIn(Field<ClientId> client, String stage) {
        var now = STAGE_ENTRY.as("now");
        var later = STAGE_ENTRY.as("later");
        return exists(
                selectOne()
                        .from(now)
                        .where(now.CLIENT_ID.eq(client))
                        .and(now.STAGE.eq(stage))
                        .and(
                                notExists(
                                        selectOne()
                                                .from(later)
                                                .where(later.CLIENT_ID.eq(now.CLIENT_ID))
                                                .and(
                                                        later.ENTERED_ON
                                                                .gt(now.ENTERED_ON)
                                                                .or(
                                                                        later.ENTERED_ON
                                                                                .eq(now.ENTERED_ON)
                                                                                .and(
                                                                                        later.ID.gt(
                                                                                                now.ID)))))));
    }

    /// Asks month by month, the last first, until enough are found: H2 walks an index in its own
    /// direction only, and sorting one month is cheap.
    ///
    /// @param ofMonth clients of one month, the latest first, some perhaps more than once
    /// @return each once
    public static List<ClientId> latest(
            MonthSpan months, int limit, Function<YearMonth, List<ClientId>> ofMonth) {
        var found = new LinkedHashSet<ClientId>();
        for (var month = months.last();
                found.size() < limit && !month.isBefore(months.first());
                month = month.minusMonths(1)) {
            found.addAll(ofMonth.apply(month));
        }
        return new ArrayList<>(found).subList(0, Math.min(limit, found.size()));
    }
}
