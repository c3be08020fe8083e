package org.kartoteka.stages.ui;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.ui.Place;

import java.util.Optional;
import java.util.stream.Stream;

/// What the board shows at first: a column, and clients who bear a tag.
///
/// @param stage empty: the column of clients not placed yet
/// @param tag empty: all clients
public record BoardPlace(Optional<RelationshipStage> stage, Optional<String> tag) {

    private static final String BETWEEN = "/";

    /// Reads what a [Place] shows; where that says nothing, all clients from the first column.
    public static BoardPlace of(String argument) {
        var parts = argument.split(BETWEEN, 2);
        return new BoardPlace(
                Stream.of(RelationshipStage.values())
                        .filter(stage -> stage.name().equals(parts[0]))
                        .findFirst(),
                parts.length < 2 || parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]));
    }

    Place place() {
        return new Place(
                StageTabs.Tab.BOARD.page(),
                stage.map(RelationshipStage::name).orElse("") + BETWEEN + tag.orElse(""));
    }
}
