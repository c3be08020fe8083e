package org.kartoteka.occasions;

import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.occasions.wording.OwnText;
import org.kartoteka.occasions.wording.ShippedTexts;
import org.kartoteka.platform.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All texts to write with, the shipped and the person's own alike. Blocks.
public final class OfferedTexts {

    /// A text and whether it is offered.
    ///
    /// @param own absent for a shipped one
    public record Kept(GreetingText text, Optional<OwnText> own, boolean archived) {}

    private final TextShelf shelf;

    public OfferedTexts(TextShelf shelf) {
        this.shelf = shelf;
    }

    /// Those of one language that are not put away: the shipped in their order, then the own.
    public List<GreetingText> in(Language language) {
        return all(language).stream()
                .filter(Predicate.not(Kept::archived))
                .map(Kept::text)
                .toList();
    }

    /// The same, with those put away.
    public List<Kept> all(Language language) {
        var away = shelf.shelved(language);
        var shipped =
                ShippedTexts.in(language).stream()
                        .map(text -> new Kept(text, Optional.empty(), away.contains(text.id())));
        var own =
                shelf.own().stream()
                        .filter(text -> text.words().language() == language)
                        .map(text -> new Kept(text.offered(), Optional.of(text), text.archived()));
        return Stream.concat(shipped, own).toList();
    }
}
