package org.kartoteka.occasions.wording;

import java.util.Set;

/// What became of filling a template.
public sealed interface FillOutcome {

    record Filled(FilledText text) implements FillOutcome {}

    /// Something the template speaks of is not known of this client; there is no text to send.
    record Incomplete(Set<TemplateField> missing) implements FillOutcome {}
}
