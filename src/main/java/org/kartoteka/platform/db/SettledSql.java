package org.kartoteka.platform.db;

import org.jooq.DSLContext;

import java.util.function.Function;

/// Where a store asks its questions of summaries: they are right before it answers.
public final class SettledSql {

    private final Sql sql;
    private final Summaries summaries;

    public SettledSql(Sql sql, Summaries summaries) {
        this.sql = sql;
        this.summaries = summaries;
    }

    /// As [Sql#read]. The first question to a base may take as long as making the summaries does.
    /// Within a step summaries are as they were before it.
    public <T> T read(Function<DSLContext, T> question) {
        if (!sql.inStep()) {
            summaries.settle();
        }
        return sql.read(question);
    }
}
