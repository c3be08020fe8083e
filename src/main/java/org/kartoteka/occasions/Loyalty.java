package org.kartoteka.occasions;

import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.Optional;

/// What speaks for thanking a client.
///
/// @param contacts talks in the months that count; a call that nobody answered is none
/// @param purchases in the months that count, without money given back
/// @param stage expansion, commitment or dissolution, if the client stands there
/// @param thankedOn the latest day on which the client was thanked, given something or passed over,
///   local
public record Loyalty(
        int contacts,
        int purchases,
        Optional<RelationshipStage> stage,
        Optional<LocalDate> thankedOn) {

    /// Who has left is not thanked for staying, however much they bought before.
    boolean isLoyal(CourtesyRules rules) {
        if (stage.filter(RelationshipStage.DISSOLUTION::equals).isPresent()) {
            return false;
        }
        return contacts >= rules.contacts() || purchases >= rules.purchases() || stage.isPresent();
    }

    /// Whether nobody has thanked the client since `day` or later.
    boolean isThankedSince(LocalDate day) {
        return thankedOn.filter(thanked -> thanked.isAfter(day)).isPresent();
    }
}
