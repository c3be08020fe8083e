package org.kartoteka.app;

import org.kartoteka.journeys.EditJourneys;
import org.kartoteka.journeys.EditPains;
import org.kartoteka.journeys.MoveAlong;
import org.kartoteka.journeys.ui.ClientJourneyPanel;
import org.kartoteka.journeys.ui.ClientJourneyViewModel;
import org.kartoteka.journeys.ui.JourneySettingsSection;
import org.kartoteka.journeys.ui.JourneySettingsViewModel;
import org.kartoteka.journeys.ui.WayView;
import org.kartoteka.journeys.ui.WayViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;

/// The journey of clients: the page, the part of a card, the settings.
final class JourneyScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    JourneyScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
    }

    /// The part of a card with the client's step and with what hurt them.
    Panel clientJourney(ClientId client) {
        var moving =
                new MoveAlong(
                        wiring.journeyEntries,
                        wiring.clients,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var uses =
                new ClientJourneyViewModel.Uses(
                        wiring.journeys,
                        wiring.journeyEntries,
                        wiring.painPoints,
                        wiring.interactions,
                        moving,
                        editingPains(),
                        wiring.transactions,
                        steps);
        var model =
                new ClientJourneyViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new ClientJourneyPanel(model, desk.messages());
    }

    private EditPains editingPains() {
        return new EditPains(
                wiring.painPoints, wiring.clients, wiring.transactions, wiring.ids, wiring.clock);
    }

    /// The page with the funnel, with what hurts and with what was changed.
    Page way() {
        var uses =
                new WayViewModel.Uses(
                        wiring.journeys,
                        wiring.journeyFigures,
                        wiring.painPoints,
                        wiring.clients,
                        editingPains(),
                        wiring.transactions,
                        steps);
        return new WayView(
                new WayViewModel(uses, desk.background(), wiring.changes, wiring.clock),
                desk.messages());
    }

    /// Which journey is followed and its steps, among the settings.
    Panel settings() {
        var model =
                new JourneySettingsViewModel(
                        wiring.journeys,
                        new EditJourneys(wiring.journeys, wiring.transactions, wiring.ids),
                        steps,
                        desk.background(),
                        wiring.changes);
        return new JourneySettingsSection(model, desk.messages());
    }
}
