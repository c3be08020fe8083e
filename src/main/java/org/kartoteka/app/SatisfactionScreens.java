package org.kartoteka.app;

import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.ui.AnswersImportPanel;
import org.kartoteka.exchange.ui.AnswersImportViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.satisfaction.EditAnswer;
import org.kartoteka.satisfaction.EditFactorSets;
import org.kartoteka.satisfaction.RecordAnswer;
import org.kartoteka.satisfaction.RecordSurvey;
import org.kartoteka.satisfaction.ui.AnswerFormViewModel;
import org.kartoteka.satisfaction.ui.AskingView;
import org.kartoteka.satisfaction.ui.AskingViewModel;
import org.kartoteka.satisfaction.ui.SatisfactionPanel;
import org.kartoteka.satisfaction.ui.SatisfactionSettingsSection;
import org.kartoteka.satisfaction.ui.SatisfactionSettingsViewModel;
import org.kartoteka.satisfaction.ui.SatisfactionViewModel;
import org.kartoteka.satisfaction.ui.SurveyForm;
import org.kartoteka.satisfaction.ui.SurveyViewModel;

import java.nio.file.Path;

/// How satisfied clients are: the part of a card, the page, surveys, the settings.
final class SatisfactionScreens implements AutoCloseable {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final Subscription following;

    SatisfactionScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
        this.following = wiring.changes.on(Topic.SALES, this::planSurveys);
        planSurveys();
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
                model, desk.messages(), desk.overlay(), desk.notices(), () -> survey(client));
    }

    /// Whom to ask, what clients say, what to improve.
    Page page() {
        var uses =
                new AskingViewModel.Uses(
                        wiring.readAskingPlan,
                        wiring.answers,
                        wiring.clientRows,
                        wiring.factorSets,
                        wiring.satisfactionFigures::factorPairs,
                        wiring.surveyBook);
        var model = new AskingViewModel(uses, desk.background(), wiring.changes, wiring.clock);
        return new AskingView(
                model, desk.messages(), desk.navigation(), this::survey, this::importAnswers);
    }

    /// The rules of asking and the factors among the settings.
    Panel settings() {
        var uses =
                new SatisfactionSettingsViewModel.Uses(
                        wiring.satisfactionSettings,
                        wiring.factorSets,
                        new EditFactorSets(
                                wiring.factorSets,
                                wiring.satisfactionSettings,
                                wiring.transactions,
                                wiring.ids,
                                wiring.clock),
                        steps);
        var model = new SatisfactionSettingsViewModel(uses, desk.background(), wiring.changes);
        return new SatisfactionSettingsSection(model, desk.messages());
    }

    private void survey(ClientId client) {
        var uses =
                new SurveyViewModel.Uses(
                        wiring.clients,
                        wiring.factorSets,
                        new RecordSurvey(
                                wiring.surveyBook,
                                wiring.clients,
                                wiring.transactions,
                                wiring.ids,
                                wiring.clock),
                        steps);
        var model = new SurveyViewModel(client, uses, desk.background(), desk.messages());
        new SurveyForm(model, desk.messages(), desk.notices(), desk.overlay()).open();
    }

    private void importAnswers(Path file) {
        var model =
                new AnswersImportViewModel(
                        TableSource.file(file),
                        DateOrder.usualIn(desk.messages().language()),
                        wiring.importAnswers,
                        steps,
                        desk.background());
        new AnswersImportPanel(model, desk.messages(), desk.notices(), desk.overlay()).open();
    }

    private void planSurveys() {
        desk.background().run(wiring.planContractSurveys::plan, _ -> {});
    }

    @Override
    public void close() {
        following.close();
    }
}
