package org.kartoteka.clients;

import org.kartoteka.clients.LookAlike.Reason;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds stored clients that may be the one being typed, each with its reason. Any thread.
public final class LookAlikes {

    /// As many as a person compares before saving.
    public static final int SHOWN = 5;

    /// A shorter number is an extension or an emergency call, not a person's.
    private static final int FEWEST_PHONE_DIGITS = 6;

    private final NameForms forms;
    private final NameComparison names;
    private final Map<String, Set<ClientId>> clientsByKey = new HashMap<>();
    private final Map<ClientId, Set<String>> keysByClient = new HashMap<>();
    private ClientSnapshot snapshot = ClientSnapshot.EMPTY;

    public LookAlikes(NameForms forms) {
        this.forms = forms;
        this.names = new NameComparison(forms);
    }

    /// Takes in what has changed; for [ClientDirectory#follow].
    public synchronized void follow(ClientDirectory.Delta delta) {
        snapshot = delta.snapshot();
        if (delta.everything()) {
            clientsByKey.clear();
            keysByClient.clear();
            snapshot.entries().forEach(entry -> add(entry.row()));
        } else {
            delta.changed().forEach(this::forget);
            delta.changed().forEach(id -> snapshot.row(id).ifPresent(this::add));
        }
    }

    private void add(ClientListRow row) {
        var keys = keys(row.kind(), row.name(), row.company(), row.phones(), row.emails());
        keysByClient.put(row.id(), keys);
        keys.forEach(key -> clientsByKey.computeIfAbsent(key, _ -> new HashSet<>(2)).add(row.id()));
    }

    private void forget(ClientId id) {
        var keys = Optional.ofNullable(keysByClient.remove(id)).orElse(Set.of());
        for (var key : keys) {
            clientsByKey.computeIfPresent(
                    key,
                    (_, clients) -> {
                        clients.remove(id);
                        return clients.isEmpty() ? null : clients;
                    });
        }
    }

    private Set<String> keys(
            Client.Kind kind,
            PersonName name,
            String company,
            List<String> phones,
            List<String> emails) {
        var keys = new HashSet<String>();
        emails(emails).forEach(email -> keys.add("e" + email));
        phones(phones).forEach(phone -> keys.add("p" + phone));
        forms.keys(name).forEach(key -> keys.add("n" + key));
        if (kind == Client.Kind.COMPANY && !CompanyKey.of(company).isEmpty()) {
            keys.add("c" + CompanyKey.of(company));
        }
        return keys;
    }

    private static Set<String> emails(Collection<String> written) {
        var identities = new LinkedHashSet<String>();
        written.stream()
                .map(String::strip)
                .filter(EmailAddress::looksRight)
                .forEach(email -> identities.add(new EmailAddress(email).identity()));
        return identities;
    }

    private static Set<String> phones(Collection<String> written) {
        var identities = new LinkedHashSet<String>();
        for (var text : written) {
            if (!text.isBlank()) {
                var identity = new PhoneNumber(text).identity();
                if (identity.length() >= FEWEST_PHONE_DIGITS) {
                    identities.add(identity);
                }
            }
        }
        return identities;
    }

    /// At most [#SHOWN] clients that look like `draft`, the likeliest first.
    ///
    /// @param itself the client being edited, which is like itself
    public synchronized List<LookAlike> of(ClientDraft draft, Optional<ClientId> itself) {
        var phones = texts(draft, ContactPoint.Kind.PHONE);
        var emails = texts(draft, ContactPoint.Kind.EMAIL);
        var found = new HashSet<ClientId>();
        for (var key :
                keys(
                        draft.kind(),
                        draft.name(),
                        draft.text(ClientField.ORGANIZATION),
                        phones,
                        emails)) {
            found.addAll(clientsByKey.getOrDefault(key, Set.of()));
        }
        itself.ifPresent(found::remove);
        return found.stream()
                .flatMap(id -> snapshot.entry(id).stream())
                .map(entry -> new Candidate(entry, reasons(draft, phones, emails, entry.row())))
                .filter(candidate -> !candidate.reasons().isEmpty())
                .sorted(Candidate.LIKELIEST_FIRST)
                .limit(SHOWN)
                .map(
                        candidate ->
                                new LookAlike(
                                        candidate.entry().row(), List.copyOf(candidate.reasons())))
                .toList();
    }

    private record Candidate(ClientSnapshot.Entry entry, EnumSet<Reason> reasons) {

        static final Comparator<Candidate> LIKELIEST_FIRST =
                Comparator.comparing(Candidate::strongest)
                        .thenComparing(candidate -> -candidate.reasons.size())
                        .thenComparing(candidate -> candidate.entry.nameKey());

        Reason strongest() {
            return reasons.iterator().next();
        }
    }

    private static List<String> texts(ClientDraft draft, ContactPoint.Kind kind) {
        return draft.contacts().stream()
                .filter(row -> row.kind() == kind)
                .map(ClientDraft.ContactRow::text)
                .toList();
    }

    private EnumSet<Reason> reasons(
            ClientDraft draft, List<String> phones, List<String> emails, ClientListRow row) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (emails(emails).stream().anyMatch(emails(row.emails())::contains)) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (phones(phones).stream().anyMatch(phones(row.phones())::contains)) {
            reasons.add(Reason.SAME_PHONE);
        }
        if (forms.keys(draft.name()).stream().anyMatch(forms.keys(row.name())::contains)) {
            reasons.addAll(names.reasons(draft.name(), row.name()));
        }
        if (draft.kind() == Client.Kind.COMPANY && row.kind() == Client.Kind.COMPANY) {
            var key = CompanyKey.of(draft.text(ClientField.ORGANIZATION));
            if (!key.isEmpty() && key.equals(CompanyKey.of(row.company()))) {
                reasons.add(Reason.SAME_COMPANY_NAME);
            }
        }
        return reasons;
    }
}
