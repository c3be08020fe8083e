package org.kartoteka.stages.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.ui.Icons;

import java.util.Optional;

/// The five stages as five stations in a row, of which one is filled and bears the shape of its
/// stage; the others bear their numbers. What it shows is always said in words beside it.
final class StageRail extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    StageRail() {
        getStyleClass().add("stage-rail");
        for (var stage : RelationshipStage.values()) {
            if (stage.ordinal() > 0) {
                var way = new Region();
                way.getStyleClass().add("stage-way");
                setHgrow(way, Priority.ALWAYS);
                getChildren().add(way);
            }
            var station = new Label();
            station.getStyleClass().add("stage-station");
            station.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().add(station);
        }
    }

    void show(Optional<RelationshipStage> stands) {
        for (var stage : RelationshipStage.values()) {
            var station = (Label) getChildren().get(2 * stage.ordinal());
            var here = stands.equals(Optional.of(stage));
            station.setText(here ? null : Integer.toString(stage.ordinal() + 1));
            station.setGraphic(here ? Icons.of(StageWords.icon(stage)) : null);
            station.pseudoClassStateChanged(HERE, here);
            station.pseudoClassStateChanged(ENDED, here && stage == RelationshipStage.DISSOLUTION);
        }
    }
}
