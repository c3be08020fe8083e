package org.kartoteka.app;

import org.kartoteka.clients.ui.ClientPages;
import org.kartoteka.exchange.ui.ExchangePages;
import org.kartoteka.exchange.ui.PastImportsViewModel;
import org.kartoteka.insights.ui.InsightsPages;
import org.kartoteka.interactions.EditChannels;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.PageEntry;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.preferences.StayingOn;
import org.kartoteka.preferences.ui.ChannelsViewModel;
import org.kartoteka.preferences.ui.PreferencesView;
import org.kartoteka.safety.Safeguard;
import org.kartoteka.stages.ui.StageTabs;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every page of the window, and every action that is at hand on all of them: one line each.
final class Pages implements AutoCloseable {

    private final Desk desk;
    private final Wiring wiring;
    private final BaseCare care;
    private final StayingOn staying;
    private final ReminderScreens reminding;
    private final TakeBack takeBack;
    private final LogbookPages logbook;
    private final SampleActions samples;
    private final ClientScreens screens;
    private final BriefScreens briefs;
    private final ExchangePages exchange;
    private final ClientPages clients;
    private final InsightsPages insights;

    Pages(Desk desk, Wiring wiring, BaseCare care, Safeguard safeguard, Outside outside) {
        this.desk = desk;
        this.wiring = wiring;
        this.care = care;
        this.staying = outside.staying();
        this.takeBack =
                new TakeBack(wiring.journal, desk.messages(), desk.notices(), desk.background());
        this.reminding = new ReminderScreens(desk, wiring, takeBack);
        this.samples = new SampleActions(wiring, desk);
        this.screens = new ClientScreens(desk, wiring, takeBack, safeguard, outside.mail());
        this.briefs = screens.briefs();
        this.logbook =
                new LogbookPages(
                        desk, wiring, takeBack, safeguard, this::onToday, screens.cadence());
        this.exchange = new ExchangePages(exchangeUses(safeguard), aroundExchange());
        this.clients = screens.pages(importing(), exchange::export, samples.adding());
        this.insights =
                new InsightScreens(desk, wiring)
                        .pages(clients::openGroup, logbook.logging(), samples.adding());
    }

    /// What other features lend to the Today page, the pressing first.
    private List<LentGroup> onToday() {
        return List.of(
                screens.occasions().greetings(),
                screens.letters().unanswered(line -> logbook.log(line.client())),
                screens.letters().thanks());
    }

    /// In the order of the navigation; those without a line in it come last.
    List<PageEntry> entries() {
        var byKey = screens.letters().pages(line -> logbook.log(line.client()));
        return Stream.concat(listed().stream(), byKey.stream()).toList();
    }

    private List<PageEntry> listed() {
        return List.of(
                PageEntry.of("today", "today.title", Feather.SUN, "Ctrl+1", _ -> logbook.today()),
                PageEntry.of(
                        "clients", "clients.title", Feather.USERS, "Ctrl+2", _ -> clients.list()),
                PageEntry.unlisted(ClientPages.GROUP, "clients.title", clients::group),
                PageEntry.of(
                        InsightsPages.PAGE,
                        "insights.title",
                        Feather.BAR_CHART_2,
                        "Ctrl+Shift+I",
                        _ -> insights.page()),
                PageEntry.of(
                        "dates",
                        "occasions.title",
                        Feather.GIFT,
                        "Ctrl+8",
                        _ -> screens.occasions().dates()),
                PageEntry.of(
                        StageTabs.Tab.BOARD.page(),
                        "stages.title",
                        Feather.COLUMNS,
                        "Ctrl+9",
                        screens.stages()::board),
                PageEntry.under(
                        StageTabs.Tab.BOARD.page(),
                        StageTabs.Tab.PROPOSALS.page(),
                        "stages.proposals.title",
                        _ -> screens.stages().proposals()),
                PageEntry.under(
                        StageTabs.Tab.BOARD.page(),
                        StageTabs.Tab.RISK.page(),
                        "stages.risk.title",
                        _ -> screens.stages().risk()),
                PageEntry.under(
                        StageTabs.Tab.BOARD.page(),
                        StageTabs.Tab.PORTFOLIO.page(),
                        "stages.portfolio.title",
                        _ -> screens.stages().portfolio()),
                PageEntry.of(
                        "losing",
                        "cadence.losing.title",
                        Feather.HEART,
                        "Ctrl+0",
                        _ -> logbook.losing()),
                PageEntry.of(
                        "sales",
                        "sales.title",
                        Feather.SHOPPING_BAG,
                        "Ctrl+Shift+V",
                        _ -> screens.sales().sales()),
                PageEntry.of(
                        "way",
                        "journeys.title",
                        Feather.MAP,
                        "Ctrl+Shift+W",
                        _ -> screens.journeys().way()),
                PageEntry.under(
                        "sales",
                        SalesScreens.IMPORT,
                        "exchange.purchases.title",
                        _ -> screens.sales().importing()),
                PageEntry.of(
                        "satisfaction",
                        "satisfaction.title",
                        Feather.STAR,
                        "Ctrl+Shift+S",
                        _ -> screens.satisfaction().page()),
                PageEntry.unlisted("client", "clients.card.title", clients::card),
                PageEntry.unlisted(BriefScreens.PAGE, "briefs.title", briefs::page),
                PageEntry.unlisted("new-client", "clients.new.title", clients::newClient),
                PageEntry.unlisted("paste-client", "clients.paste.title", _ -> clients.paste()),
                PageEntry.of(
                        "journal",
                        "journal.title",
                        Feather.BOOK_OPEN,
                        "Ctrl+3",
                        _ -> logbook.journal()),
                PageEntry.of(
                        "history",
                        "history.title",
                        Feather.ROTATE_CCW,
                        "Ctrl+4",
                        _ -> logbook.history()),
                PageEntry.of(
                        "exchange",
                        "exchange.title",
                        Feather.REPEAT,
                        "Ctrl+5",
                        _ -> exchange.page()),
                PageEntry.of(
                        SettingsWays.PAGE,
                        "preferences.title",
                        Feather.SETTINGS,
                        "Ctrl+6",
                        this::preferences),
                PageEntry.of(
                        "trash", "trash.title", Feather.TRASH_2, "Ctrl+7", _ -> logbook.trash()));
    }

