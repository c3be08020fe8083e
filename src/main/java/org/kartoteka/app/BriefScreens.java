package org.kartoteka.app;

import org.kartoteka.briefs.EditPhrases;
import org.kartoteka.briefs.SaveTalkHint;
import org.kartoteka.briefs.ui.BriefView;
import org.kartoteka.briefs.ui.BriefsViewModel;
import org.kartoteka.briefs.ui.PhrasesSection;
import org.kartoteka.briefs.ui.PhrasesViewModel;
import org.kartoteka.briefs.ui.TalkPrepPanel;
import org.kartoteka.briefs.ui.TalkPrepViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Steps;
import org.kordamp.ikonli.feather.Feather;

/// What prepares a talk: the brief, its part of the card, the phrases among the settings.
final class BriefScreens {

    /// The page of briefs; its argument is a client, or nothing for everyone of tomorrow.
    static final String PAGE = "brief";

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    BriefScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
    }

    Page page(String argument) {
        var client = new Place("client", argument).clientId();
        var uses =
                new BriefsViewModel.Uses(
                        wiring.prepareBrief, wiring.phrases, desk.messages(), wiring.zone);
        var model = new BriefsViewModel(client, uses, desk.background(), wiring.changes);
        return new BriefView(
                model,
                client.isEmpty(),
                desk.messages(),
                desk.notices(),
                () -> desk.navigation().back());
    }

    /// Briefs of everyone with a step planned for tomorrow, from everywhere.
    Action tomorrow() {
        return Action.of("briefs.tomorrow", () -> desk.navigation().open(Place.of(PAGE)))
                .withKeys("Ctrl+Shift+B")
                .withIcon(Feather.FILE_TEXT);
    }

    /// The part of a card for the minute before a talk.
    Panel talkPrep(ClientId client) {
        var uses =
                new TalkPrepViewModel.Uses(
                        wiring.phrases,
                        wiring.talkHints,
                        new SaveTalkHint(wiring.talkHints, wiring.clients, wiring.transactions),
                        steps);
        var model = new TalkPrepViewModel(client, uses, desk.background(), wiring.changes);
        return new TalkPrepPanel(
                model,
                desk.messages(),
                () -> desk.navigation().open(new Place(PAGE, Long.toString(client.value()))));
    }

    /// The phrases among the settings.
    Panel phrases() {
        var editing = new EditPhrases(wiring.phrases, wiring.transactions, wiring.ids);
        var model =
                new PhrasesViewModel(
                        wiring.phrases, editing, steps, desk.background(), wiring.changes);
        return new PhrasesSection(model, desk.messages());
    }
}
