package org.kartoteka.sales;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.StepOrigin;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ContractId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Use case: note a contract with a client, put it right, take it out; one step each. The survey
/// that was planned before its end goes with the end. Blocks.
public final class EditContracts {

    private final Contracts contracts;
    private final Clients clients;
    private final BroughtSteps steps;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What a person says of a contract. The rules are those of [Contract].
    public record Terms(
            String title, LocalDate starts, Optional<LocalDate> ends, Optional<Money> value) {}

    public EditContracts(
            Contracts contracts,
            Clients clients,
            BroughtSteps steps,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.contracts = contracts;
        this.clients = clients;
        this.steps = steps;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Contract add(ClientId client, Terms terms) {
        var contract =
                new Contract(
                        new ContractId(ids.next()),
                        client,
                        terms.title(),
                        terms.starts(),
                        terms.ends(),
                        terms.value(),
                        clock.instant(),
                        1);
        transactions.step(
                Label.of("step.contract.added", name(client)), () -> contracts.insert(contract));
        return contract;
    }

    public void change(Contract contract, Terms terms) {
        transactions.step(
                Label.of("step.contract.changed", name(contract.client())),
                () -> {
                    contracts.update(
                            new Contract(
                                    contract.id(),
                                    contract.client(),
                                    terms.title(),
                                    terms.starts(),
                                    terms.ends(),
                                    terms.value(),
                                    contract.createdAt(),
                                    contract.version() + 1));
                    if (!terms.ends().equals(contract.ends())) {
                        cancelSurvey(contract);
                    }
                });
    }

    public void remove(Contract contract) {
        transactions.step(
                Label.of("step.contract.removed", name(contract.client())),
                () -> {
                    contracts.delete(contract.id());
                    cancelSurvey(contract);
                });
    }

    private void cancelSurvey(Contract contract) {
        var origin = new StepOrigin(StepOrigin.Kind.CONTRACT_SURVEY, contract.id().value());
        steps.cancel(contract.client(), origin::equals);
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
