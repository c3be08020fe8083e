package org.kartoteka.app;

import org.kartoteka.interactions.SettleMessage;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.interactions.ui.MessageDeeds;
import org.kartoteka.interactions.ui.UnansweredGroup;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.occasions.ComposeCourtesy;
import org.kartoteka.occasions.ComposeLetter;
import org.kartoteka.occasions.Courtesy;
import org.kartoteka.occasions.EditTexts;
import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.occasions.PreviewClients;
import org.kartoteka.occasions.ShowCourtesy;
import org.kartoteka.occasions.TeachName;
import org.kartoteka.occasions.TryText;
import org.kartoteka.occasions.ui.AnswerLetter;
import org.kartoteka.occasions.ui.CourtesyDeeds;
import org.kartoteka.occasions.ui.CourtesyLetter;
import org.kartoteka.occasions.ui.CourtesyPanel;
import org.kartoteka.occasions.ui.CourtesySettingsSection;
import org.kartoteka.occasions.ui.CourtesySettingsViewModel;
import org.kartoteka.occasions.ui.CourtesyViewModel;
import org.kartoteka.occasions.ui.Letter;
import org.kartoteka.occasions.ui.LetterPanel;
import org.kartoteka.occasions.ui.LetterViewModel;
import org.kartoteka.occasions.ui.MailProgram;
import org.kartoteka.occasions.ui.SentChannel;
import org.kartoteka.occasions.ui.TextsView;
import org.kartoteka.occasions.ui.TextsViewModel;
import org.kartoteka.occasions.ui.ThanksGroup;
import org.kartoteka.occasions.wording.Declension;
import org.kartoteka.occasions.wording.FillTemplate;
import org.kartoteka.occasions.wording.Genders;
import org.kartoteka.occasions.wording.NameCorrections;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupPage;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.ReadGroup;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Topic;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What is written to clients beside their dates: thanks, requests for a review, answers; whom to
/// write to, and the texts.
final class LetterScreens {

    private static final String TEXTS = "texts";

    /// On the Today page: a reminder, not the work itself.
    private static final int ON_TODAY = 5;

    /// On a page of its own: more than anyone writes in a day.
    private static final int ON_PAGE = 300;

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final MailProgram mail;
    private final FillTemplate filling;
    private final OfferedTexts texts;
    private final ComposeLetter composing;
    private final ComposeCourtesy composingCourtesy;
    private final CourtesyDeeds courtesyDeeds;

