package org.kartoteka.occasions;

import org.kartoteka.occasions.wording.GreetingText;
import org.kartoteka.platform.text.Language;

import java.util.List;

/// The texts to greet with: the shipped ones, those that the person worded anew in their place, and
/// the person's own. What changes them belongs inside a step; each method blocks.
public interface GreetingTexts {

    /// Those that are offered, the shipped ones in their order, then the person's own.
    List<GreetingText> offered(Language language);

    /// All of them, also those put away, in the same order.
    List<Kept> all(Language language);

    /// Keeps `text` in place of the one with the same id and language, or as a new one.
    void put(GreetingText text, boolean archived);

    /// Forgets what the person made of the text: a shipped one has its shipped words again, an own
    /// one is gone.
    void forget(GreetingText text);

    /// @param own whether the person worded it
    record Kept(GreetingText text, boolean own, boolean archived) {}
}
