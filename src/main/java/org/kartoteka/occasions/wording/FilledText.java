package org.kartoteka.occasions.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A template filled in, in parts, so that a preview can mark what was put in and what to look at.
public record FilledText(List<Part> parts) {

    /// @param kind where the words come from
    /// @param doubt why a person should look at them
    public record Part(String text, Kind kind, Optional<Doubt> doubt) {

        public enum Kind {
            /// As the template has it.
            TEMPLATE,
            /// Put in by the rules, or as it is on the card.
            FILLED,
            /// Put in as the person once corrected it.
            TAUGHT
        }
    }

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