    LetterScreens(Desk desk, Wiring wiring, Steps steps, MailProgram mail) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
        this.mail = mail;
        var genders = new Genders(wiring.nameForms, wiring.taughtNames);
        this.filling = new FillTemplate(genders, new Declension(genders, wiring.taughtNames));
        this.texts = new OfferedTexts(wiring.textShelf);
        this.composing = new ComposeLetter(texts::in, filling);
        this.composingCourtesy = new ComposeCourtesy(composing, wiring.courtesies, wiring.clock);
        this.courtesyDeeds = new CourtesyDeeds(showing(), wiring.channels, steps, this::write);
    }

    ComposeLetter composing() {
        return composing;
    }

    private ShowCourtesy showing() {
        return new ShowCourtesy(
                wiring.courtesies,
                wiring.clients,
                wiring.interactions,
                wiring.transactions,
                wiring.ids,
                wiring.clock);
    }

    /// Opens a letter above the page.
    void write(Letter letter) {
        var uses =
                new LetterViewModel.Uses(
                        wiring.clients,
                        wiring.greetingWishes,
                        new TeachName(wiring.taughtNames, wiring.transactions));
        var model =
                new LetterViewModel(letter, uses, desk.background(), desk.messages().language());
        var panel =
                new LetterPanel(
                        model,
                        desk.messages(),
                        desk.notices(),
                        desk.overlay(),
                        mail,
                        desk.background());
        desk.overlay().show(panel, () -> {});
        panel.takeFocus();
    }

    private void write(ClientId client, String name, Courtesy.Kind kind) {
        write(new CourtesyLetter(client, name, kind, composingCourtesy, courtesyDeeds));
    }

    /// Whom to thank, for the Today page.
    ThanksGroup thanks() {
        return thanks(ON_TODAY);
    }

    private ThanksGroup thanks(int limit) {
        return new ThanksGroup(
                wiring.thanksDue,
                limit,
                courtesyDeeds,
                desk.navigation(),
                desk.messages(),
                source(ThanksGroup.TOPICS));
    }

    private ReadGroup.Source source(Set<Topic> topics) {
        return new ReadGroup.Source(desk.background(), wiring.changes, topics, wiring.clock);
    }

    /// Who waits for an answer, for the Today page.
    ///
    /// @param logging opens the quick log
    LentGroup unanswered(Consumer<UnansweredMessages.Line> logging) {
        return unanswered(ON_TODAY, logging);
    }

    private UnansweredGroup unanswered(int limit, Consumer<UnansweredMessages.Line> logging) {
        var settling =
                new SettleMessage(
                        wiring.waitingClients,
                        wiring.interactions,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var deeds =
                new MessageDeeds(
                        settling,
                        wiring.channels,
                        steps,
                        line -> write(answer(line, settling)),
                        logging);
        return new UnansweredGroup(
                wiring.unansweredMessages,
                limit,
                deeds,
                desk.navigation(),
                desk.messages(),
                source(UnansweredGroup.TOPICS));
    }

    private Letter answer(UnansweredMessages.Line line, SettleMessage settling) {
        var byMail = new SentChannel(wiring.channels);
        return new AnswerLetter(
                line.client().id(),
                line.client().displayName(),
                composingCourtesy,
                (words, mailed, onDone) ->
                        steps.run(
                                () -> {
                                    var channel =
                                            mailed ? byMail.of(true) : line.message().channel();
                                    settling.answered(line, channel, words);
                                    return true;
                                },
                                _ -> onDone.run()));
    }

    /// The pages behind a key and the palette.
    ///
    /// @param logging opens the quick log
    List<PageEntry> pages(Consumer<UnansweredMessages.Line> logging) {
        return List.of(
                PageEntry.byKey(
                        "unanswered",
                        "unanswered.title",
                        "Ctrl+Shift+U",
                        _ -> unansweredPage(logging)),
                PageEntry.byKey("thanks", "courtesy.title", "Ctrl+Shift+T", _ -> thanksPage()),
                PageEntry.byKey(TEXTS, "occasions.texts.open", "Ctrl+Shift+E", _ -> textsPage()));
    }

    private Page unansweredPage(Consumer<UnansweredMessages.Line> logging) {
        return new GroupPage(
                "unanswered-list",
                unanswered(ON_PAGE, logging),
                desk.messages().get("unanswered.facts"),
                new EmptyState(
                        Feather.MESSAGE_CIRCLE,
                        desk.messages().get("unanswered.empty.title"),
                        desk.messages().get("unanswered.empty.text")));
    }

    private Page thanksPage() {
        return new GroupPage(
                "thanks-list",
                thanks(ON_PAGE),
                desk.messages().get("courtesy.facts"),
                new EmptyState(
                        Feather.HEART,
                        desk.messages().get("courtesy.empty.title"),
                        desk.messages().get("courtesy.empty.text")));
    }

    private Page textsPage() {
        var trying =
                new TryText(
                        new PreviewClients(
                                wiring.directory::snapshot,
                                wiring.clients,
                                new Genders(wiring.nameForms, NameCorrections.NONE)),
                        filling,
                        wiring.courtesies,
                        wiring.clock);
        var uses =
                new TextsViewModel.Uses(
                        texts,
                        new EditTexts(wiring.textShelf, wiring.transactions, wiring.ids),
                        trying,
                        steps);
        var model =
                new TextsViewModel(
                        uses, desk.background(), wiring.changes, desk.messages().language());
        return new TextsView(model, desk.messages(), desk.overlay());
    }

    /// The part of a card about thanks and reviews.
    Panel courtesy(ClientId client) {
        var model =
                new CourtesyViewModel(client, wiring.courtesies, desk.background(), wiring.changes);
        return new CourtesyPanel(
                model,
                desk.messages(),
                kind ->
                        wiring.directory
                                .snapshot()
                                .row(client)
                                .ifPresent(row -> write(client, row.displayName(), kind)));
    }

    /// The rules of thanking among the settings.
    Panel settings() {
        var model =
                new CourtesySettingsViewModel(
                        wiring.courtesies, showing(), steps, desk.background(), wiring.changes);
        var open =
                Action.of("occasions.texts.open", () -> desk.navigation().open(Place.of(TEXTS)))
                        .withKeys("Ctrl+Shift+E")
                        .withIcon(Feather.EDIT_3);
        return new CourtesySettingsSection(model, desk.messages(), open);
    }
}
