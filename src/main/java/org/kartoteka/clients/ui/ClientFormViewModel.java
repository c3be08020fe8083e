package org.kartoteka.clients.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDraft;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.Problem;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.clients.SaveOutcome;
import org.kartoteka.platform.work.Background;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of the form of one client, new or stored.
public final class ClientFormViewModel {

    /// What stopped a save that had no problems.
    public enum Obstacle {
        /// Someone changed the client meanwhile.
        CHANGED_MEANWHILE,
        /// The client was deleted meanwhile.
        GONE
    }

    private final SaveClient saveClient;
    private final Background background;
    private final Clock clock;
    private final Consumer<Client> onSaved;
    private final ReadOnlyObjectWrapper<ClientDraft> draft;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Obstacle>> obstacle =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Optional<Client> stored;
    private ClientDraft begun;

    /// @param stored the client as it was read, or empty for a new one
    /// @param begun what the form begins with; what differs from the stored client, or for a new
    ///   one from nothing, counts as changed
    /// @param clock in the person's own zone
    /// @param onSaved told on the UI thread
    public ClientFormViewModel(
            Optional<Client> stored,
            ClientDraft begun,
            SaveClient saveClient,
            Background background,
            Clock clock,
            Consumer<Client> onSaved) {
        this.stored = stored;
        this.begun = stored.map(ClientDraft::of).orElse(ClientDraft.EMPTY.withKind(begun.kind()));
        this.saveClient = saveClient;
        this.background = background;
        this.clock = clock;
        this.onSaved = onSaved;
        this.draft = new ReadOnlyObjectWrapper<>(begun);
        noteWhetherChanged();
    }

    public ReadOnlyObjectProperty<ClientDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether something would be lost by leaving.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Obstacle>> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// What stands in the way of saving; found when a save is tried, and from then on as the person
    /// types.
    public ObservableList<Problem> problems() {
        return problems;
    }

    public Optional<Client> stored() {
        return stored;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The fields are built: what they made of the stored text, such as other line ends, is no
    /// change of the person's.
    public void begun() {
        if (stored.isPresent()) {
            begun = draft.get();
            noteWhetherChanged();
        }
    }

    public void change(UnaryOperator<ClientDraft> change) {
        draft.set(change.apply(draft.get()));
        noteWhetherChanged();
        if (!problems.isEmpty()) {
            problems.setAll(draft.get().problems(today()));
        }
    }

    private void noteWhetherChanged() {
        changed.set(!withoutBlankRows(draft.get()).equals(withoutBlankRows(begun)));
    }

    /// What the draft says, without rows that say nothing.
    private static ClientDraft withoutBlankRows(ClientDraft draft) {
        var texts = new EnumMap<ClientField, String>(ClientField.class);
        for (var field : ClientField.values()) {
            texts.put(field, draft.text(field));
        }
        return new ClientDraft(
                draft.kind(),
                texts,
                draft.companyId(),
                draft.contacts().stream().filter(row -> !row.text().isBlank()).toList(),
                draft.addresses().stream().filter(row -> !row.isEmpty()).toList(),
                filled(draft.interests()),
                filled(draft.facts()),
                draft.tags(),
                draft.customFields().stream().filter(row -> !row.text().isBlank()).toList());
    }

    private static List<ClientDraft.DatedRow> filled(List<ClientDraft.DatedRow> rows) {
        return rows.stream().filter(row -> !row.text().isBlank() || !row.date().isBlank()).toList();
    }

    /// Stores what is typed, unless there are problems or a save is under way.
    public void save() {
        problems.setAll(draft.get().problems(today()));
        if (!problems.isEmpty() || saving.get()) {
            return;
        }
        saving.set(true);
        var typed = draft.get();
        background.run(() -> store(typed), this::settle, () -> saving.set(false));
    }

    private SaveOutcome store(ClientDraft typed) {
        return stored.map(client -> saveClient.save(client, typed))
                .orElseGet(() -> new SaveOutcome.Saved(saveClient.add(typed)));
    }

    private void settle(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved(var client) -> {
                stored = Optional.of(client);
                begun = ClientDraft.of(client);
                obstacle.set(Optional.empty());
                noteWhetherChanged();
                onSaved.accept(client);
            }
            case SaveOutcome.Conflict(var current) -> {
                stored = Optional.of(current);
                obstacle.set(Optional.of(Obstacle.CHANGED_MEANWHILE));
            }
            case SaveOutcome.Gone _ -> obstacle.set(Optional.of(Obstacle.GONE));
        }
    }

    /// Forgets what is typed and not stored.
    public void drop() {
        draft.set(begun);
        noteWhetherChanged();
    }

    /// After a conflict: what is typed here replaces what was stored meanwhile. The journal keeps
    /// the other.
    public void keepMine() {
        obstacle.set(Optional.empty());
        save();
    }

    /// After a conflict: begins again from what is stored.
    public void takeTheirs() {
        obstacle.set(Optional.empty());
        problems.clear();
        begun = ClientDraft.of(stored.orElseThrow());
        draft.set(begun);
        noteWhetherChanged();
    }

    /// After the client was deleted meanwhile: what is typed becomes a new one.
    public void keepAsNew() {
        stored = Optional.empty();
        obstacle.set(Optional.empty());
        save();
    }
}
