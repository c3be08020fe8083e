package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.kernel.OwnTextId;
import org.kartoteka.occasions.EditTexts;
import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.occasions.TryText;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.TextProblem;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The texts of one language, and how the one being looked at reads to real clients.
public final class TextsViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(OfferedTexts texts, EditTexts editing, TryText trying, Steps steps) {}

    private final Uses uses;
    private final Background background;
    private final Background.Lane reading;
    private final Background.Lane trying;
    private final Subscription subscription;
    private final ObservableList<TextRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyObjectWrapper<List<TryText.Tried>> tried =
            new ReadOnlyObjectWrapper<>(List.of());
    private int turn;

    public TextsViewModel(Uses uses, Background background, Changes changes, Language language) {
        this.uses = uses;
        this.background = background;
        this.reading = background.lane();
        this.trying = background.lane();
        this.language = new ReadOnlyObjectWrapper<>(language);
        this.subscription = changes.on(Set.of(Topic.TEXTS), this::reload);
        reload();
    }

    private void reload() {
        var wanted = language.get();
        reading.run(() -> uses.texts().all(wanted), all -> rows.setAll(rows(all)));
    }

    private static List<TextRow> rows(List<OfferedTexts.Kept> all) {
        var rows = new ArrayList<TextRow>();
        for (var kind : GreetingKind.values()) {
            var ofKind = all.stream().filter(kept -> kept.text().kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                rows.add(new TextRow.Heading(kind));
                ofKind.stream().map(TextRow.Entry::new).forEach(rows::add);
            }
        }
        return rows;
    }

    ObservableList<TextRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    void show(Language wanted) {
        if (wanted != language.get()) {
            language.set(wanted);
            reload();
        }
    }

    /// How the text reads to the clients it was last tried on.
    ReadOnlyObjectProperty<List<TryText.Tried>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// @param occasion what stands for the label of an occasion
    void tryOut(TextDraft draft, String occasion) {
        var asked = turn;
        trying.run(() -> uses.trying().on(draft, asked, occasion), tried::set);
    }

    /// Takes other clients.
    void turn(TextDraft draft, String occasion) {
        turn++;
        tryOut(draft, occasion);
    }

    /// Reads what can be put into the text.
    void places(
            TextDraft draft,
            String occasion,
            String genderForms,
            Consumer<List<TryText.Place>> onRead) {
        var asked = turn;
        background.run(() -> uses.trying().places(draft, asked, occasion, genderForms), onRead);
    }

    /// What is wrong with the text as typed.
    ///
    /// @param changed the stored text it is to replace
    List<TextProblem> problems(TextDraft draft, Optional<OwnTextId> changed) {
        return draft.problems(others(changed));
    }

    private List<GreetingText> others(Optional<OwnTextId> changed) {
        return rows.stream()
                .filter(TextRow.Entry.class::isInstance)
                .map(row -> ((TextRow.Entry) row).kept())
                .filter(kept -> changed.isEmpty() || !kept.own().map(OwnText::id).equals(changed))
                .map(OfferedTexts.Kept::text)
                .toList();
    }

    void save(TextDraft draft, Optional<OwnTextId> changed, Consumer<EditTexts.Outcome> onDone) {
        uses.steps()
                .run(
                        () ->
                                changed.map(id -> uses.editing().change(id, draft))
                                        .orElseGet(() -> uses.editing().add(draft)),
                        onDone);
    }

    /// Stops offering the text, or offers it again.
    void archive(OfferedTexts.Kept kept) {
        uses.steps().run(() -> uses.editing().archive(kept, !kept.archived()));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
