package org.kartoteka.app;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.TagClients;
import org.kartoteka.clients.TrashClients;
import org.kartoteka.clients.ui.ClientDeeds;
import org.kartoteka.clients.ui.ClientPages;
import org.kartoteka.followups.AddFollowUp;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.DeleteInteraction;
import org.kartoteka.followups.EditFollowUp;
import org.kartoteka.followups.MoveFollowUp;
import org.kartoteka.followups.ReplanFollowUp;
import org.kartoteka.followups.ui.NextStepPanel;
import org.kartoteka.followups.ui.NextStepViewModel;
import org.kartoteka.interactions.EditInteraction;
import org.kartoteka.interactions.EditPromises;
import org.kartoteka.interactions.SettlePromise;
import org.kartoteka.interactions.ui.PromisesPanel;
import org.kartoteka.interactions.ui.PromisesViewModel;
import org.kartoteka.interactions.ui.RhythmPanel;
import org.kartoteka.interactions.ui.RhythmViewModel;
import org.kartoteka.interactions.ui.TimelinePanel;
import org.kartoteka.interactions.ui.TimelineViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.ui.MailProgram;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.safety.Safeguard;
import org.kartoteka.search.SearchField;
import org.kartoteka.search.ui.Reason;
import org.kartoteka.search.ui.SearchPanel;
import org.kartoteka.search.ui.SearchViewModel;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts the list, the card and the box that finds anyone together from what the features lend one
/// another.
final class ClientScreens implements AutoCloseable {

    private final Desk desk;
    private final Wiring wiring;
    private final Safeguard safeguard;
    private final Steps steps;
    private final BriefScreens briefs;
    private final LetterScreens letters;
    private final OccasionScreens occasions;
    private final StageScreens stages;
    private final SalesScreens sales;
    private final JourneyScreens journeys;
    private final CadenceScreens cadence;
    private final SatisfactionScreens satisfaction;
    private final AutomationScreens automation;
    private final Subscription following;

    ClientScreens(
            Desk desk, Wiring wiring, TakeBack takeBack, Safeguard safeguard, MailProgram mail) {
        this.desk = desk;
        this.wiring = wiring;
        this.safeguard = safeguard;
        this.steps =
                new Steps(
                        desk.background(),
                        wiring.journal,
                        step ->
                                takeBack.done(
                                        desk.messages().get(step.label()), Optional.of(step.id())));
        this.briefs = new BriefScreens(desk, wiring, steps);
        this.letters = new LetterScreens(desk, wiring, steps, mail);
        this.occasions = new OccasionScreens(desk, wiring, steps, letters);
        this.stages = new StageScreens(desk, wiring, steps);
        this.sales = new SalesScreens(desk, wiring, steps);
        this.journeys = new JourneyScreens(desk, wiring, steps);
        this.cadence = new CadenceScreens(desk, wiring, steps);
        this.satisfaction = new SatisfactionScreens(desk, wiring, steps);
        this.automation = new AutomationScreens(desk, wiring, steps);
        this.following =
                wiring.changes.on(
                        Set.of(Topic.CLIENTS, Topic.INTERACTIONS, Topic.FOLLOW_UPS, Topic.STAGES),
                        this::refresh);
        refresh();
    }

    private void refresh() {
        desk.background().run(wiring.directory::refresh, _ -> {});
    }

    /// What prepares a talk with a client.
    BriefScreens briefs() {
        return briefs;
    }

    /// Dates, greetings and gifts.
    OccasionScreens occasions() {
        return occasions;
    }

    /// Stages of relationships.
    StageScreens stages() {
        return stages;
    }

    /// Purchases and contracts.
    SalesScreens sales() {
        return sales;
    }

    /// The journey of clients.
    JourneyScreens journeys() {
        return journeys;
    }

    /// Rules that plan next steps.
    AutomationScreens automation() {
        return automation;
    }

    /// Scores, surveys and what they say.
    SatisfactionScreens satisfaction() {
        return satisfaction;
    }

    /// Keeping in touch.
    CadenceScreens cadence() {
        return cadence;
    }

    /// Thanks, requests for a review, answers, and the texts.
    LetterScreens letters() {
        return letters;
    }

    ClientPages pages(Action importing, Consumer<List<ClientId>> exporting, Action demo) {
        return new ClientPages(uses(), around(), lent(importing, exporting, demo));
    }

