package org.kartoteka.interactions.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Sparkline;
import org.kartoteka.platform.ui.Theme;

import java.util.Optional;

/// Days since the last talk against the client's own habit, half a year week by week, and the last
/// messages sent.
public final class RhythmPanel extends VBox implements Panel {

    private final RhythmViewModel model;
    private final Messages messages;

    public RhythmPanel(RhythmViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "rhythm");
        getStylesheets().add(Theme.sheet(RhythmPanel.class, "timeline.css"));
        setId("rhythm");
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(RhythmViewModel.Shown shown) {
        var title = new Label(messages.get("interactions.rhythm.title"));
        title.getStyleClass().add("overline");
        getChildren()
                .setAll(title, since(shown.rhythm()), usual(shown.rhythm()), weeks(shown.rhythm()));
        if (!shown.lastSent().isEmpty()) {
            var last = new Label(messages.get("interactions.rhythm.sent"));
            last.getStyleClass().add("overline");
            getChildren().add(last);
            shown.lastSent().forEach(entry -> getChildren().add(sent(entry, shown)));
        }
    }

    private Node since(ContactRhythm rhythm) {
        var days = rhythm.daysSinceLast();
        var said =
                new Label(
                        days.isEmpty()
                                ? messages.get("interactions.rhythm.never")
                                : days.getAsInt() == 0
                                        ? messages.get("interactions.rhythm.today")
                                        : messages.count(
                                                "interactions.rhythm.since", days.getAsInt()));
        said.setId("rhythm-since");
        said.getStyleClass().add("rhythm-since");
        said.setWrapText(true);
        return said;
    }

    private Node usual(ContactRhythm rhythm) {
        var usual = new Label();
        usual.setWrapText(true);
        if (rhythm.usualGap().isEmpty()) {
            usual.setText(messages.get("interactions.rhythm.unknown"));
            usual.getStyleClass().add("faint");
        } else {
            var gap = messages.count("interactions.rhythm.usual", rhythm.usualGap().getAsInt());
            usual.setText(
                    rhythm.isOverdue()
                            ? gap + " " + messages.get("interactions.rhythm.late")
                            : gap);
            usual.getStyleClass().add(rhythm.isOverdue() ? "caution" : "muted");
        }
        return usual;
    }

    private Node weeks(ContactRhythm rhythm) {
        var line = new Sparkline();
        var total = rhythm.perWeek().stream().mapToInt(Integer::intValue).sum();
        var words = messages.count("interactions.rhythm.weeks", total);
        line.show(rhythm.perWeek(), words);
        var said = new Label(words);
        said.setWrapText(true);
        said.getStyleClass().add("faint");
        return new VBox(line, said);
    }

    private Node sent(Interaction entry, RhythmViewModel.Shown shown) {
        var channel = Optional.ofNullable(shown.channels().get(entry.channel()));
        var day = entry.happenedAt().atZone(model.clock().getZone()).toLocalDate();
        var head =
                new Label(
                        messages.formats().date(day)
                                + " · "
                                + TimelinePanel.channelName(channel, messages),
                        Icons.of(EntryWords.icon(channel)));
        head.getStyleClass().add("faint");
        var text = new Label(firstLine(entry.text()));
        text.setWrapText(true);
        text.getStyleClass().add("sent-text");
        return new VBox(head, text);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
