package org.kartoteka.demo;

import org.kartoteka.clients.Client;
import org.kartoteka.occasions.Anniversary;
import org.kartoteka.occasions.Greeting;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.occasions.Occasion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Who was greeted this year in the sample: nearly everyone whose day has come, so that the page of
/// dates shows a year at work and a few who were missed.
final class SampleGreetings {

    /// One in so many was missed.
    private static final int MISSED_ONE_IN = 9;

    /// The last days are left for the person to try.
    private static final int LEFT_OPEN_DAYS = 3;

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private SampleGreetings() {}

    /// @param zone the person's own
    static List<Greeting> of(List<Client> clients, LocalDate today, ZoneId zone) {
        var greetings = new ArrayList<Greeting>();
        for (var place = 0; place < clients.size(); place++) {
            if (place % MISSED_ONE_IN != 0) {
                kept(clients.get(place), today, zone)
                        .map(
                                day ->
                                        Greeting.closing(
                                                day,
                                                Greeting.Choice.SENT,
                                                day.first()
                                                        .atTime(MORNING)
                                                        .atZone(zone)
                                                        .toInstant()))
                        .ifPresent(greetings::add);
            }
        }
        return greetings;
    }

    /// The anniversary of this year, if it has come since the client is known.
    private static Optional<Anniversary> kept(Client client, LocalDate today, ZoneId zone) {
        var since = LocalDate.ofInstant(client.createdAt(), zone);
        return client.birthday()
                .map(
                        date ->
                                client.kind() == Client.Kind.COMPANY
                                        ? Occasion.founding(
                                                client.id(), date, OptionalInt.empty(), since)
                                        : Occasion.birthday(
                                                client.id(), date, OptionalInt.empty(), since))
                .flatMap(
                        occasion ->
                                Anniversary.in(
                                        today.getYear(), occasion, LeapDayPolicy.FEBRUARY_28))
                .filter(day -> day.last().isBefore(today.minusDays(LEFT_OPEN_DAYS)))
                .filter(day -> !day.last().isBefore(since));
    }
}
