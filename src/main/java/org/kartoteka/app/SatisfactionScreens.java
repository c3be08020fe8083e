package org.kartoteka.app;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.satisfaction.EditAnswer;
import org.kartoteka.satisfaction.RecordAnswer;
import org.kartoteka.satisfaction.ui.AnswerFormViewModel;
import org.kartoteka.satisfaction.ui.SatisfactionPanel;
import org.kartoteka.satisfaction.ui.SatisfactionViewModel;

/// How satisfied clients are: the part of a card, the page, surveys, the settings.
final class SatisfactionScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    SatisfactionScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
    }

    /// The part of a card with scores and answers.
    Panel ofClient(ClientId client) {
        var uses =
                new SatisfactionViewModel.Uses(
                        wiring.answers,
                        wiring.clients,
                        new AnswerFormViewModel.Uses(
                                new RecordAnswer(
                                        wiring.answers,
                                        wiring.clients,
                                        wiring.callBacks,
                                        wiring.transactions,
                                        wiring.clock),
                                new EditAnswer(
                                        wiring.answers,
                                        wiring.clients,
                                        wiring.callBacks,
                                        wiring.transactions),
                                wiring.factorSets,
                                wiring.channels,
                                steps,
                                wiring.ids));
        var model =
                new SatisfactionViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new SatisfactionPanel(
                model, desk.messages(), desk.overlay(), desk.notices(), () -> {});
    }
}