    private ExchangePages.Uses exchangeUses(Safeguard safeguard) {
        return new ExchangePages.Uses(
                source -> wiring.importTools(() -> safeguard.requireForImport(size(source))),
                new PastImportsViewModel.Uses(wiring.imports, wiring.undoImport, wiring.clients),
                wiring.exportClients,
                wiring.exportEverything);
    }

    private static long size(TableSource source) {
        try {
            return source.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExchangePages.Around aroundExchange() {
        return new ExchangePages.Around(
                desk.messages(),
                desk.navigation(),
                desk.notices(),
                desk.background(),
                wiring.changes,
                wiring.clock);
    }

    /// Begins the import of a file that was dropped on the window.
    void dropped(Path file) {
        exchange.dropped(file);
    }

    private Action importing() {
        return Action.of(
                        "clients.action.import", () -> desk.navigation().open(Place.of("exchange")))
                .withIcon(Feather.UPLOAD);
    }

    /// @param control id of the control or group to begin with, or nothing
    private PreferencesView preferences(String control) {
        var editing = new EditChannels(wiring.channels, wiring.transactions, wiring.ids);
        var channels =
                new ChannelsViewModel(wiring.channels, editing, desk.background(), wiring.changes);
        return new PreferencesView(
                desk.messages(),
                desk.settings(),
                care,
                staying,
                channels,
                List.of(
                        reminding.settings(),
                        reminding.calendarFile(),
                        screens.cadence().settings(),
                        screens.occasions().settings(),
                        screens.letters().settings(),
                        screens.stages().settings(),
                        screens.satisfaction().settings(),
                        screens.journeys().settings(),
                        screens.automation().settings(),
                        briefs.phrases()),
                desk.background(),
                desk.notices(),
                control);
    }

    /// The box at the head of the window that finds anything.
    Optional<Action> search() {
        return Optional.of(screens.search());
    }

    /// Takes the examples out again; out of reach where there are none.
    Action removingSamples() {
        return samples.removing();
    }

    /// What the head of the window offers on every page, the most wanted first.
    List<Action> makers() {
        return List.of(logbook.logging(), clients.adding());
    }

    @Override
    public void close() {
        samples.close();
        screens.close();
        logbook.close();
        exchange.close();
    }

    /// Actions on every page that stand in no bar.
    List<Action> others() {
        var undoing = new UndoActions(takeBack);
        var all = new ArrayList<>(screens.stages().ways());
        all.addAll(
                List.of(
                        clients.pasting(),
                        Action.of("app.import", exchange.choosing()::perform)
                                .withKeys("Ctrl+I")
                                .withIcon(Feather.UPLOAD),
                        briefs.tomorrow(),
                        reminding.refreshing(),
                        undoing.undo(),
                        undoing.redo(),
                        samples.adding(),
                        samples.removing()));
        all.addAll(insights.charts());
        SettingsWays.all(desk.navigation()::open).forEach(all::add);
        return all;
    }
}
