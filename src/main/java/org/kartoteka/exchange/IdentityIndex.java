package org.kartoteka.exchange;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everyone who is known, by what they are recognised by, in memory: a row asks no question of the
/// base.
final class IdentityIndex {

    /// A number that hundreds share identifies nobody; looking at the first few says as much.
    private static final int MOST_COMPARED = 25;

    private final Map<ClientId, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byEmail = new HashMap<>();
    private final Map<String, List<Known>> byPhone = new HashMap<>();
    private final Map<String, List<Known>> byTaxId = new HashMap<>();
    private final Map<String, List<Known>> byExternalId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    /// The same few names make up a million people: each word is kept once.
    private final Map<String, String> words = new HashMap<>();

    /// @param id null for a row of the file
    private record Known(
            ClientId id, int row, NameKey name, String called, Optional<PartialDate> birthday) {

        Match match(Likeness likeness, String shared) {
            return new Match(Optional.ofNullable(id), row, called, likeness, shared);
        }
    }

    /// A client of the base.
    void add(Traits client) {
        var known = known(client.id(), -1, client);
        byId.put(client.id(), known);
        put(known, client);
    }

    /// A row of the file.
    void add(int row, Traits client) {
        put(known(null, row, client), client);
    }

    private Known known(ClientId id, int row, Traits client) {
        var name = client.name();
        var kept =
                new NameKey(
                        name.kind(),
                        name.words().stream()
                                .map(word -> words.computeIfAbsent(word, one -> one))
                                .toList());
        return new Known(id, row, kept, client.called(), client.birthday());
    }

    private void put(Known known, Traits client) {
        put(byEmail, client.emails(), known);
        put(byPhone, client.phones(), known);
        put(byTaxId, List.of(client.taxId()), known);
        put(byExternalId, List.of(client.externalId()), known);
        put(byName, List.of(client.shortName()), known);
    }

    private static void put(Map<String, List<Known>> keys, Collection<String> values, Known known) {
        for (var key : values) {
            var before = key.isEmpty() ? null : keys.putIfAbsent(key, List.of(known));
            if (before != null && before.size() < MOST_COMPARED) {
                var more = new ArrayList<>(before);
                more.add(known);
                keys.put(key, more);
            }
        }
    }

    /// Everyone whom `client` resembles, the surest first, each once.
    List<Match> matches(Traits client) {
        var name = client.name();
        var found = new ArrayList<Match>();
        if (byId.containsKey(client.id())) {
            found.add(byId.get(client.id()).match(Likeness.SAME_CLIENT, ""));
        }
        look(
                byTaxId,
                client.taxId(),
                known -> known.name.fits(name) ? Likeness.TAX_ID : Likeness.SHARED_TAX_ID,
                found);
        look(
                byExternalId,
                client.externalId(),
                known -> sameNamed(known, name) ? Likeness.EXTERNAL_ID : null,
                found);
        for (var email : client.emails()) {
            look(
                    byEmail,
                    email,
                    known -> known.name.fits(name) ? Likeness.EMAIL : Likeness.SHARED_EMAIL,
                    found);
        }
        for (var phone : client.phones()) {
            look(byPhone, phone, known -> byPhone(known, name, phone), found);
        }
        look(
                byName,
                client.shortName(),
                known -> known.name.equals(name) ? byName(known, client) : null,
                found);
        look(
                byName,
                client.shortName(),
                known -> known.name.fits(name) ? byName(known, client) : null,
                found);
        if (found.size() > 1) {
            found.sort(
                    (one, other) ->
                            Boolean.compare(other.likeness().isSure(), one.likeness().isSure()));
        }
        return found;
    }

    private interface Judge {
        Likeness judge(Known known);
    }

    private static void look(
            Map<String, List<Known>> keys, String key, Judge judge, List<Match> found) {
        if (key.isEmpty()) {
            return;
        }
        for (var known : keys.getOrDefault(key, List.of())) {
            var likeness = judge.judge(known);
            if (likeness != null) {
                keepSurest(found, known.match(likeness, key));
            }
        }
    }

    private static void keepSurest(List<Match> found, Match match) {
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).isSame(match)) {
                if (match.likeness().isSure() && !found.get(i).likeness().isSure()) {
                    found.set(i, match);
                }
                return;
            }
        }
        found.add(match);
    }

    private static boolean sameNamed(Known known, NameKey name) {
        return !name.isEmpty() && !known.name.isEmpty() && known.name.fits(name);
    }

    /// A number without a name belongs to its only owner; where several share it, to nobody in
    /// particular.
    private Likeness byPhone(Known known, NameKey name, String phone) {
        var unnamed = name.isEmpty() || known.name.isEmpty();
        if (unnamed) {
            return byPhone.get(phone).size() == 1 ? Likeness.PHONE : Likeness.SHARED_PHONE;
        }
        return known.name.fits(name) ? Likeness.PHONE : Likeness.SHARED_PHONE;
    }

    private static Likeness byName(Known known, Traits client) {
        var born = client.birthday().filter(date -> date.day() > 0);
        var sameDay =
                born.isPresent()
                        && known.birthday.filter(date -> sameDay(date, born.get())).isPresent();
        return sameDay ? Likeness.NAME_AND_BIRTHDAY : Likeness.NAMESAKE;
    }

    private static boolean sameDay(PartialDate one, PartialDate other) {
        var years = one.year() == other.year() || one.year() == 0 || other.year() == 0;
        return years && one.month() == other.month() && one.day() == other.day();
    }
}
