package org.kartoteka.testing;

import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.stages.AnswerProposals;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.MoveStage;
import org.kartoteka.stages.ReadProposals;
import org.kartoteka.stages.StepWording;
import org.kartoteka.stages.store.JooqStageAnswers;
import org.kartoteka.stages.store.JooqStageFacts;
import org.kartoteka.stages.store.JooqStageSettings;
import org.kartoteka.stages.store.JooqStages;

import java.util.Optional;

/// The stages of relationships over a base with a logbook.
public final class StagesBase {

    /// Says of a win-back what it is given, so that a test can see it.
    public static final StepWording WORDS =
            new StepWording() {
                @Override
                public String winBack(Dissolution how, Optional<RelationshipStage> from) {
                    return "win back " + how.reason() + " from " + from.orElse(null);
                }

                @Override
                public String askAboutTrial() {
                    return "ask about the trial";
                }
            };

    public final JooqStages stages;
    public final JooqStageSettings settings;
    public final JooqStageFacts facts;
    public final MoveStage moving;
    public final ReadProposals reading;
    public final AnswerProposals answering;

    public StagesBase(LogbookBase book) {
        var base = book.base;
        stages = new JooqStages(base.sql, base.ledger);
        settings = new JooqStageSettings(base.sql, base.ledger, base.ids);
        facts = new JooqStageFacts(base.sql, book.clock.getZone());
        var steps = new BroughtSteps(book.followUps, base.ids, book.clock);
        moving =
                new MoveStage(
                        new MoveStage.Uses(stages, settings, book.clients, steps),
                        base.transactions,
                        base.ids,
                        book.clock);
        var answers = new JooqStageAnswers(base.sql, base.ledger, base.ids);
        reading = new ReadProposals(facts, answers, settings, base.transactions, book.clock);
        answering =
                new AnswerProposals(
                        new AnswerProposals.Uses(answers, settings, moving, book.clients),
                        base.transactions,
                        book.clock);
    }
}
