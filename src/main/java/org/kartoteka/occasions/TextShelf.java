package org.kartoteka.occasions;

import org.kartoteka.kernel.OwnTextId;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The stored texts of the person's own, and which shipped ones are put away. What changes them
/// belongs inside a step; each method blocks.
public interface TextShelf {

    /// Every own text, those put away included, in the order in which they were written.
    List<OwnText> own();

    Optional<OwnText> find(OwnTextId id);

    void insert(OwnText text);

    /// Makes the stored text of the same id equal to this one.
    void update(OwnText text);

    /// The ids of the shipped texts that are put away in this language.
    Set<String> shelved(Language language);

    /// Puts a shipped text away, or brings it back.
    void shelve(String textId, Language language, boolean away);
}
