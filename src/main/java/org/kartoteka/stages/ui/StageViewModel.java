package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.ReadProposals;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageHistory;
import org.kartoteka.stages.Stages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Where one client stands and stood, and what the assistant makes of it.
public final class StageViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(Stages stages, ReadProposals proposals, Clients clients, StageDeeds deeds) {}

    /// @param name of the client
    record Shown(String name, StageHistory history, ReadProposals.OfClient found) {

        Optional<StageEntry> current() {
            return history.current();
        }

        Optional<StageHistory.Stay> stay() {
            return history.stays(found.day()).stream().filter(StageHistory.Stay::open).findFirst();
        }

        /// In commitment, and nothing is agreed in writing.
        boolean lacksContract() {
            return found.facts().contractSince().isEmpty()
                    && current()
                            .filter(entry -> entry.stage() == RelationshipStage.COMMITMENT)
                            .isPresent();
        }
    }

    private final ClientId client;
    private final Uses uses;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public StageViewModel(ClientId client, Uses uses, Background background, Changes changes) {
        this.client = client;
        this.uses = uses;
        this.reading = background.lane();
        this.subscription =
                changes.on(
                        Set.of(
                                Topic.STAGES,
                                Topic.INTERACTIONS,
                                Topic.SALES,
                                Topic.SATISFACTION,
                                Topic.CLIENTS),
                        this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, shown::set);
    }

    private Optional<Shown> read() {
        var name = uses.clients().find(client).map(Client::displayName).orElse("");
        return uses.proposals()
                .of(client)
                .map(found -> new Shown(name, uses.stages().of(client), found));
    }

    /// Absent before the first answer, and for a client in the Trash.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void ask() {
        shown.get()
                .ifPresent(
                        now ->
                                uses.deeds()
                                        .ask(
                                                StageDeeds.Asked.move(
                                                        client,
                                                        now.name(),
                                                        now.current().map(StageEntry::stage))));
    }

    void mend(StageEntry entry) {
        shown.get()
                .ifPresent(
                        now ->
                                uses.deeds()
                                        .ask(
                                                new StageDeeds.Asked(
                                                        client,
                                                        now.name(),
                                                        now.history()
                                                                .before(entry.id())
                                                                .map(StageEntry::stage),
                                                        Optional.of(entry),
                                                        Optional.empty(),
                                                        "",
                                                        Optional.empty())));
    }

    void remove(StageEntry entry) {
        uses.deeds().remove(entry);
    }

    void accept() {
        withProposal(
                proposal ->
                        shown.get()
                                .ifPresent(
                                        now ->
                                                uses.deeds()
                                                        .accept(
                                                                proposal,
                                                                now.name(),
                                                                now.found().thresholds())));
    }

    void decline() {
        withProposal(proposal -> uses.deeds().decline(List.of(proposal)));
    }

    void later() {
        withProposal(proposal -> uses.deeds().later(List.of(proposal)));
    }

    private void withProposal(Consumer<Proposal> deed) {
        shown.get().flatMap(now -> now.found().proposal()).ifPresent(deed);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
