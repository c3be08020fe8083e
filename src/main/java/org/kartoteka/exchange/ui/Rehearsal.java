package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.Guess;
import org.kartoteka.exchange.ImportEdits;
import org.kartoteka.exchange.ImportPlan;
import org.kartoteka.exchange.ImportSession;

import java.util.List;

/// What the screen shows of an import that is not carried out yet.
record Rehearsal(ContactList list, List<Guess> guesses, ImportPlan plan) {

    /// Guesses again only where the list is read in another way than `before`.
    static Rehearsal of(ImportSession session, ImportPlan plan, List<Rehearsal> before) {
        var guesses =
                before.stream()
                        .filter(known -> known.list == session.list())
                        .map(Rehearsal::guesses)
                        .findFirst()
                        .orElseGet(session::guesses);
        return new Rehearsal(session.list(), guesses, plan);
    }

    /// What only a person can say, one for each column it is about.
    List<Guess> asked() {
        return guesses.stream().filter(Guess::asked).toList();
    }

    List<Guess> of(Guess.Kind kind) {
        return guesses.stream().filter(guess -> guess.kind() == kind).toList();
    }

    /// Whether a person changed anything in the rows.
    boolean hasEdits() {
        return !plan.edits().equals(ImportEdits.NONE);
    }
}
