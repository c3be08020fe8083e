package org.kartoteka.demo;

import org.kartoteka.clients.Client;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.PlanText;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.kernel.IdSource;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Steps of the sample base that come again, as a person types them: one each with the companies
/// that order most.
final class SampleSeries {

    private SampleSeries() {}

    /// @param lines a step each, as it is typed
    /// @param now local
    static List<FollowUp> of(
            List<Acquaintance> buyers,
            List<String> lines,
            IdSource ids,
            LocalDateTime now,
            ZoneId zone) {
        var companies =
                buyers.stream()
                        .filter(buyer -> buyer.buyer().kind() == Client.Kind.COMPANY)
                        .sorted(
                                Comparator.comparingInt(
                                        (Acquaintance buyer) -> -buyer.orders().size()))
                        .map(buyer -> buyer.buyer().id())
                        .toList();
        var steps = new ArrayList<FollowUp>();
        for (var i = 0; i < lines.size(); i++) {
            steps.add(
                    FollowUp.open(
                            new FollowUpId(ids.next()),
                            companies.get(i),
                            Optional.empty(),
                            PlanText.read(lines.get(i), now).plan().orElseThrow(),
                            now.atZone(zone).toInstant()));
        }
        return steps;
    }
}
