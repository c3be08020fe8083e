package org.kartoteka.occasions.wording;

/// What a person has to mend in a text, shown beside the part that it is in.
public sealed interface TextProblem {

    /// Where it is.
    enum Part {
        SUBJECT,
        BODY
    }

    Part part();

    record Empty(Part part) implements TextProblem {}

    /// @param longest the most characters that the part may have
    record TooLong(Part part, int longest) implements TextProblem {}

    /// A subject is one line.
    record LineBreak() implements TextProblem {

        @Override
        public Part part() {
            return Part.SUBJECT;
        }
    }

    record Flaw(Part part, TemplateProblem flaw) implements TextProblem {}

    /// The field has no value on such an occasion, so that the text would never be offered.
    record NeverKnown(Part part, TemplateField field) implements TextProblem {}

    /// Another text says the same, word for word.
    record Repeated() implements TextProblem {

        @Override
        public Part part() {
            return Part.BODY;
        }
    }
}
