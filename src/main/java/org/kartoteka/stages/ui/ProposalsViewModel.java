package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.AtRisk;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.ReadProposals;
import org.kartoteka.stages.StageRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the assistant proposes and who is at risk, over all clients.
///
/// A look at all of them takes a while, so one is never begun before the last is over; what was
/// answered leaves the list at once.
public final class ProposalsViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(ReadProposals reading, ClientDirectory directory, StageDeeds deeds) {}

    /// A line of the page of proposals.
    sealed interface Row {

        record Heading(StageRule rule, int count) implements Row {}

        record Line(Proposal proposal, String name) implements Row {}
    }

    /// A line of the page of clients at risk.
    record RiskLine(AtRisk risk, String name) {}

    private final Uses uses;
    private final Background background;
    private final List<Subscription> subscriptions;
    private final Cancellation cancellation = new Cancellation();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<RiskLine> risks = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ReadProposals.Found>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean lookAgain;

    public ProposalsViewModel(Uses uses, Background background, Changes changes) {
        this.uses = uses;
        this.background = background;
        this.subscriptions =
                List.of(
                        changes.on(
                                Set.of(
                                        Topic.STAGES,
                                        Topic.INTERACTIONS,
                                        Topic.SALES,
                                        Topic.SATISFACTION,
                                        Topic.CLIENTS),
                                this::look),
                        uses.directory().onRefreshed(() -> background.onUiThread(this::showFound)));
        look();
    }

    private void look() {
        if (looking.get()) {
            lookAgain = true;
            return;
        }
        looking.set(true);
        background.run(() -> uses.reading().all(cancellation), this::seen, this::failed);
    }

    private void seen(ReadProposals.Found read) {
        looking.set(false);
        found.set(Optional.of(read));
        showFound();
        if (lookAgain) {
            lookAgain = false;
            look();
        }
    }

    private void failed(Throwable fault) {
        looking.set(false);
        if (!(fault instanceof Cancellation.Cancelled)) {
            background.report(fault);
        }
    }

    private void showFound() {
        found.get()
                .ifPresent(
                        read -> {
                            setIfOther(rows, rows(read.proposals()));
                            setIfOther(
                                    risks,
                                    read.atRisk().stream()
                                            .map(risk -> new RiskLine(risk, name(risk.client())))
                                            .toList());
                        });
    }

    private static <T> void setIfOther(ObservableList<T> list, List<T> items) {
        if (!items.equals(list)) {
            list.setAll(items);
        }
    }

    private List<Row> rows(List<Proposal> proposals) {
        var all = new ArrayList<Row>();
        for (var rule : StageRule.values()) {
            var ofRule = proposals.stream().filter(each -> each.rule() == rule).toList();
            if (!ofRule.isEmpty()) {
                all.add(new Row.Heading(rule, ofRule.size()));
                ofRule.forEach(each -> all.add(new Row.Line(each, name(each.client()))));
            }
        }
        return all;
    }

    private String name(ClientId client) {
        return uses.directory().snapshot().row(client).map(ClientListRow::displayName).orElse("");
    }

    /// Headings, and under each its proposals.
    ObservableList<Row> rows() {
        return rows;
    }

    /// The gravest first.
    ObservableList<RiskLine> risks() {
        return risks;
    }

    /// Whether a look at all clients is under way.
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<ReadProposals.Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    void accept(Row.Line line) {
        found.get()
                .ifPresent(
                        read ->
                                uses.deeds()
                                        .accept(line.proposal(), line.name(), read.thresholds()));
    }

    /// Accepts every proposal of the same rule.
    void acceptAllLike(Row.Line line) {
        found.get()
                .ifPresent(
                        read ->
                                uses.deeds()
                                        .acceptAll(
                                                read.proposals().stream()
                                                        .filter(
                                                                each ->
                                                                        each.rule()
                                                                                == line.proposal()
                                                                                        .rule())
                                                        .toList(),
                                                read.thresholds()));
    }

    void decline(Row.Line line) {
        leaveOut(line.proposal());
        uses.deeds().decline(List.of(line.proposal()));
    }

    void later(Row.Line line) {
        leaveOut(line.proposal());
        uses.deeds().later(List.of(line.proposal()));
    }

    private void leaveOut(Proposal answered) {
        found.get()
                .ifPresent(
                        read -> {
                            found.set(
                                    Optional.of(
                                            new ReadProposals.Found(
                                                    read.proposals().stream()
                                                            .filter(each -> !each.equals(answered))
                                                            .toList(),
                                                    read.atRisk(),
                                                    read.thresholds(),
                                                    read.day())));
                            showFound();
                        });
    }

    /// @param text what is to be done
    void plan(RiskLine line, String text) {
        uses.deeds().plan(line.risk().client(), text);
    }

    void calm(RiskLine line) {
        risks.remove(line);
        uses.deeds().calm(line.risk().client());
    }

    @Override
    public void close() {
        cancellation.request();
        subscriptions.forEach(Subscription::close);
    }
}
