package org.kartoteka.clients.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.FindClients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a form of a client offers while one types. UI thread only.
final class FormChoices {

    /// More would be a list to search in.
    private static final int MOST_COMPANIES = 3;

    private final TagsInUse tags;
    private final ClientDirectory directory;
    private final FindClients finding;
    private final Background.Lane companies;

    FormChoices(
            TagsInUse tags, ClientDirectory directory, FindClients finding, Background background) {
        this.tags = tags;
        this.directory = directory;
        this.finding = finding;
        this.companies = background.lane();
    }

    TagsInUse tags() {
        return tags;
    }

    Optional<String> companyName(ClientId company) {
        return directory.snapshot().row(company).map(ClientListRow::displayName);
    }

    /// Hands a few companies of the base whose card answers to `typed` to `onFound`; the newest
    /// question wins.
    void companiesLike(String typed, Consumer<List<ClientListRow>> onFound) {
        companies.run(() -> companiesLike(typed), onFound);
    }

    private List<ClientListRow> companiesLike(String typed) {
        var asked =
                ClientQuery.ALL
                        .withKind(Optional.of(Client.Kind.COMPANY))
                        .withAmong(finding.find(typed));
        return typed.isBlank()
                ? List.of()
                : directory.snapshot().select(asked, Instant.EPOCH).stream()
                        .limit(MOST_COMPANIES)
                        .toList();
    }
}
