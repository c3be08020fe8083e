package org.kartoteka.satisfaction;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;

/// Use case: note that a client was given a survey, as one step. Blocks.
public final class RecordSurvey {

    private final SurveyBook book;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// @param clock in the person's own zone, whose day is today
    public RecordSurvey(
            SurveyBook book,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.book = book;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public SurveyRequest asked(ClientId client, Survey survey) {
        var request = new SurveyRequest(ids.next(), client, LocalDate.now(clock), survey.code());
        var name = clients.find(client).map(Client::displayName).orElse("");
        transactions.step(Label.of("step.survey.made", name), () -> book.insert(request));
        return request;
    }
}
