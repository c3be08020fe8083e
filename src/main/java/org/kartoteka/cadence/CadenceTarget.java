package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

/// For whom a cadence is set.
public sealed interface CadenceTarget {

    record OfClient(ClientId client) implements CadenceTarget {}

    /// @param tag as the person wrote it; it is compared without regard to case
    record OfTag(String tag) implements CadenceTarget {

        public OfTag {
            tag = tag.strip();
            if (tag.isEmpty()) {
                throw new IllegalArgumentException("A tag has a name");
            }
        }
    }

    record OfStage(RelationshipStage stage) implements CadenceTarget {}

    record OfEveryone() implements CadenceTarget {}

    default CadenceLevel level() {
        return switch (this) {
            case OfClient _ -> CadenceLevel.CLIENT;
            case OfTag _ -> CadenceLevel.TAG;
            case OfStage _ -> CadenceLevel.STAGE;
            case OfEveryone _ -> CadenceLevel.DEFAULT;
        };
    }
}
