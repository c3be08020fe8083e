package org.kartoteka.clients.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.platform.text.Messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What the list says of a client in each column.
final class ClientCells {

    /// Up to so many days ago a person counts days, beyond they think in dates.
    private static final int COUNTED_DAYS = 60;

    private final Clock clock;
    private final Messages messages;

    /// @param clock in the person's own zone
    ClientCells(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    String text(ClientColumn column, ClientListRow row) {
        return switch (column) {
            case NAME -> name(row);
            case COMPANY -> row.kind() == Client.Kind.COMPANY ? "" : row.company();
            case POSITION -> row.jobTitle();
            case PHONE -> firstAndCount(row.phones().stream().map(ClientCells::readable).toList());
            case EMAIL -> firstAndCount(row.emails());
            case TAGS -> String.join(", ", row.tags());
            case STAGE -> row.stage().map(stage -> StageMenu.name(stage, messages)).orElse("");
            case CITY -> row.city();
            case BIRTHDAY -> row.birthday().map(messages.formats()::partialDate).orElse("");
            case LAST_CONTACT ->
                    row.lastContact()
                            .map(moment -> ago(moment.atZone(clock.getZone()).toLocalDate()))
                            .orElse(messages.get("clients.contact.never"));
            case NEXT_STEP -> row.nextStep().map(this::nextStep).orElse("");
            case CREATED ->
                    messages.formats().date(row.createdAt().atZone(clock.getZone()).toLocalDate());
        };
    }

    private static String readable(String phone) {
        return new PhoneNumber(phone).readable();
    }

    private static String firstAndCount(List<String> texts) {
        var more = texts.size() > 1 ? "  +" + (texts.size() - 1) : "";
        return texts.isEmpty() ? "" : texts.getFirst() + more;
    }

    String name(ClientListRow row) {
        return row.displayName().isEmpty() ? messages.get("clients.nameless") : row.displayName();
    }

    private String ago(LocalDate day) {
        var days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        if (days < 0 || days > COUNTED_DAYS) {
            return messages.formats().date(day);
        }
        if (days < 2) {
            return messages.get(days == 0 ? "clients.contact.today" : "clients.contact.yesterday");
        }
        return messages.count("clients.contact.ago", days);
    }

    private String nextStep(ClientListRow.NextStep step) {
        var today = LocalDate.now(clock);
        var day =
                switch (Math.clamp(ChronoUnit.DAYS.between(today, step.due()), -2, 2)) {
                    case 0 -> messages.get("clients.next.today");
                    case 1 -> messages.get("clients.next.tomorrow");
                    default -> messages.formats().date(step.due());
                };
        return step.text().isEmpty() ? day : day + " · " + step.text();
    }

    boolean isOverdue(ClientListRow row) {
        return row.nextStep().filter(step -> step.due().isBefore(LocalDate.now(clock))).isPresent();
    }
}
