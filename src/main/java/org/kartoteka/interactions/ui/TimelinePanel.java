package org.kartoteka.interactions.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened with a client, newest first, by days. `Enter` or a double press opens an entry to
/// be put right.
public final class TimelinePanel extends VBox implements Panel {

    private final TimelineViewModel model;
    private final Messages messages;
    private final VBox days = new VBox();
    private final Map<InteractionId, EntryView> views = new HashMap<>();

    public TimelinePanel(TimelineViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "timeline");
        getStylesheets().add(Theme.sheet(TimelinePanel.class, "timeline.css"));
        setId("timeline");
        days.getStyleClass().add("timeline-days");
        getChildren().setAll(heading(), days, earlier());
        model.entries().addListener((ListChangeListener<Interaction>) _ -> show());
        model.readProperty().addListener((_, _, _) -> show());
        model.editedProperty().addListener((_, before, now) -> reopen(before, now));
        show();
    }

    private Node heading() {
        var title = new Label(messages.get("interactions.timeline.title"));
        title.getStyleClass().add("overline");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var channels =
                new ChannelMenu(
                        "timeline-channels",
                        model,
                        model.onlyProperty(),
                        model::showOnly,
                        messages);
        var heading = new HBox(title, gap, channels);
        heading.getStyleClass().add("timeline-heading");
        return heading;
    }

    private Node earlier() {
        var button =
                Buttons.of(
                        Action.of("interactions.timeline.more", model::readMore)
                                .withIcon(Feather.CHEVRON_DOWN),
                        messages);
        button.visibleProperty().bind(model.moreProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show() {
        var before = Map.copyOf(views);
        views.clear();
        if (model.entries().isEmpty()) {
            days.getChildren().setAll(model.readProperty().get() ? List.of(empty()) : List.of());
            return;
        }
        var shown = new ArrayList<Node>();
        Optional<LocalDate> day = Optional.empty();
        for (var entry : model.entries()) {
            var its = Optional.of(entry.happenedAt().atZone(model.clock().getZone()).toLocalDate());
            if (!its.equals(day)) {
                shown.add(dayHeading(its.get()));
                day = its;
            }
            shown.add(view(entry, before));
        }
        days.getChildren().setAll(shown);
    }

    private Node empty() {
        return model.onlyProperty().get().isPresent()
                ? new EmptyState(
                        Feather.FILTER,
                        messages.get("interactions.timeline.none"),
                        messages.get("interactions.timeline.none.text"),
                        Buttons.of(
                                Action.of(
                                        "interactions.timeline.all",
                                        () -> model.showOnly(Optional.empty())),
                                messages))
                : new EmptyState(
                        Feather.MESSAGE_CIRCLE,
                        messages.get("interactions.timeline.empty"),
                        messages.get("interactions.timeline.empty.text"));
    }

    private Node dayHeading(LocalDate day) {
        var heading = new Label(messages.formats().dayHeading(day, LocalDate.now(model.clock())));
        heading.getStyleClass().add("timeline-day");
        return heading;
    }

    /// An entry that is being put right keeps what is typed.
    private EntryView view(Interaction entry, Map<InteractionId, EntryView> before) {
        var open = Optional.ofNullable(before.get(entry.id())).filter(EntryView::isOpen);
        open.ifPresent(kept -> kept.over(entry));
        var view = open.orElseGet(() -> new EntryView(entry, model, messages));
        views.put(entry.id(), view);
        return view;
    }

    /// Draws anew only what opened or closed, and keeps the focus there.
    private void reopen(Optional<InteractionId> before, Optional<InteractionId> now) {
        before.map(views::get).ifPresent(EntryView::showForReading);
        now.map(views::get).ifPresent(EntryView::showForEditing);
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public boolean mayLeave(Runnable next) {
        var open = model.editedProperty().get().map(views::get);
        return open.map(entry -> entry.mayLeave(next)).orElse(true);
    }

    @Override
    public void close() {
        model.close();
    }

    static String channelName(Optional<Channel> channel, Messages messages) {
        return channel.map(found -> found.displayName(messages)).orElse("");
    }
}
