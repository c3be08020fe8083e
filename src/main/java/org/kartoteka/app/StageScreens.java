package org.kartoteka.app;

import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.stages.EditHouseRules;
import org.kartoteka.stages.EditThresholds;
import org.kartoteka.stages.ui.BoardPlace;
import org.kartoteka.stages.ui.BoardView;
import org.kartoteka.stages.ui.BoardViewModel;
import org.kartoteka.stages.ui.HouseRulesPanel;
import org.kartoteka.stages.ui.HouseRulesViewModel;
import org.kartoteka.stages.ui.PortfolioView;
import org.kartoteka.stages.ui.PortfolioViewModel;
import org.kartoteka.stages.ui.ProposalsView;
import org.kartoteka.stages.ui.ProposalsViewModel;
import org.kartoteka.stages.ui.RiskView;
import org.kartoteka.stages.ui.StageDeeds;
import org.kartoteka.stages.ui.StageForm;
import org.kartoteka.stages.ui.StageFormViewModel;
import org.kartoteka.stages.ui.StagePanel;
import org.kartoteka.stages.ui.StageSettingsSection;
import org.kartoteka.stages.ui.StageSettingsViewModel;
import org.kartoteka.stages.ui.StageTabs;
import org.kartoteka.stages.ui.StageViewModel;
import org.kartoteka.stages.ui.StageWords;

import java.util.List;

/// Stages of relationships: the parts of a card, the form, the pages.
final class StageScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final StageDeeds deeds;

    StageScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
        var planning =
                new AddFollowUp(
                        wiring.followUps,
                        wiring.clients,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        this.deeds =
                new StageDeeds(
                        new StageDeeds.Uses(
                                wiring.moveStage, wiring.answerProposals, planning, steps),
                        new StageWords(desk.messages()),
                        wiring.clock,
                        this::ask);
    }

    private void ask(StageDeeds.Asked asked) {
        var model = new StageFormViewModel(asked, deeds, wiring.clock, desk.messages().formats());
        var form = new StageForm(model, desk.messages(), desk.overlay());
        desk.overlay().show(form, () -> {});
        form.takeFocus();
    }

    /// The part of a card with the stage.
    Panel stage(ClientId client) {
        var uses =
                new StageViewModel.Uses(wiring.stages, wiring.readProposals, wiring.clients, deeds);
        return new StagePanel(
                new StageViewModel(client, uses, desk.background(), wiring.changes),
                desk.messages());
    }

    /// The part of a card with the house rules.
    Panel houseRules(ClientId client) {
        var editing =
                new EditHouseRules(
                        wiring.houseRules, wiring.clients, wiring.transactions, wiring.ids);
        var uses = new HouseRulesViewModel.Uses(wiring.houseRules, editing, steps);
        return new HouseRulesPanel(
                new HouseRulesViewModel(client, uses, desk.background(), wiring.changes),
                desk.messages());
    }

    /// @param argument as of [BoardPlace]
    Page board(String argument) {
        var place = BoardPlace.of(argument);
        var uses =
                new BoardViewModel.Uses(
                        wiring.directory, wiring.index, wiring.stages, wiring.clientValues, deeds);
        return new BoardView(
                new BoardViewModel(
                        place.tag(), uses, desk.background(), wiring.changes, wiring.clock),
                place.stage(),
                tabs(StageTabs.Tab.BOARD),
                desk.messages(),
                desk.navigation());
    }

    Page proposals() {
        return new ProposalsView(
                proposalsModel(),
                tabs(StageTabs.Tab.PROPOSALS),
                desk.messages(),
                desk.navigation());
    }

    Page risk() {
        return new RiskView(
                proposalsModel(), tabs(StageTabs.Tab.RISK), desk.messages(), desk.navigation());
    }

    private ProposalsViewModel proposalsModel() {
        return new ProposalsViewModel(
                new ProposalsViewModel.Uses(wiring.readProposals, wiring.directory, deeds),
                desk.background(),
                wiring.changes);
    }

    Page portfolio() {
        return new PortfolioView(
                new PortfolioViewModel(
                        wiring.directory,
                        wiring.stages,
                        desk.background(),
                        wiring.changes,
                        wiring.clock),
                tabs(StageTabs.Tab.PORTFOLIO),
                desk.messages(),
                desk.navigation());
    }

    /// The ways to the pages that have no line in the navigation, from everywhere.
    List<Action> ways() {
        return List.of(
                way("stages.proposals.title", StageTabs.Tab.PROPOSALS),
                way("stages.risk.title", StageTabs.Tab.RISK),
                way("stages.portfolio.title", StageTabs.Tab.PORTFOLIO));
    }

    private Action way(String title, StageTabs.Tab tab) {
        return Action.of(title, () -> desk.navigation().open(Place.of(tab.page())));
    }

    private StageTabs tabs(StageTabs.Tab open) {
        return new StageTabs(open, desk.messages(), desk.navigation());
    }

    /// The thresholds of the assistant among the settings.
    Panel settings() {
        var uses =
                new StageSettingsViewModel.Uses(
                        wiring.stageSettings,
                        new EditThresholds(wiring.stageSettings, wiring.transactions),
                        steps);
        return new StageSettingsSection(
                new StageSettingsViewModel(uses, desk.background(), wiring.changes),
                desk.messages());
    }
}