    private ClientPages.Uses uses() {
        var deeds =
                new ClientDeeds(
                        new TagClients(wiring.clients, wiring.transactions),
                        new TrashClients(
                                wiring.clients,
                                wiring.transactions,
                                safeguard::requireForDeletion,
                                wiring.clock),
                        wiring.restoreClients,
                        steps);
        return new ClientPages.Uses(
                wiring.clients,
                wiring.directory,
                wiring.index,
                new SaveClient(wiring.clients, wiring.transactions, wiring.ids, wiring.clock),
                deeds,
                wiring.lookAlikes,
                wiring.pastedClient::read);
    }

    private ClientPages.Around around() {
        return new ClientPages.Around(
                desk.messages(),
                desk.navigation(),
                desk.notices(),
                desk.overlay(),
                desk.background(),
                desk.settings(),
                wiring.clock);
    }

    private ClientPages.Lent lent(
            Action importing, Consumer<List<ClientId>> exporting, Action demo) {
        return new ClientPages.Lent(
                importing,
                demo,
                exporting,
                this::reason,
                this::timeline,
                List.<Function<ClientId, Panel>>of(
                        this::nextStep,
                        stages::stage,
                        cadence::card,
                        this::rhythm,
                        satisfaction::ofClient,
                        this::promises,
                        sales::purchases,
                        sales::contracts,
                        letters::courtesy,
                        journeys::clientJourney,
                        occasions::clientDates,
                        occasions::gifts,
                        stages::houseRules,
                        briefs::talkPrep));
    }

    /// What the row does not show anyway.
    private String reason(String typed, ClientListRow row) {
        return wiring.index.reasons(typed, row).stream()
                .filter(match -> match.field() != SearchField.NAME)
                .findFirst()
                .map(match -> Reason.inWords(match, desk.messages()))
                .orElse("");
    }

    private Panel timeline(ClientId client) {
        var deleting =
                new DeleteInteraction(
                        wiring.clients,
                        wiring.interactions,
                        wiring.promises,
                        wiring.followUps,
                        wiring.transactions);
        var uses =
                new TimelineViewModel.Uses(
                        wiring.interactions,
                        wiring.channels,
                        new EditInteraction(
                                wiring.interactions, wiring.clients, wiring.transactions),
                        deleting::delete,
                        steps);
        var model =
                new TimelineViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new TimelinePanel(model, desk.messages());
    }

    private Panel rhythm(ClientId client) {
        var model =
                new RhythmViewModel(
                        client,
                        wiring.interactions,
                        wiring.channels,
                        desk.background(),
                        wiring.changes,
                        wiring.clock);
        return new RhythmPanel(model, desk.messages());
    }

    private Panel promises(ClientId client) {
        var editing =
                new EditPromises(
                        wiring.promises,
                        wiring.clients,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var settling =
                new SettlePromise(
                        wiring.promises, wiring.clients, wiring.transactions, wiring.clock);
        var uses = new PromisesViewModel.Uses(wiring.promises, editing, settling, steps);
        var model =
                new PromisesViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new PromisesPanel(model, desk.messages());
    }

    private Panel nextStep(ClientId client) {
        var moving =
                new MoveFollowUp(
                        wiring.followUps, wiring.clients, wiring.transactions, wiring.clock);
        var uses =
                new NextStepViewModel.Uses(
                        wiring.followUps,
                        new AddFollowUp(
                                wiring.followUps,
                                wiring.clients,
                                wiring.transactions,
                                wiring.ids,
                                wiring.clock),
                        new CompleteFollowUp(
                                wiring.followUps,
                                wiring.interactions,
                                wiring.clients,
                                wiring.continueSeries,
                                wiring.transactions,
                                wiring.clock),
                        moving,
                        new ReplanFollowUp(
                                wiring.followUps,
                                wiring.clients,
                                moving,
                                new EditFollowUp(
                                        wiring.followUps, wiring.clients, wiring.transactions),
                                wiring.transactions,
                                wiring.clock),
                        steps);
        var model =
                new NextStepViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new NextStepPanel(model, desk.messages());
    }

    /// The box that finds anyone, on every page.
    Action search() {
        return Action.of("search.open", this::openSearch)
                .withKeys("Ctrl+K")
                .withIcon(Feather.SEARCH);
    }

    private void openSearch() {
        var panel =
                new SearchPanel(
                        new SearchViewModel(wiring.index::search, desk.background()),
                        client -> desk.navigation().open(Place.client(client)),
                        name -> desk.navigation().open(new Place("new-client", name)),
                        desk.overlay(),
                        desk.messages());
        panel.open(desk.overlay());
    }

    @Override
    public void close() {
        following.close();
        satisfaction.close();
        automation.close();
    }
}
