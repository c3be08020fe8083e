package org.kartoteka.interactions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The facts of an entry, one small node each: channel, direction, length, outcome, mood, score,
/// tags.
record EntryFacts(Messages messages) {

    List<Node> of(Interaction entry, Optional<Channel> channel) {
        var facts = new ArrayList<Node>();
        facts.add(styled(TimelinePanel.channelName(channel, messages), "entry-channel"));
        facts.add(direction(entry.direction()));
        entry.duration()
                .map(Duration::toMinutes)
                .filter(minutes -> minutes > 0)
                .ifPresent(
                        minutes ->
                                facts.add(
                                        styled(
                                                messages.count("interactions.minutes", minutes),
                                                "faint")));
        entry.outcome()
                .ifPresent(
                        outcome ->
                                facts.add(
                                        new Chip(
                                                EntryWords.outcome(outcome, messages),
                                                Chip.Tone.ACCENT)));
        entry.sentiment().ifPresent(mood -> facts.add(EntryWords.sentimentChip(mood, messages)));
        entry.score()
                .ifPresent(
                        score ->
                                facts.add(
                                        new Chip(
                                                messages.get("interactions.score", score),
                                                Chip.Tone.ACCENT,
                                                Feather.STAR)));
        entry.tags().forEach(tag -> facts.add(new Chip(tag, Chip.Tone.NEUTRAL)));
        return facts;
    }

    private Label direction(Direction direction) {
        var label = styled(EntryWords.direction(direction, messages), "faint");
        label.setGraphic(
                Icons.of(
                        direction == Direction.IN
                                ? Feather.ARROW_DOWN_LEFT
                                : Feather.ARROW_UP_RIGHT));
        return label;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
