package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.kernel.EmailAddress;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.kernel.PhoneNumber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What becomes of a known client when a record about it comes in.
///
/// What is empty is filled, what can be many is added to; a value that is known stays unless a
/// person chose the file's, and the clash is named.
///
/// @param client the known client with what the record adds
/// @param changes fields that change
/// @param conflicts fields where both know something different and the known value stays
record Merging(Client client, List<FieldChange> changes, List<FieldChange> conflicts) {

    private static final String OTHER_ID = "ID";

    /// @param fromFile fields for which a person chose the file's value
    static Merging of(Client known, Client incoming, Set<Field> fromFile) {
        return new Work(known, incoming, fromFile).merged();
    }

    private static final class Work {

        private final Client known;
        private final Client incoming;
        private final Set<Field> fromFile;
        private final List<FieldChange> changes = new ArrayList<>();
        private final List<FieldChange> conflicts = new ArrayList<>();

        Work(Client known, Client incoming, Set<Field> fromFile) {
            this.known = known;
            this.incoming = incoming;
            this.fromFile = fromFile;
        }

        Merging merged() {
            var client =
                    known.with()
                            .name(name())
                            .organization(single(Field.ORG, Client::organization))
                            .department(single(Field.DEPARTMENT, Client::department))
                            .jobTitle(single(Field.TITLE, Client::jobTitle))
                            .birthday(birthday())
                            .taxId(single(Field.TAX_ID, Client::taxId))
                            .source(single(Field.SOURCE, Client::source))
                            .externalId(
                                    known.externalId().isEmpty()
                                            ? filled(Field.ID, incoming.externalId())
                                            : known.externalId())
                            .note(note())
                            .contacts(contacts())
                            .addresses(
                                    added(
                                            Field.ADDRESS_FORMATTED,
                                            known.addresses(),
                                            incoming.addresses(),
                                            one -> Fold.text(one.oneLine()),
                                            one -> one.oneLine()))
                            .interests(
                                    added(
                                            Field.INTEREST,
                                            known.interests(),
                                            incoming.interests(),
                                            one -> Fold.text(one.text()),
                                            one -> one.text()))
                            .facts(
                                    added(
                                            Field.FACT,
                                            known.facts(),
                                            incoming.facts(),
                                            one -> Fold.text(one.text()) + one.date(),
                                            one -> one.text()))
                            .tags(
                                    added(
                                            Field.TAGS,
                                            known.tags(),
                                            incoming.tags(),
                                            Fold::text,
                                            one -> one))
                            .customFields(customFields())
                            .build();
            return new Merging(client, List.copyOf(changes), List.copyOf(conflicts));
        }

        private PersonName name() {
            var mine = known.name();
            var theirs = incoming.name();
            var prefix = mine.prefix().isEmpty() ? theirs.prefix() : mine.prefix();
            var suffix = mine.suffix().isEmpty() ? theirs.suffix() : mine.suffix();
            var nickname = mine.nickname().isEmpty() ? theirs.nickname() : mine.nickname();
            var core = core(mine, theirs);
            var merged =
                    new PersonName(
                            prefix, core.family(), core.given(), core.middle(), suffix, nickname);
            if (!merged.equals(mine)) {
                changes.add(new FieldChange(Field.NAME_FULL, whole(mine), whole(merged)));
            }
            return merged;
        }

        /// Family name, given name and patronymic of the one that knows more; where they differ,
        /// the known ones.
        private PersonName core(PersonName mine, PersonName theirs) {
            var mineWords =
                    NameKey.of(
                                    Client.Kind.PERSON,
                                    PersonName.of(mine.family(), mine.given(), mine.middle()),
                                    "")
                            .words();
            var theirWords =
                    NameKey.of(
                                    Client.Kind.PERSON,
                                    PersonName.of(theirs.family(), theirs.given(), theirs.middle()),
                                    "")
                            .words();
            if (new HashSet<>(mineWords).containsAll(theirWords)) {
                return mine;
            }
            if (new HashSet<>(theirWords).containsAll(mineWords)) {
                return theirs;
            }
            if (fromFile.contains(Field.NAME_FULL)) {
                return theirs;
            }
            conflicts.add(new FieldChange(Field.NAME_FULL, mine.full(), theirs.full()));
            return mine;
        }

        private static String whole(PersonName name) {
            return String.join(" ", name.prefix(), name.full(), name.suffix(), name.nickname())
                    .replaceAll(" +", " ")
                    .strip();
        }

