package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ClientId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Whom to ask and who was asked, leaving out clients in the Trash. What changes it belongs inside
/// a step; each method blocks.
public interface SurveyBook {

    /// Clients with a talk at `talkedSince` or later who gave no score after `lastAnswer` and were
    /// not asked after `lastAsked`.
    ///
    /// @param limit the most to return, from 1
    List<ClientId> due(Instant talkedSince, LocalDate lastAnswer, LocalDate lastAsked, int limit);

    /// Who was asked after `day` and gave no score since, the latest first.
    ///
    /// @param limit the most to return, from 1
    List<SurveyRequest> unanswered(LocalDate day, int limit);

    /// Contracts that end from `first` to `last`, as they end.
    List<EndingContract> ending(LocalDate first, LocalDate last);

    /// Those of `contracts` whose survey was planned for the end they have now.
    List<EndingContract> planned(Collection<EndingContract> contracts);

    void insertPlanned(Collection<EndingContract> contracts, LocalDate today);

    void insert(SurveyRequest request);

    /// How many clients stayed, of those with talks both ways and of the others with talks.
    ///
    /// @param from the first moment of the time looked at
    /// @param until its end; who stayed was in touch or bought something at or after it
    TwoWayContact twoWay(Instant from, Instant until);
}
