package org.kartoteka.clients.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/// The stages by which the list can be narrowed, clients not placed yet among them.
final class StageMenu extends MenuButton {

    private final ClientsViewModel model;
    private final Messages messages;

    StageMenu(ClientsViewModel model, Messages messages) {
        super(messages.get("clients.filter.stage"), Icons.of(Feather.COLUMNS));
        this.model = model;
        this.messages = messages;
        setId("clients-filter-stage");
        getStyleClass().add("filter-menu");
        setAccessibleText(messages.get("clients.filter.stage"));
        setOnShowing(_ -> getItems().setAll(all().map(this::item).toList()));
        getItems().setAll(new CheckMenuItem(""));
    }

    private static Stream<Optional<RelationshipStage>> all() {
        return Stream.concat(
                Stream.of(RelationshipStage.values()).map(Optional::of),
                Stream.of(Optional.empty()));
    }

    static String name(RelationshipStage stage, Messages messages) {
        return messages.get("stages.stage." + stage.name());
    }

    String name(Optional<RelationshipStage> stage) {
        return stage.map(known -> name(known, messages))
                .orElseGet(() -> messages.get("stages.stage.none"));
    }

    private CheckMenuItem item(Optional<RelationshipStage> stage) {
        var item = new CheckMenuItem(name(stage));
        item.setSelected(model.queryProperty().get().stages().contains(stage));
        item.setOnAction(_ -> choose(stage, item.isSelected()));
        return item;
    }

    void choose(Optional<RelationshipStage> stage, boolean wanted) {
        var stages = new HashSet<>(model.queryProperty().get().stages());
        if (wanted) {
            stages.add(stage);
        } else {
            stages.remove(stage);
        }
        model.ask(now -> now.withStages(stages));
    }
}
