package org.kartoteka.insights;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.satisfaction.Measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happened on some days, deed by deed. For a few weeks, not for years: it reads single rows
/// by their day. Clients in the Trash are passed over. Blocks.
public interface WeekFigures {

    /// Beginnings of stays, in the order of days.
    ///
    /// @param from the first day, in the person's zone
    /// @param to the last day
    List<Moved> moves(LocalDate from, LocalDate to);

    /// @param before empty for a first placing
    record Moved(
            ClientId client,
            LocalDate on,
            Optional<RelationshipStage> before,
            RelationshipStage now) {}

    /// Scores of answers and of talks, in the order of days.
    List<Given> scores(LocalDate from, LocalDate to);

    record Given(ClientId client, LocalDate on, Measure measure, int score) {}

    /// Purchases, without those that gave money back, in the order of days.
    List<Purchased> purchases(LocalDate from, LocalDate to);

    record Purchased(ClientId client, LocalDate on, Money amount) {}

    /// Clients whose contract ends on one of the days.
    List<ClientId> contractsEnding(LocalDate from, LocalDate to);

    /// Clients who were added.
    List<ClientId> added(LocalDate from, LocalDate to);
}
