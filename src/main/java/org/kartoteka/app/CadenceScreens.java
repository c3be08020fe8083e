package org.kartoteka.app;

import org.kartoteka.cadence.EditCadence;
import org.kartoteka.cadence.NoteContact;
import org.kartoteka.cadence.SnoozeClient;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.cadence.ui.CadenceSettingsPanel;
import org.kartoteka.cadence.ui.CadenceSettingsViewModel;
import org.kartoteka.cadence.ui.ClientCadencePanel;
import org.kartoteka.cadence.ui.ClientCadenceViewModel;
import org.kartoteka.cadence.ui.KeepInTouchGroup;
import org.kartoteka.cadence.ui.LosingView;
import org.kartoteka.cadence.ui.LosingViewModel;
import org.kartoteka.cadence.ui.PuttingOff;
import org.kartoteka.cadence.ui.TouchDeeds;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;

import java.util.function.Consumer;

/// Keeping in touch: the portion of Today, those who are being lost, the part of a card, the
/// settings.
final class CadenceScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    CadenceScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
    }

    /// @param logging opens the quick log with the client of a line
    LentGroup portion(Consumer<TouchLine> logging) {
        return new KeepInTouchGroup(
                wiring.keepInTouch,
                deeds(puttingOff(), logging),
                desk.messages(),
                desk.background(),
                wiring.changes,
                wiring.clock);
    }

    /// @param logging as in [#portion]
    Page losing(Consumer<TouchLine> logging) {
        var puttingOff = puttingOff();
        var model =
                new LosingViewModel(
                        wiring.keepInTouch,
                        puttingOff,
                        desk.background(),
                        wiring.changes,
                        wiring.clock);
        return new LosingView(
                model, deeds(puttingOff, logging), desk.messages(), desk.navigation());
    }

    private TouchDeeds deeds(PuttingOff puttingOff, Consumer<TouchLine> logging) {
        var noting =
                new NoteContact(
                        wiring.logInteraction,
                        wiring.interactions,
                        wiring.channels,
                        wiring.cadenceSettings,
                        wiring.ids,
                        wiring.clock);
        return new TouchDeeds(
                noting, puttingOff, steps, logging, desk.navigation(), desk.messages());
    }

    private PuttingOff puttingOff() {
        var snoozing =
                new SnoozeClient(
                        wiring.keepInTouch,
                        wiring.putOffs,
                        wiring.cadenceSettings,
                        wiring.clients,
                        wiring.transactions);
        return new PuttingOff(snoozing, steps, wiring.clock);
    }

    /// The part of a card that says how it stands.
    Panel card(ClientId client) {
        var uses =
                new ClientCadenceViewModel.Uses(wiring.keepInTouch, editing(), puttingOff(), steps);
        var model = new ClientCadenceViewModel(client, uses, desk.background(), wiring.changes);
        return new ClientCadencePanel(model, desk.messages());
    }

    Panel settings() {
        var uses =
                new CadenceSettingsViewModel.Uses(
                        wiring.cadences,
                        wiring.cadenceSettings,
                        editing(),
                        wiring.channels,
                        wiring.clients,
                        steps);
        var model =
                new CadenceSettingsViewModel(uses, desk.background(), wiring.changes, wiring.clock);
        return new CadenceSettingsPanel(model, desk.messages());
    }

    private EditCadence editing() {
        return new EditCadence(
                wiring.cadences, wiring.cadenceSettings, wiring.clients, wiring.transactions);
    }
}
