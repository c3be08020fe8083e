package org.kartoteka.exchange.calendar;

import org.kartoteka.clients.ClientRows;
import org.kartoteka.followups.AlertSettings;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.interactions.Promises;
import org.kartoteka.occasions.OccasionSettings;
import org.kartoteka.occasions.Occasions;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.sales.Contracts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// Use case: write all that is due into one calendar file, for the calendar program that the person
/// uses anyway. Blocks.
public final class ExportCalendar {

    /// What is read.
    public record Sources(
            FollowUps followUps,
            AlertSettings alerts,
            Promises promises,
            Contracts contracts,
            Occasions occasions,
            OccasionSettings rules,
            ClientRows clients) {}

    private final Sources sources;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone
    public ExportCalendar(Sources sources, Transactions transactions, Clock clock) {
        this.sources = sources;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Replaces the file as a whole: a calendar program that reads it meets the old one or the new
    /// one. Only its owner may read it.
    ///
    /// @param named whether clients are named and what was typed is told
    /// @return how many entries there are
    /// @throws IOException if it cannot be written; then the old one stays
    public int write(Path file, boolean named, Messages messages) throws IOException {
        var events =
                transactions.reading(
                        () ->
                                new CalendarEvents(sources, messages, named, LocalDate.now(clock))
                                        .all());
        var text = CalendarText.of(events, messages.get("app.name"), clock.instant());
        replace(file.toAbsolutePath(), text);
        return events.size();
    }

    private static void replace(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try {
            try (var channel =
                    OwnerOnly.open(
                            draft,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                for (var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                        bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
