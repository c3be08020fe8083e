package org.kartoteka.exchange;

import java.util.Optional;
import java.util.Set;

/// What a person decides about one row instead of the program.
///
/// @param ticked whether it takes part, if the person said so
/// @param asNew whether it becomes a client of its own although it was taken for a known one
/// @param into the look-alike it belongs to after all
/// @param fromFile fields in which the file is right and the base is not
public record RowChoice(
        Optional<Boolean> ticked, boolean asNew, Optional<Match> into, Set<Field> fromFile) {

    public static final RowChoice NONE =
            new RowChoice(Optional.empty(), false, Optional.empty(), Set.of());

    public RowChoice {
        fromFile = Set.copyOf(fromFile);
    }

    RowChoice tick(boolean yes) {
        return new RowChoice(Optional.of(yes), asNew, into, fromFile);
    }

    RowChoice asNewClient() {
        return new RowChoice(ticked, true, Optional.empty(), Set.of());
    }

    RowChoice into(Match match) {
        return new RowChoice(ticked, false, Optional.of(match), fromFile);
    }

    RowChoice fromFile(Set<Field> fields) {
        return new RowChoice(ticked, asNew, into, fields);
    }
}
