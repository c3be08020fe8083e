package org.kartoteka.briefs;

import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PhraseId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.Optional;

/// Use case: add, reword and archive phrases, one step each. Blocks.
public final class EditPhrases {

    private final Phrases phrases;
    private final Transactions transactions;
    private final IdSource ids;

    public EditPhrases(Phrases phrases, Transactions transactions, IdSource ids) {
        this.phrases = phrases;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// @param words not blank; what is longer than a phrase may be is cut off
    public Phrase add(Situation situation, String words) {
        return transactions.step(
                Label.of("step.phrase.added"),
                () -> {
                    var last = phrases.all().stream().mapToInt(Phrase::position).max().orElse(0);
                    var phrase =
                            new Phrase(
                                    new PhraseId(ids.next()),
                                    situation,
                                    Optional.empty(),
                                    said(words),
                                    last + 1,
                                    false);
                    phrases.insert(phrase);
                    return phrase;
                });
    }

    /// @param words blank to give a shipped phrase its shipped words back; ignored for another
    public void reword(Phrase phrase, String words) {
        var given = said(words);
        if (given.isPresent() || phrase.code().isPresent()) {
            transactions.step(
                    Label.of("step.phrase.reworded"), () -> phrases.update(phrase.worded(given)));
        }
    }

    /// Stops offering the phrase, or offers it again.
    public void archive(Phrase phrase, boolean away) {
        transactions.step(
                Label.of(away ? "step.phrase.archived" : "step.phrase.unarchived"),
                () -> phrases.update(phrase.archived(away)));
    }

    private static Optional<String> said(String words) {
        var stripped = words.strip();
        return Optional.of(stripped.substring(0, Math.min(stripped.length(), Phrase.LONGEST)))
                .filter(text -> !text.isEmpty());
    }
}
