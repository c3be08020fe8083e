package org.kartoteka.occasions.wording;

import java.util.List;

/// What became of a template as typed.
public sealed interface ParsedTemplate {

    record Understood(Template template) implements ParsedTemplate {}

    /// @param problems in the order of the text, at least one
    record Flawed(List<TemplateProblem> problems) implements ParsedTemplate {}
}
