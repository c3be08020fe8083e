package org.kartoteka.cadence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How clients stood when the day began, worked out from how they stand now by leaving aside what
/// was done today.
final class Morning {

    private final Map<ClientId, List<LocalDate>> steps;
    private final Map<ClientId, List<PutOff>> putOffs;
    private final LocalDate today;

    /// @param steps that were open this morning or were planned since
    Morning(
            Collection<CadenceFacts.PlannedStep> steps,
            Collection<PutOff> putOffs,
            LocalDate today) {
        this.steps =
                steps.stream()
                        .collect(
                                groupingBy(
                                        CadenceFacts.PlannedStep::client,
                                        mapping(CadenceFacts.PlannedStep::plannedOn, toList())));
        this.putOffs = putOffs.stream().collect(groupingBy(PutOff::client));
        this.today = today;
    }

    /// Those of `standings` that have a cadence.
    List<DailyPortion.Candidate> candidates(List<Standing> standings) {
        return standings.stream().flatMap(standing -> candidate(standing).stream()).toList();
    }

    private Optional<DailyPortion.Candidate> candidate(Standing standing) {
        var since = standing.contact().silentSinceBefore(today);
        return standing.offer()
                .flatMap(CadenceOffer::cadence)
                .map(cadence -> cadence.position(since, today))
                .map(
                        position ->
                                new DailyPortion.Candidate(
                                        standing.client(),
                                        position,
                                        wasPutOff(standing) || hadStep(standing),
                                        isHandled(standing)));
    }

    private boolean wasPutOff(Standing standing) {
        var before =
                putOffs.getOrDefault(standing.client(), List.of()).stream()
                        .filter(putOff -> putOff.on().isBefore(today))
                        .toList();
        var lastContact = standing.contact().lastBefore(today).orElse(LocalDate.MIN);
        return Snooze.of(before, lastContact).filter(snooze -> snooze.holds(today)).isPresent();
    }

    private boolean hadStep(Standing standing) {
        return planned(standing).stream().anyMatch(day -> day.isBefore(today));
    }

    private boolean isHandled(Standing standing) {
        return standing.contact().isSpokenToOn(today)
                || standing.snooze().filter(held -> held.since().equals(today)).isPresent()
                || planned(standing).stream().anyMatch(day -> !day.isBefore(today));
    }

    private List<LocalDate> planned(Standing standing) {
        return steps.getOrDefault(standing.client(), List.of());
    }
}
