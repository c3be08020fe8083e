package org.kartoteka.cadence.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.kartoteka.interactions.Channel;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Section;

import java.util.List;

/// Which entries of the timeline are contacts.
final class CountedSection extends Section {

    private final CadenceSettingsViewModel model;
    private final Messages messages;
    private final CheckBox incoming;
    private final CheckBox outgoing;
    private final CheckBox unanswered;
    private final FlowPane channels = new FlowPane();
    private List<Channel> shownChannels = List.of();

    CountedSection(CadenceSettingsViewModel model, Messages messages) {
        super(messages.get("cadence.counted.title"));
        setId("cadence-counted");
        this.model = model;
        this.messages = messages;
        var text = fact(messages.get("cadence.counted.text"));
        text.getStyleClass().add("muted");
        add(text);
        incoming = box("cadence-counts-incoming", "cadence.counted.incoming");
        outgoing = box("cadence-counts-outgoing", "cadence.counted.outgoing");
        unanswered = box("cadence-counts-unanswered", "cadence.counted.unanswered");
        List.of(incoming, outgoing, unanswered).forEach(this::add);
        var title = new Label(messages.get("cadence.counted.channels"));
        title.getStyleClass().add("overline");
        add(title);
        channels.getStyleClass().add("cadence-choices");
        add(channels);
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(messages.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setOnAction(_ -> settle(box));
        return box;
    }

    private void settle(CheckBox turned) {
        var settled =
                model.counting(
                        incoming.isSelected(), outgoing.isSelected(), unanswered.isSelected());
        if (!settled) {
            turned.setSelected(true);
        }
    }

    void show(CadenceSettingsViewModel.Shown read) {
        var counted = read.rules().counted();
        incoming.setSelected(counted.incoming());
        outgoing.setSelected(counted.outgoing());
        unanswered.setSelected(counted.unanswered());
        if (!shownChannels.equals(read.channels())) {
            shownChannels = read.channels();
            channels.getChildren().setAll(shownChannels.stream().map(this::channel).toList());
        }
        for (var at = 0; at < shownChannels.size(); at++) {
            ((ToggleButton) channels.getChildren().get(at))
                    .setSelected(!counted.uncounted().contains(shownChannels.get(at).id()));
        }
    }

    private ToggleButton channel(Channel channel) {
        var toggle = Chip.filter(channel.displayName(messages));
        toggle.setId("cadence-channel-" + channel.id().value());
        toggle.setOnAction(_ -> model.counting(channel.id(), toggle.isSelected()));
        return toggle;
    }
}
