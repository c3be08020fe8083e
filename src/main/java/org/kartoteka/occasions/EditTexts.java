package org.kartoteka.occasions;

import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.OwnTextId;
import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.TextProblem;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.List;
import java.util.Optional;

/// Use case: write, change and put away texts, one step each. Blocks.
public final class EditTexts {

    /// What became of a save.
    public sealed interface Outcome {

        record Saved(OwnText text) implements Outcome {}

        /// Nothing was stored.
        record Flawed(List<TextProblem> problems) implements Outcome {}
    }

    private final TextShelf shelf;
    private final OfferedTexts texts;
    private final Transactions transactions;
    private final IdSource ids;

    public EditTexts(TextShelf shelf, Transactions transactions, IdSource ids) {
        this.shelf = shelf;
        this.texts = new OfferedTexts(shelf);
        this.transactions = transactions;
        this.ids = ids;
    }

    public Outcome add(TextDraft draft) {
        return stored(draft, Optional.empty());
    }

    /// A text that a client has had keeps its identity through every change of its words, so that
    /// nobody gets it twice running for a comma.
    public Outcome change(OwnTextId id, TextDraft draft) {
        return stored(draft, Optional.of(id));
    }

    private Outcome stored(TextDraft draft, Optional<OwnTextId> changed) {
        return transactions.step(
                Label.of(
                        changed.isEmpty() ? "step.text.added" : "step.text.changed",
                        draft.subject()),
                () -> {
                    var problems = draft.problems(others(draft, changed));
                    if (!problems.isEmpty()) {
                        return new Outcome.Flawed(problems);
                    }
                    var before = changed.flatMap(shelf::find);
                    var text =
                            before.map(old -> new OwnText(old.id(), draft, old.archived()))
                                    .orElseGet(
                                            () ->
                                                    new OwnText(
                                                            new OwnTextId(ids.next()),
                                                            draft,
                                                            false));
                    before.ifPresentOrElse(_ -> shelf.update(text), () -> shelf.insert(text));
                    return new Outcome.Saved(text);
                });
    }

    private List<GreetingText> others(TextDraft draft, Optional<OwnTextId> changed) {
        return texts.all(draft.language()).stream()
                .filter(kept -> changed.isEmpty() || !kept.own().map(OwnText::id).equals(changed))
                .map(OfferedTexts.Kept::text)
                .toList();
    }

    /// Stops offering a text, or offers it again. It stays on record who got it.
    public void archive(OfferedTexts.Kept kept, boolean away) {
        transactions.step(
                Label.of(
                        away ? "step.text.archived" : "step.text.unarchived",
                        kept.text().subject()),
                () ->
                        kept.own()
                                .flatMap(text -> shelf.find(text.id()))
                                .ifPresentOrElse(
                                        text ->
                                                shelf.update(
                                                        new OwnText(text.id(), text.words(), away)),
                                        () ->
                                                shelf.shelve(
                                                        kept.text().id(),
                                                        kept.text().language(),
                                                        away)));
    }
}