        private String single(Field field, Function<Client, String> value) {
            var mine = value.apply(known);
            var theirs = value.apply(incoming);
            if (mine.isEmpty()) {
                return filled(field, theirs);
            }
            if (theirs.isEmpty() || Fold.text(mine).equals(Fold.text(theirs))) {
                return mine;
            }
            if (fromFile.contains(field)) {
                changes.add(new FieldChange(field, mine, theirs));
                return theirs;
            }
            conflicts.add(new FieldChange(field, mine, theirs));
            return mine;
        }

        private String filled(Field field, String theirs) {
            if (!theirs.isEmpty()) {
                changes.add(new FieldChange(field, "", theirs));
            }
            return theirs;
        }

        private Optional<PartialDate> birthday() {
            var mine = known.birthday();
            var theirs = incoming.birthday();
            if (theirs.isEmpty()
                    || mine.equals(theirs)
                    || mine.filter(date -> addsNothing(theirs.get(), date)).isPresent()) {
                return mine;
            }
            var fills = mine.isEmpty() || addsNothing(mine.get(), theirs.get());
            var change =
                    new FieldChange(
                            Field.BIRTHDAY,
                            mine.map(PartialDate::toString).orElse(""),
                            theirs.get().toString());
            if (fills || fromFile.contains(Field.BIRTHDAY)) {
                changes.add(change);
                return theirs;
            }
            conflicts.add(change);
            return mine;
        }

        /// Whether every part that `date` knows is the same in `fuller`.
        private static boolean addsNothing(PartialDate date, PartialDate fuller) {
            return (date.year() == 0 || date.year() == fuller.year())
                    && (date.month() == 0 || date.month() == fuller.month())
                    && (date.day() == 0 || date.day() == fuller.day());
        }

        private String note() {
            var theirs = incoming.note();
            if (theirs.isBlank() || Fold.text(known.note()).contains(Fold.text(theirs))) {
                return known.note();
            }
            var both = known.note().isEmpty() ? theirs : known.note() + "\n" + theirs;
            if (both.length() > FieldLengths.LONGEST) {
                conflicts.add(new FieldChange(Field.NOTE, known.note(), theirs));
                return known.note();
            }
            changes.add(new FieldChange(Field.NOTE, known.note(), both));
            return both;
        }

        private List<ContactPoint> contacts() {
            var all = new ArrayList<>(known.contacts());
            var identities = new HashSet<String>();
            known.contacts().forEach(contact -> identities.add(identity(contact)));
            for (var contact : incoming.contacts()) {
                if (identities.add(identity(contact))) {
                    all.add(contact);
                    changes.add(new FieldChange(field(contact.kind()), "", contact.text()));
                }
            }
            return all;
        }

        private static String identity(ContactPoint contact) {
            var text = contact.text();
            return contact.kind()
                    + switch (contact.kind()) {
                        case PHONE ->
                                new PhoneNumber(text).isDiallable()
                                        ? new PhoneNumber(text).identity()
                                        : text;
                        case EMAIL ->
                                EmailAddress.looksRight(text)
                                        ? new EmailAddress(text).identity()
                                        : Fold.text(text);
                        case MESSENGER, LINK -> Fold.text(text);
                    };
        }

        private static Field field(ContactPoint.Kind kind) {
            return switch (kind) {
                case PHONE -> Field.PHONE;
                case EMAIL -> Field.EMAIL;
                case MESSENGER -> Field.MESSENGER;
                case LINK -> Field.URL;
            };
        }

        private <T> List<T> added(
                Field field,
                List<T> mine,
                List<T> theirs,
                Function<T, String> identity,
                Function<T, String> text) {
            var all = new ArrayList<>(mine);
            var identities = new LinkedHashSet<String>();
            mine.forEach(one -> identities.add(identity.apply(one)));
            for (var one : theirs) {
                if (identities.add(identity.apply(one))) {
                    all.add(one);
                    changes.add(new FieldChange(field, "", text.apply(one)));
                }
            }
            return all;
        }

        private List<CustomField> customFields() {
            var theirs = new ArrayList<>(incoming.customFields());
            var otherId = incoming.externalId();
            if (!otherId.isEmpty()
                    && !known.externalId().isEmpty()
                    && !otherId.equals(known.externalId())) {
                theirs.add(new CustomField(OTHER_ID, otherId));
            }
            return added(
                    Field.CUSTOM,
                    known.customFields(),
                    theirs,
                    one -> one.name() + "\u0000" + one.text(),
                    one -> one.name() + ": " + one.text());
        }
    }
}
