package org.kartoteka.app;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.CloseOccasion;
import org.kartoteka.occasions.ComposeGreeting;
import org.kartoteka.occasions.CountGiftEffect;
import org.kartoteka.occasions.EditGifts;
import org.kartoteka.occasions.EditOccasions;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.ui.ClientDatesPanel;
import org.kartoteka.occasions.ui.ClientDatesViewModel;
import org.kartoteka.occasions.ui.DatesView;
import org.kartoteka.occasions.ui.DatesViewModel;
import org.kartoteka.occasions.ui.GiftsPanel;
import org.kartoteka.occasions.ui.GiftsViewModel;
import org.kartoteka.occasions.ui.GreetingLetter;
import org.kartoteka.occasions.ui.GreetingsGroup;
import org.kartoteka.occasions.ui.OccasionDeeds;
import org.kartoteka.occasions.ui.OccasionSettingsSection;
import org.kartoteka.occasions.ui.OccasionSettingsViewModel;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;

import java.util.Currency;

/// Dates, greetings and gifts: the page, the parts of a card, the greeting on its way, the
/// settings.
final class OccasionScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final LetterScreens letters;

    OccasionScreens(Desk desk, Wiring wiring, Steps steps, LetterScreens letters) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
        this.letters = letters;
    }

    Page dates() {
        var model =
                new DatesViewModel(
                        wiring.occasionBook, desk.background(), wiring.changes, wiring.clock);
        return new DatesView(model, deeds(), desk.messages(), desk.navigation());
    }

    /// Whom to greet, for the Today page.
    LentGroup greetings() {
        return new GreetingsGroup(
                wiring.occasionBook,
                deeds(),
                desk.navigation(),
                desk.messages(),
                desk.background(),
                wiring.changes,
                wiring.clock);
    }

    private OccasionDeeds deeds() {
        var closing =
                new CloseOccasion(
                        wiring.greetings,
                        wiring.clients,
                        wiring.interactions,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        return new OccasionDeeds(closing, wiring.channels, steps, this::greet);
    }

    private void greet(OccasionLine line) {
        letters.write(
                new GreetingLetter(
                        line, new ComposeGreeting(letters.composing(), wiring.greetings), deeds()));
    }

    /// The part of a card with its dates.
    Panel clientDates(ClientId client) {
        var uses =
                new ClientDatesViewModel.Uses(
                        wiring.occasions, wiring.greetingWishes, editing(), steps);
        var model =
                new ClientDatesViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new ClientDatesPanel(model, desk.messages());
    }

    /// The part of a card with what the client was given.
    Panel gifts(ClientId client) {
        var uses = new GiftsViewModel.Uses(wiring.gifts, giving(), steps, currency());
        var model =
                new GiftsViewModel(client, uses, desk.background(), wiring.changes, wiring.clock);
        return new GiftsPanel(model, desk.messages());
    }

    /// The rules for dates and the budget for gifts among the settings.
    Panel settings() {
        var uses =
                new OccasionSettingsViewModel.Uses(
                        wiring.occasionSettings,
                        editing(),
                        wiring.gifts,
                        giving(),
                        new CountGiftEffect(
                                wiring.gifts,
                                wiring.greetings,
                                wiring.interactions,
                                wiring.purchases,
                                wiring.transactions,
                                wiring.clock),
                        steps,
                        currency());
        var model =
                new OccasionSettingsViewModel(
                        uses, desk.background(), wiring.changes, wiring.clock);
        return new OccasionSettingsSection(model, desk.messages());
    }

    private EditOccasions editing() {
        return new EditOccasions(
                wiring.occasions,
                wiring.greetingWishes,
                wiring.occasionSettings,
                wiring.clients,
                wiring.transactions,
                wiring.ids,
                wiring.clock);
    }

    private EditGifts giving() {
        return new EditGifts(wiring.gifts, wiring.clients, wiring.transactions, wiring.ids);
    }

    private Currency currency() {
        return UsualCurrency.of(desk.messages().language());
    }
}
