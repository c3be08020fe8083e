package org.kartoteka.insights.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Of which months and which clients the charts speak.
final class InsightFilters extends FlowPane {

    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private final InsightsViewModel model;
    private final Messages messages;
    private final Choice<Integer> months;
    private final ComboBox<Optional<String>> tags;
    private final ComboBox<Optional<RelationshipStage>> stages;
    private final ComboBox<Optional<Channel>> channels;
    private boolean showing;

    InsightFilters(InsightsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("insight-filters");
        this.months =
                new Choice<>(
                        "insights-months",
                        messages.get("insights.action.months"),
                        MONTHS,
                        count -> messages.count("insights.filter.months", count),
                        count -> model.placeProperty().set(place().withMonths(count)));
        this.tags =
                box("insights-tag", "insights.action.tag", "insights.filter.tag.all", tag -> tag);
        this.stages =
                box(
                        "insights-stage",
                        "insights.action.stage",
                        "insights.filter.stage.all",
                        stage -> messages.get("stages.stage." + stage.name()));
        this.channels =
                box(
                        "insights-channel",
                        "insights.action.channel",
                        "insights.filter.channel.all",
                        channel -> channel.displayName(messages));
        listen(tags, chosen -> model.placeProperty().set(place().withTag(chosen)));
        listen(stages, chosen -> model.placeProperty().set(place().withStage(chosen)));
        listen(
                channels,
                chosen -> model.placeProperty().set(place().withChannel(chosen.map(Channel::id))));
        getChildren().setAll(months, tags, stages, channels);
        offer(stages, Stream.of(RelationshipStage.values()).toList(), place().stage());
        model.choicesProperty().subscribe(this::offer);
        model.placeProperty().subscribe(place -> months.show(place.months()));
    }

    private InsightsPlace place() {
        return model.placeProperty().get();
    }

    private <T> ComboBox<Optional<T>> box(
            String id, String nameKey, String allKey, Function<T, String> name) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        box.setAccessibleText(messages.get(nameKey));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<T> value) {
                        return value == null
                                ? ""
                                : value.map(name).orElseGet(() -> messages.get(allKey));
                    }

                    @Override
                    public Optional<T> fromString(String text) {
                        return Optional.empty();
                    }
                });
        return box;
    }

    private <T> void listen(ComboBox<Optional<T>> box, Consumer<Optional<T>> choose) {
        box.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (!showing && chosen != null) {
                                choose.accept(chosen);
                            }
                        });
    }

    private void offer(InsightsViewModel.Choices choices) {
        offer(tags, choices.tags(), place().tag());
        offer(
                channels,
                choices.channels(),
                place().channel()
                        .flatMap(
                                id ->
                                        choices.channels().stream()
                                                .filter(channel -> channel.id().equals(id))
                                                .findFirst()));
    }

    /// What is chosen stays on offer, also where nobody bears it any more.
    private <T> void offer(ComboBox<Optional<T>> box, List<T> values, Optional<T> chosen) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        if (!all.contains(chosen)) {
            all.add(chosen);
        }
        showing = true;
        box.getItems().setAll(all);
        box.setValue(chosen);
        showing = false;
    }

    List<Action> actions() {
        return List.of(
                Action.of("insights.action.months", months::takeFocus).withKeys("Alt+1"),
                Action.of("insights.action.tag", () -> open(tags)).withKeys("Alt+2"),
                Action.of("insights.action.stage", () -> open(stages)).withKeys("Alt+3"),
                Action.of("insights.action.channel", () -> open(channels)).withKeys("Alt+4"));
    }

    private static void open(ComboBox<?> box) {
        box.requestFocus();
        box.show();
    }
}
