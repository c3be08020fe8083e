package org.kartoteka.satisfaction;

import org.kartoteka.clients.ClientListRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom to ask this month, whom not again so soon, and what asks for attention.
///
/// @param ending contracts whose survey is due, as they end
/// @param due clients to be asked, those never asked first
/// @param resting clients who were asked and are to be left in peace, the latest first
/// @param signs what several clients say at once
public record AskingPlan(List<Ending> ending, List<Due> due, List<Resting> resting, Signs signs) {

    public AskingPlan {
        ending = List.copyOf(ending);
        due = List.copyOf(due);
        resting = List.copyOf(resting);
    }

    /// @param askOn the day of the survey
    public record Ending(ClientListRow client, EndingContract contract, LocalDate askOn) {}

    /// @param latest the newest score, if there ever was one
    public record Due(ClientListRow client, Optional<Score> latest) {}

    /// @param until the first day on which the client may be asked again
    public record Resting(ClientListRow client, LocalDate askedOn, LocalDate until) {}
}
