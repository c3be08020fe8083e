package org.kartoteka.platform.text;

import org.kartoteka.platform.work.Label;

import java.util.Optional;

/// What a person did, in words of the language of the moment.
///
/// A label whose text counts keeps its count as the first argument; one that took a step back keeps
/// that step's label as its arguments. A label that no bundle knows, of an older or newer program,
/// is still told of.
record LabelText(Messages messages) {

    String of(Label label) {
        return meant(label)
                .map(meant -> messages.get(label.key(), of(meant)))
                .or(() -> plain(label))
                .or(() -> counted(label))
                .orElseGet(() -> messages.get("text.step.unknown"));
    }

    private static Optional<Label> meant(Label label) {
        var args = label.args();
        return args.isEmpty() || !args.getFirst().startsWith("step.")
                ? Optional.empty()
                : Optional.of(new Label(args.getFirst(), args.subList(1, args.size())));
    }

    private Optional<String> plain(Label label) {
        return messages.has(label.key())
                ? Optional.of(messages.get(label.key(), label.args().toArray()))
                : Optional.empty();
    }

    private Optional<String> counted(Label label) {
        return label.args().stream()
                .findFirst()
                .filter(first -> first.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .filter(
                        count ->
                                messages.has(
                                        label.key()
                                                + Plural.of(count, messages.language()).suffix()))
                .map(
                        count ->
                                messages.count(
                                        label.key(),
                                        count,
                                        label.args().stream().skip(1).toArray()));
    }
}
