package org.kartoteka.followups.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kartoteka.followups.LogTalk;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.interactions.quicklog.LineStep;
import org.kartoteka.interactions.quicklog.QuickLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Chip.Tone;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is understood of the line, part by part, as the person types.
final class QuickLogChips extends FlowPane {

    private final QuickLogInput input;
    private final TalkWords words;
    private final Messages messages;

    QuickLogChips(QuickLogInput input, TalkWords words, Messages messages) {
        this.input = input;
        this.words = words;
        this.messages = messages;
        setId("quicklog-chips");
        getStyleClass().add("quicklog-chips");
        input.understoodProperty().subscribe(_ -> draw());
        input.requestProperty().subscribe(_ -> draw());
    }

    private void draw() {
        getChildren().setAll(input.understoodProperty().get().map(this::chips).orElse(List.of()));
    }

    private List<Node> chips(QuickReading read) {
        var line = read.line();
        var chips = new ArrayList<Node>();
        chips.add(client(read.whom()));
        if (isKnown(read.whom())) {
            input.requestProperty().get().completes().ifPresent(step -> chips.add(completes(step)));
        }
        if (!line.typed().isBlank()) {
            chips.add(channel(read));
            facts(line, chips);
            if (!read.text().isEmpty()) {
                chips.add(chip(read.text(), Tone.NEUTRAL, Feather.ALIGN_LEFT));
            }
            line.steps().forEach(step -> chips.add(step(read, step)));
            if (line.noNextStep()) {
                chips.add(chip(messages.get("quicklog.chip.nothing"), Tone.ACCENT, Feather.SLASH));
            }
            read.promises(turned(line)).forEach(promise -> chips.add(promise(promise)));
        }
        return chips;
    }

    private Set<String> turned(QuickLine line) {
        return line.promises().stream()
                .map(PromisePlan::text)
                .filter(input::isTurned)
                .collect(Collectors.toSet());
    }

    private Node client(Whom whom) {
        return switch (whom) {
            case Whom.Settled settled when isKnown(whom) ->
                    removable(
                            settled.name(),
                            messages.get("quicklog.chip.forget"),
                            input::forgetClient);
            case Whom.Nobody _ ->
                    chip(messages.get("quicklog.chip.nobody"), Tone.CAUTION, Feather.USER);
            case Whom.Settled settled when settled.isNew() ->
                    chip(
                            messages.get("quicklog.chip.new", settled.name()),
                            Tone.GOOD,
                            Feather.USER_PLUS);
            case Whom.Settled settled -> chip(settled.name(), Tone.ACCENT, Feather.USER_CHECK);
            case Whom.Several several ->
                    chip(
                            messages.count("quicklog.chip.several", several.candidates().size()),
                            Tone.CAUTION,
                            Feather.USERS);
            case Whom.Unknown unknown ->
                    chip(
                            messages.get("quicklog.chip.unknown", unknown.query()),
                            Tone.CAUTION,
                            Feather.USER_X);
        };
    }

    /// Whether it is the client who was known before the line was typed.
    private boolean isKnown(Whom whom) {
        var about = input.requestProperty().get().about().map(LogRequest.About::client);
        return whom instanceof Whom.Settled settled
                && settled.who() instanceof LogTalk.Who.Known known
                && about.filter(known.client()::equals).isPresent();
    }

    private Node completes(LogRequest.Completes step) {
        var text =
                step.text().isEmpty()
                        ? messages.get("quicklog.chip.completes.wordless")
                        : messages.get("quicklog.chip.completes", step.text());
        return removable(text, messages.get("quicklog.chip.completes.not"), input::forgetCompleted);
    }

    private Node channel(QuickReading read) {
        var named = read.channel();
        var channel = named.orElseGet(() -> Channel.usual(read.channels()));
        return chip(
                words.channel(channel),
                named.isPresent() ? Tone.ACCENT : Tone.NEUTRAL,
                Feather.PHONE_CALL);
    }

    private void facts(QuickLine line, List<Node> chips) {
        chips.add(
                chip(
                        words.direction(line.direction().orElse(Direction.OUT)),
                        line.direction().isPresent() ? Tone.ACCENT : Tone.NEUTRAL,
                        Feather.CORNER_DOWN_RIGHT));
        line.when()
                .map(words::day)
                .ifPresent(text -> chips.add(chip(text, Tone.ACCENT, Feather.CLOCK)));
        line.duration()
                .map(words::duration)
                .ifPresent(text -> chips.add(chip(text, Tone.ACCENT, Feather.WATCH)));
        line.outcome()
                .map(words::outcome)
                .ifPresent(text -> chips.add(chip(text, Tone.ACCENT, Feather.FLAG)));
        line.sentiment().ifPresent(mood -> chips.add(mood(mood)));
        line.score()
                .ifPresent(
                        score ->
                                chips.add(
                                        chip(
                                                messages.get("quicklog.chip.score", score),
                                                Tone.ACCENT,
                                                Feather.STAR)));
        line.tags().forEach(tag -> chips.add(chip(tag, Tone.NEUTRAL, Feather.TAG)));
    }

    private Node mood(Sentiment mood) {
        var icon =
                switch (mood) {
                    case NEGATIVE -> Feather.FROWN;
                    case NEUTRAL -> Feather.MEH;
                    case POSITIVE -> Feather.SMILE;
                };
        return chip(words.sentiment(mood), Tone.ACCENT, icon);
    }

    private Node step(QuickReading read, LineStep step) {
        var plan = words.plan(read.plan(step));
        var text =
                step.dateAssumed()
                        ? messages.get("quicklog.chip.step.assumed", plan)
                        : messages.get("quicklog.chip.step", plan);
        return chip(text, step.dateAssumed() ? Tone.CAUTION : Tone.GOOD, Feather.CALENDAR);
    }

    /// One press turns the side round, where the grammar got it wrong.
    private Node promise(PromisePlan plan) {
        var text = words.promise(plan);
        var button = new Button(text, Icons.of(Feather.REPEAT));
        button.getStyleClass().addAll("quicklog-promise", "chip", "chip-caution");
        button.setAccessibleText(messages.get("quicklog.chip.turn", text));
        button.setTooltip(new Tooltip(messages.get("quicklog.chip.turn", text)));
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> input.turn(plan.text()));
        return button;
    }

    private static Node removable(String text, String removeText, Runnable remove) {
        var chip = Chip.removable(text, removeText + ": " + text, remove);
        chip.getStyleClass().add("quicklog-known");
        return chip;
    }

    private static Chip chip(String text, Tone tone, Ikon icon) {
        return new Chip(text, tone, icon);
    }
}
