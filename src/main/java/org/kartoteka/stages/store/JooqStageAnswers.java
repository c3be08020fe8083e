package org.kartoteka.stages.store;

import static org.jooq.impl.DSL.noCondition;
import static org.kartoteka.db.Tables.STAGE_ANSWER;

import org.jooq.Condition;
import org.kartoteka.db.tables.records.StageAnswerRecord;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.stages.StageAnswer;
import org.kartoteka.stages.StageAnswers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Answers to the assistant in the base.
public final class JooqStageAnswers implements StageAnswers {

    private final Sql sql;
    private final Ledger ledger;
    private final IdSource ids;

    public JooqStageAnswers(Sql sql, Ledger ledger, IdSource ids) {
        this.sql = sql;
        this.ledger = ledger;
        this.ids = ids;
    }

    @Override
    public List<StageAnswer> silencing() {
        return silencing(noCondition());
    }

    @Override
    public List<StageAnswer> silencing(ClientId client) {
        return silencing(STAGE_ANSWER.CLIENT_ID.eq(client));
    }

    private List<StageAnswer> silencing(Condition which) {
        return sql.read(
                db ->
                        db.selectFrom(STAGE_ANSWER)
                                .where(which)
                                .and(STAGE_ANSWER.CHOICE.ne(StageAnswer.Choice.ACCEPTED.name()))
                                .fetch(JooqStageAnswers::answer));
    }

    @Override
    public void insertAll(Collection<StageAnswer> answers) {
        ledger.insertAll(answers.stream().map(this::row).toList());
    }

    private static StageAnswer answer(StageAnswerRecord row) {
        return new StageAnswer(
                row.getClientId(),
                row.getRule(),
                RelationshipStage.valueOf(row.getStage()),
                StageAnswer.Choice.valueOf(row.getChoice()),
                row.getAnsweredOn(),
                Optional.ofNullable(row.getSilentUntil()));
    }

    private StageAnswerRecord row(StageAnswer answer) {
        var row = STAGE_ANSWER.newRecord();
        row.setId(ids.next());
        row.setClientId(answer.client());
        row.setRule(answer.topic());
        row.setStage(answer.stage().name());
        row.setChoice(answer.choice().name());
        row.setAnsweredOn(answer.day());
        row.setSilentUntil(answer.silentUntil().orElse(null));
        return row;
    }
}
