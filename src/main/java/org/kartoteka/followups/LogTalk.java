package org.kartoteka.followups;

import org.kartoteka.clients.SaveClient;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.function.Function;

/// Use case: log a talk with a client who is known, or with one who is made by it; one step either
/// way. Blocks.
public final class LogTalk {

    /// With whom.
    public sealed interface Who {

        record Known(ClientId client) implements Who {}

        record New(Newcomer newcomer) implements Who {}
    }

    private final LogInteraction logging;
    private final SaveClient saving;
    private final Transactions transactions;

    public LogTalk(LogInteraction logging, SaveClient saving, Transactions transactions) {
        this.logging = logging;
        this.saving = saving;
        this.transactions = transactions;
    }

    /// @param entry the talk with this client
    public LogOutcome log(Who who, Function<ClientId, LogEntry> entry) {
        return switch (who) {
            case Who.Known known -> logging.log(entry.apply(known.client()));
            case Who.New fresh -> log(fresh.newcomer(), entry);
        };
    }

    private LogOutcome log(Newcomer newcomer, Function<ClientId, LogEntry> entry) {
        try {
            return transactions.step(
                    Label.of("step.interaction.logged", newcomer.name()),
                    () -> {
                        var client = saving.add(newcomer.draft());
                        var outcome = logging.log(entry.apply(client.id()));
                        if (!(outcome instanceof LogOutcome.Logged)) {
                            throw new NotLogged(outcome);
                        }
                        return outcome;
                    });
        } catch (NotLogged refused) {
            return refused.outcome;
        }
    }

    /// Takes the new client back with the talk that was not written.
    private static final class NotLogged extends RuntimeException {

        private final transient LogOutcome outcome;

        NotLogged(LogOutcome outcome) {
            super("not logged", null, false, false);
            this.outcome = outcome;
        }
    }
}
