package org.kartoteka.cadence;

import org.kartoteka.interactions.ContactRhythm;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// The [ContactDays] of many clients, kept as bare numbers: 24 bytes for a client, so that a
/// million of them can be looked through after each change. Unchanging.
public final class LastContacts {

    private static final int NEVER = Integer.MIN_VALUE;

    static final LastContacts NONE = new LastContacts(0);

    /// Ascending; the other columns are in the same order.
    private final long[] clients;

    private final int[] added;
    private final int[] last;
    private final int[] before;
    private final int[] usualGap;

    private LastContacts(int size) {
        clients = new long[size];
        added = new int[size];
        last = new int[size];
        before = new int[size];
        usualGap = new int[size];
    }

    public int size() {
        return clients.length;
    }

    void forEach(Consumer<ContactDays> each) {
        for (var at = 0; at < clients.length; at++) {
            each.accept(at(at));
        }
    }

    public Optional<ContactDays> of(ClientId client) {
        var at = Arrays.binarySearch(clients, client.value());
        return at < 0 ? Optional.empty() : Optional.of(at(at));
    }

    private ContactDays at(int at) {
        return new ContactDays(
                new ClientId(clients[at]),
                LocalDate.ofEpochDay(added[at]),
                day(last[at]),
                day(before[at]),
                usualGap[at] == NEVER ? OptionalInt.empty() : OptionalInt.of(usualGap[at]));
    }

    private static Optional<LocalDate> day(int epochDay) {
        return epochDay == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    /// These, with `changed` as they stand in `fresh`; who is not in `fresh` is gone.
    LastContacts with(Set<ClientId> changed, LastContacts fresh) {
        var kept = new int[clients.length];
        var keptSize = 0;
        for (var at = 0; at < clients.length; at++) {
            if (!changed.contains(new ClientId(clients[at]))) {
                kept[keptSize++] = at;
            }
        }
        var merged = new LastContacts(keptSize + fresh.size());
        var old = 0;
        var anew = 0;
        for (var to = 0; to < merged.size(); to++) {
            var takesOld =
                    anew == fresh.size()
                            || old < keptSize && clients[kept[old]] < fresh.clients[anew];
            if (takesOld) {
                merged.copy(to, this, kept[old++]);
            } else {
                merged.copy(to, fresh, anew++);
            }
        }
        return merged;
    }

    private void copy(int to, LastContacts from, int at) {
        clients[to] = from.clients[at];
        added[to] = from.added[at];
        last[to] = from.last[at];
        before[to] = from.before[at];
        usualGap[to] = from.usualGap[at];
    }

    /// Collects the days of contact of many clients. First every client, then their days.
    public static final class Tally {

        private static final int FIRST_ROOM = 1 << 10;
        private static final int PLACE_SHIFT = 32;

        private long[] clients = new long[FIRST_ROOM];
        private int[] added = new int[FIRST_ROOM];
        private int size;

        /// The client's place and the day, together in one number that sorts by both.
        private long[] contacts = new long[FIRST_ROOM];

        private int contactsSize;

        /// @param client greater than every one before it
        /// @param day local, on which the card was made
        public void client(ClientId client, LocalDate day) {
            if (size > 0 && clients[size - 1] >= client.value()) {
                throw new IllegalArgumentException("Clients come in the order of their numbers");
            }
            if (size == clients.length) {
                clients = Arrays.copyOf(clients, 2 * size);
                added = Arrays.copyOf(added, 2 * size);
            }
            clients[size] = client.value();
            added[size++] = Math.toIntExact(day.toEpochDay());
        }

        /// A contact on `day`, local; of a client who was not named it is passed over.
        public void contact(ClientId client, LocalDate day) {
            var place = Arrays.binarySearch(clients, 0, size, client.value());
            if (place < 0) {
                return;
            }
            if (contactsSize == contacts.length) {
                contacts = Arrays.copyOf(contacts, 2 * contactsSize);
            }
            contacts[contactsSize++] =
                    ((long) place << PLACE_SHIFT) + day.toEpochDay() - Integer.MIN_VALUE;
        }

        public LastContacts done() {
            Arrays.sort(contacts, 0, contactsSize);
            var all = new LastContacts(size);
            System.arraycopy(clients, 0, all.clients, 0, size);
            System.arraycopy(added, 0, all.added, 0, size);
            var from = 0;
            for (var place = 0; place < size; place++) {
                var until = from;
                while (until < contactsSize && contacts[until] >>> PLACE_SHIFT == place) {
                    until++;
                }
                enter(all, place, days(from, until));
                from = until;
            }
            return all;
        }

        private int[] days(int from, int until) {
            return Arrays.stream(contacts, from, until)
                    .mapToInt(contact -> (int) contact + Integer.MIN_VALUE)
                    .distinct()
                    .toArray();
        }

        private static void enter(LastContacts all, int place, int[] days) {
            all.last[place] = days.length > 0 ? days[days.length - 1] : NEVER;
            all.before[place] = days.length > 1 ? days[days.length - 2] : NEVER;
            all.usualGap[place] = ContactRhythm.usualGap(days).orElse(NEVER);
        }
    }
}
