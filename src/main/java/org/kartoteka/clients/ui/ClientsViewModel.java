package org.kartoteka.clients.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.ClientSnapshot;
import org.kartoteka.clients.FindClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ClientIds;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// State and actions of the list of clients. Selects and sorts off the UI thread, so that it stays
/// fluid however many clients there are.
public final class ClientsViewModel implements AutoCloseable {

    /// What there is to see.
    public enum Filling {
        /// The base is still being read.
        LOADING,
        /// There is no client at all.
        NO_CLIENTS,
        /// There are clients, but none that is asked for.
        NO_MATCH,
        ROWS
    }

    private record Answer(Filling filling, List<ClientListRow> rows, int total) {}

    private final ClientDirectory directory;
    private final FindClients finding;
    private final ListPlace place;
    private final Optional<ClientIds> only;
    private final ClientDeeds deeds;
    private final Clock clock;
    private final Background.Lane selecting;
    private final Subscription following;
    private final StringProperty text;
    private final ReadOnlyObjectWrapper<ClientQuery> query;
    private final ReadOnlyObjectWrapper<Filling> filling =
            new ReadOnlyObjectWrapper<>(Filling.LOADING);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ObservableList<ClientListRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ClientId> chosen = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper();

    /// @param place where the person was in the list, and is remembered to be
    /// @param only the list is of these alone
    /// @param clock in the person's own zone
    public ClientsViewModel(
            ClientDirectory directory,
            FindClients finding,
            ListPlace place,
            Optional<ClientIds> only,
            ClientDeeds deeds,
            Background background,
            Clock clock) {
        this.directory = directory;
        this.finding = finding;
        this.place = place;
        this.only = only;
        this.deeds = deeds;
        this.clock = clock;
        this.selecting = background.lane();
        this.text = new SimpleStringProperty(place.text());
        this.query = new ReadOnlyObjectWrapper<>(place.query());
        text.addListener((_, _, _) -> reload());
        query.addListener((_, _, _) -> reload());
        this.following = directory.onRefreshed(() -> background.onUiThread(this::reload));
        reload();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<ClientQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Filling> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /// All clients the list is of, whatever is asked for.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    public ObservableList<ClientListRow> rows() {
        return rows;
    }

    /// Goes up by one after each answer was put into [#rows], when [#chosen] says which of them are
    /// to be marked.
    public ReadOnlyIntegerProperty answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /// The clients that the actions are for.
    public ObservableList<ClientId> chosen() {
        return chosen;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Clock clock() {
        return clock;
    }

    public Optional<ClientId> placeBefore() {
        return place.current();
    }

    public void stoodOn(ClientId id) {
        place.stoodOn(id);
    }

    public void ask(UnaryOperator<ClientQuery> change) {
        query.set(change.apply(query.get()));
    }

    /// Whether anything narrows the list.
    public boolean isNarrowed() {
        var plain = query.get().withOrder(ClientQuery.ALL.order(), ClientQuery.ALL.descending());
        return !text.get().isBlank() || !plain.equals(ClientQuery.ALL);
    }

    /// Shows every client again, in the order chosen.
    public void askForAll() {
        text.set("");
        ask(now -> ClientQuery.ALL.withOrder(now.order(), now.descending()));
    }

    public void reload() {
        var typed = text.get();
        var asked = query.get();
        place.asked(typed, asked);
        selecting.run(() -> select(typed, asked), this::show);
    }

    private Answer select(String typed, ClientQuery asked) {
        if (!directory.isReady()) {
            return new Answer(Filling.LOADING, List.of(), 0);
        }
        var snapshot = directory.snapshot();
        var found = snapshot.select(asked.withAmong(among(typed)), clock.instant());
        var nothing = snapshot.size() == 0 ? Filling.NO_CLIENTS : Filling.NO_MATCH;
        var all = only.map(ids -> known(snapshot, ids)).orElse(snapshot.size());
        return new Answer(found.isEmpty() ? nothing : Filling.ROWS, found, all);
    }

    private Optional<ClientIds> among(String typed) {
        var found = finding.find(typed);
        return only.isEmpty() || found.isEmpty() ? only.or(() -> found) : found.map(this::those);
    }

    private ClientIds those(ClientIds found) {
        return ClientIds.of(only.orElseThrow().stream().filter(found::contains).toList());
    }

    private static int known(ClientSnapshot snapshot, ClientIds ids) {
        return (int) ids.stream().filter(id -> snapshot.row(id).isPresent()).count();
    }

    private void show(Answer answer) {
        var before = ClientIds.of(chosen);
        total.set(answer.total());
        place.showed(answer.rows());
        rows.setAll(answer.rows());
        chosen.setAll(before.isEmpty() ? List.of() : stillShown(before));
        filling.set(answer.filling());
        answers.set(answers.get() + 1);
    }

    private List<ClientId> stillShown(Set<ClientId> before) {
        return rows.stream().map(ClientListRow::id).filter(before::contains).toList();
    }

    public void addTag(String tag) {
        deeds.addTag(ClientIds.of(chosen), tag);
    }

    public void removeTag(String tag) {
        deeds.removeTag(ClientIds.of(chosen), tag);
    }

    public void trash() {
        deeds.trash(ClientIds.of(chosen));
    }

    @Override
    public void close() {
        following.close();
    }
}
