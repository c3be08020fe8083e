package org.kartoteka.cadence;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Use case: put a call by cadence off, as one step. Blocks.
public final class SnoozeClient {

    private final KeepInTouch standings;
    private final PutOffs putOffs;
    private final CadenceSettings settings;
    private final Clients clients;
    private final Transactions transactions;

    public SnoozeClient(
            KeepInTouch standings,
            PutOffs putOffs,
            CadenceSettings settings,
            Clients clients,
            Transactions transactions) {
        this.standings = standings;
        this.putOffs = putOffs;
        this.settings = settings;
        this.clients = clients;
        this.transactions = transactions;
    }

    /// Puts off to the first working day after so long; what is put off already, so much further.
    ///
    /// @param period ahead, at least a day
    /// @param reason what the person answered, perhaps nothing; absent if not asked yet
    public SnoozeOutcome by(ClientId client, Period period, Optional<String> reason) {
        return standings
                .of(client)
                .map(standing -> putOff(standing, dayAfter(standing, period), reason))
                .orElseGet(SnoozeOutcome.Gone::new);
    }

    private LocalDate dayAfter(Standing standing, Period period) {
        var from =
                standing.snooze()
                        .filter(snooze -> snooze.holds(standing.today()))
                        .map(Snooze::until)
                        .orElse(standing.today());
        return settings.rules().daysOff().workingDayFrom(from.plus(period));
    }

    /// Puts off to a day, whether or not it is worked.
    ///
    /// @param until after today
    /// @param reason as in [#by]
    public SnoozeOutcome until(ClientId client, LocalDate until, Optional<String> reason) {
        return standings
                .of(client)
                .map(standing -> putOff(standing, until, reason))
                .orElseGet(SnoozeOutcome.Gone::new);
    }

    private SnoozeOutcome putOff(Standing standing, LocalDate until, Optional<String> reason) {
        var today = standing.today();
        var asksWhy = standing.snooze().filter(snooze -> snooze.asksWhy(today)).isPresent();
        if (asksWhy && reason.isEmpty()) {
            return new SnoozeOutcome.ReasonAsked(until);
        }
        var putOff = new PutOff(standing.client(), today, until, reason(standing, reason));
        transactions.step(
                Label.of("step.cadence.snoozed", name(standing.client())),
                () -> putOffs.put(putOff));
        return new SnoozeOutcome.Done(putOff);
    }

    /// What was answered earlier today stays where nothing is answered now: both are one row.
    private String reason(Standing standing, Optional<String> answered) {
        return answered.filter(answer -> !answer.isBlank())
                .or(
                        () ->
                                putOffs.of(standing.client()).stream()
                                        .filter(putOff -> putOff.on().equals(standing.today()))
                                        .map(PutOff::reason)
                                        .findFirst())
                .orElse("");
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
