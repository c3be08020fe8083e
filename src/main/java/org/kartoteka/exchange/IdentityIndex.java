package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientIdentity;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;

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

    /// @param id null for a row of the file
    private record Known(
            ClientId id, int row, NameKey name, String called, Optional<PartialDate> birthday) {

        Match match(Likeness likeness, String shared) {
            return new Match(Optional.ofNullable(id), row, called, likeness, shared);
        }
    }

    void add(ClientIdentity identity) {
        var key = NameKey.of(identity.kind(), identity.name(), identity.organization());
        var known = new Known(identity.id(), -1, key, called(identity), identity.birthday());
        byId.put(identity.id(), known);
        put(byName, shortName(identity.kind(), identity.name(), identity.organization()), known);
        put(known, identity.emails(), identity.phones(), identity.taxId(), identity.externalId());
    }

    void add(int row, Client client) {
        var known =
                new Known(null, row, NameKey.of(client), client.displayName(), client.birthday());
        put(byName, shortName(client.kind(), client.name(), client.organization()), known);
        put(known, emails(client), phones(client), client.taxId(), client.externalId());
    }

    private static String called(ClientIdentity identity) {
        var name =
                identity.kind() == Client.Kind.COMPANY
                        ? identity.organization()
                        : identity.name().full();
        return name.isEmpty() ? identity.organization() + identity.name().full() : name;
    }

    private void put(
            Known known,
            Collection<String> emails,
            Collection<String> phones,
            String taxId,
            String externalId) {
        emails.forEach(email -> put(byEmail, email, known));
        phones.forEach(phone -> put(byPhone, phone, known));
        put(byTaxId, taxId, known);
        put(byExternalId, Fold.text(externalId), known);
    }

    private static void put(Map<String, List<Known>> keys, String key, Known known) {
        if (key.isEmpty()) {
            return;
        }
        var before = keys.get(key);
        if (before == null) {
            keys.put(key, List.of(known));
        } else if (before.size() < MOST_COMPARED) {
            var more = new ArrayList<>(before);
            more.add(known);
            keys.put(key, more);
        }
    }

    /// Everyone whom `client` resembles, the surest first, each once.
    List<Match> matches(Client client) {
        var name = NameKey.of(client);
        var found = new ArrayList<Match>();
        look(
                byTaxId,
                client.taxId(),
                known -> known.name.fits(name) ? Likeness.TAX_ID : Likeness.SHARED_TAX_ID,
                found);
        look(
                byExternalId,
                Fold.text(client.externalId()),
                known -> sameNamed(known, name) ? Likeness.EXTERNAL_ID : null,
                found);
        for (var email : emails(client)) {
            look(
                    byEmail,
                    email,
                    known -> known.name.fits(name) ? Likeness.EMAIL : Likeness.SHARED_EMAIL,
                    found);
        }
        for (var phone : phones(client)) {
            look(byPhone, phone, known -> byPhone(known, name, phone), found);
        }
        look(
                byName,
                shortName(client.kind(), client.name(), client.organization()),
                known -> known.name.fits(name) ? byName(known, client) : null,
                found);
        return found.stream()
                .sorted(
                        (one, other) ->
                                Boolean.compare(other.likeness().isSure(), one.likeness().isSure()))
                .toList();
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

    /// The name without its patronymic, which one list has and another leaves out.
    private static String shortName(Client.Kind kind, PersonName name, String organization) {
        var known = !name.family().isEmpty() && !name.given().isEmpty();
        var plain = known ? PersonName.of(name.family(), name.given(), "") : name;
        return NameKey.of(kind, plain, organization).text();
    }

    private static Likeness byName(Known known, Client client) {
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

    private static List<String> emails(Client client) {
        return client.emails().stream().map(EmailAddress::identity).toList();
    }

    private static List<String> phones(Client client) {
        return client.phones().stream()
                .filter(PhoneNumber::isDiallable)
                .map(PhoneNumber::identity)
                .filter(identity -> identity.length() >= 5)
                .toList();
    }
}
