package org.kartoteka.occasions.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A template filled in, in parts, so that a preview can mark what was put in and what to look at.
public record FilledText(List<Part> parts) {

    /// @param kind where the words come from
    /// @param doubt why a person should look at them
    /// @param correctable which name it is in which case, so that a person can put it right for
    ///   good; empty for anything else
    public record Part(
            String text, Kind kind, Optional<Doubt> doubt, Optional<Correctable> correctable) {

        Part(String text, Kind kind, Optional<Doubt> doubt) {
            this(text, kind, doubt, Optional.empty());
        }

        public enum Kind {
            /// As the template has it.
            TEMPLATE,
            /// Put in by the rules, or as it is on the card.
            FILLED,
            /// Put in as the person once corrected it.
            TAUGHT
        }
    }

    /// A name in a case.
    ///
    /// @param plain the name in the nominative, as [NameCorrections] knows it
    public record Correctable(String plain, GrammaticalCase grammaticalCase) {}

    public FilledText {
        parts = List.copyOf(parts);
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /// Whether a person should look at it before it is sent.
    public boolean isUnsure() {
        return parts.stream().anyMatch(part -> part.doubt().isPresent());
    }
}
