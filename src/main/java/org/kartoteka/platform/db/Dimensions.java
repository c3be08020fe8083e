package org.kartoteka.platform.db;

import java.util.List;

/// Under what a client is summed up: who counts at all, which tags they bear, and the stage of the
/// relationship.
///
/// @param present gives clients
/// @param tags gives clients and a tag each
/// @param stages gives clients and a stage each, the latest last
public record Dimensions(SummaryPart present, SummaryPart tags, SummaryPart stages) {

    List<SummaryPart> parts() {
        return List.of(present, tags, stages);
    }

    String definition() {
        return present.all() + '\n' + tags.all() + '\n' + stages.all();
    }
}
