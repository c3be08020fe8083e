package org.kartoteka.app;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.sales.EditContracts;
import org.kartoteka.sales.EditPurchases;
import org.kartoteka.sales.ui.ContractsPanel;
import org.kartoteka.sales.ui.ContractsViewModel;
import org.kartoteka.sales.ui.PurchasesPanel;
import org.kartoteka.sales.ui.PurchasesViewModel;

/// Purchases and contracts: the parts of a card.
final class SalesScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;

    SalesScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
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
