package org.kartoteka.satisfaction;

import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;

import java.util.Optional;

/// Whether clients who are spoken with both ways stay more often than those who are only written
/// to, or only write, counted from the person's own base.
///
/// A claim without a source says that nine of ten stay. Two groups that nobody drew by lot prove no
/// cause: who answers is mostly who stays anyway. So both shares are shown with their n and
/// interval, and the difference with its own.
///
/// @param bothWays clients with at least one incoming and one outgoing talk in the time looked at
/// @param others clients with talks in one direction only
public record TwoWayContact(Group bothWays, Group others) {

    /// How long the talks are looked at, and how long it is then waited whether a client stays.
    public static final int DAYS = 90;

    /// @param clients how many
    /// @param stayed how many of them were in touch or bought something afterwards
    public record Group(long clients, long stayed) {

        /// Empty without clients.
        public Optional<Estimate> share() {
            return clients == 0 ? Optional.empty() : Optional.of(Share.of(stayed, clients));
        }
    }

    /// How much larger the first share is; empty where a group has nobody.
    public Optional<Estimate> difference() {
        return bothWays.clients() == 0 || others.clients() == 0
                ? Optional.empty()
                : Optional.of(
                        Share.difference(
                                bothWays.stayed(),
                                bothWays.clients(),
                                others.stayed(),
                                others.clients()));
    }
}
