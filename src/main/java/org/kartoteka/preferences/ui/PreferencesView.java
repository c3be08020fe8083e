package org.kartoteka.preferences.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.FollowingScroll;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.preferences.StayingOn;

import java.util.List;
import java.util.Optional;

/// What a person chooses about the program. Each choice is in force at once.
public final class PreferencesView extends PageLayout implements Page {

    private final ChannelsViewModel channels;
    private final List<Panel> lent;
    private final LooksSection looks;
    private final String wanted;

    /// @param lent groups of settings that other features bring, in the order shown
    /// @param wanted id of the control or group that takes the focus; empty for the first
    public PreferencesView(
            Messages messages,
            CurrentSettings settings,
            BaseCare care,
            StayingOn staying,
            ChannelsViewModel channels,
            List<Panel> lent,
            Background background,
            Notices notices,
            String wanted) {
        super(messages.get("preferences.title"));
        this.channels = channels;
        this.lent = List.copyOf(lent);
        this.wanted = wanted;
        getStylesheets().add(Theme.sheet(PreferencesView.class, "preferences.css"));
        this.looks = new LooksSection(messages, settings);
        var sections =
                new VBox(
                        looks,
                        new StayingOnSection(messages, staying, background, notices),
                        new BaseSection(messages, care, background, notices),
                        new ChannelsSection(messages, channels));
        lent.forEach(panel -> sections.getChildren().add(panel.view()));
        sections.getChildren().add(new AboutSection(messages));
        sections.getStyleClass().add("preferences");
        var scroll = new FollowingScroll();
        scroll.setContent(sections);
        setContent(scroll);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void shown() {
        Optional.of(wanted)
                .filter(id -> !id.isEmpty())
                .map(id -> lookup("#" + id))
                .ifPresentOrElse(Node::requestFocus, looks::takeFocus);
    }

    @Override
    public void close() {
        channels.close();
        lent.forEach(Panel::close);
    }
}
