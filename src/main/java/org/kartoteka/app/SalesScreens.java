package org.kartoteka.app;

import org.kartoteka.exchange.DateOrder;
import org.kartoteka.exchange.ImportPurchases;
import org.kartoteka.exchange.ui.PurchaseImportView;
import org.kartoteka.exchange.ui.PurchaseImportViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.sales.EditContracts;
import org.kartoteka.sales.EditPurchases;
import org.kartoteka.sales.NoteSilence;
import org.kartoteka.sales.ui.ContractsPanel;
import org.kartoteka.sales.ui.ContractsViewModel;
import org.kartoteka.sales.ui.PurchasesPanel;
import org.kartoteka.sales.ui.PurchasesViewModel;
import org.kartoteka.sales.ui.SalesView;
import org.kartoteka.sales.ui.SalesViewModel;
import org.kordamp.ikonli.feather.Feather;

/// Purchases and contracts: the page, the parts of a card.
final class SalesScreens {

    /// The page on which purchases come in from a list.
    static final String IMPORT = "purchase-import";

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    SalesScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
    }

    /// The page with what was bought, who stays and who bought once.
    Page sales() {
        var noting =
                new NoteSilence(
                        wiring.silenceReasons, wiring.clients, wiring.transactions, wiring.clock);
        var uses =
                new SalesViewModel.Uses(
                        wiring.salesCounts,
                        wiring.salesFigures,
                        wiring.clients,
                        wiring.clientRows,
                        noting,
                        wiring.transactions,
                        steps);
        return new SalesView(
                new SalesViewModel(uses, desk.background(), wiring.changes, wiring.clock),
                desk.messages(),
                desk.navigation(),
                Action.of("sales.import", () -> desk.navigation().open(Place.of(IMPORT)))
                        .withKeys("I")
                        .withIcon(Feather.UPLOAD));
    }

    /// The page on which purchases come in from a list.
    Page importing() {
        var importing =
                new ImportPurchases(
                        wiring.clients,
                        wiring.purchases,
                        wiring.imports,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var model =
                new PurchaseImportViewModel(
                        importing,
                        steps,
                        UsualCurrency.of(desk.messages().language()),
                        DateOrder.usualIn(desk.messages().language()),
                        desk.background());
        return new PurchaseImportView(model, desk.messages());
    }

    /// The part of a card with what the client bought.
    Panel purchases(ClientId client) {
        var editing =
                new EditPurchases(
                        wiring.purchases,
                        wiring.clients,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var uses =
                new PurchasesViewModel.Uses(
                        wiring.purchases,
                        editing,
                        steps,
                        UsualCurrency.of(desk.messages().language()));
        var model =
                new PurchasesViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new PurchasesPanel(model, desk.messages());
    }

    /// The part of a card with what was agreed for longer.
    Panel contracts(ClientId client) {
        var editing =
                new EditContracts(
                        wiring.contracts,
                        wiring.clients,
                        wiring.broughtSteps,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        var uses =
                new ContractsViewModel.Uses(
                        wiring.contracts,
                        editing,
                        steps,
                        UsualCurrency.of(desk.messages().language()));
        var model =
                new ContractsViewModel(
                        client, uses, desk.background(), wiring.changes, wiring.clock);
        return new ContractsPanel(model, desk.messages());
    }
}
