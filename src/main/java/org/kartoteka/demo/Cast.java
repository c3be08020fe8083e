package org.kartoteka.demo;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientBuilder;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.platform.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The 300 people and companies of the sample base: 60 companies with 90 people in them, and 150
/// private clients.
final class Cast {

    static final int COMPANIES = 60;
    static final int COMPANIES_WITH_TWO_PEOPLE = 30;
    static final int PRIVATE_CLIENTS = 150;

    /// Of a story's clients the first came so many days ago, and the last so many.
    private static final int LONGEST_KNOWN_DAYS = 3 * 365;

    private static final int SHORTEST_KNOWN_DAYS = 14;

    private final WordLists words;
    private final Dice dice;
    private final IdSource ids;
    private final LocalDate today;
    private final ZoneId zone;
    private final NameSource names;
    private final ContactSource contacts;
    private final Traits traits;

    Cast(Language language, Dice dice, IdSource ids, LocalDate today, ZoneId zone) {
        this.words = WordLists.read("cast", language);
        this.dice = dice;
        this.ids = ids;
        this.today = today;
        this.zone = zone;
        this.names = new NameSource(words, dice);
        this.contacts = new ContactSource(words, dice, language);
        this.traits = new Traits(words, dice, today, language);
    }

    /// Everyone, companies first.
    List<Member> members() {
        var members = new ArrayList<Member>();
        var companyNames = dice.shuffled(words.of("company.name"));
        for (var i = 0; i < COMPANIES; i++) {
            members.add(company(i, companyNames.get(i)));
        }
        for (var i = 0; i < PRIVATE_CLIENTS; i++) {
            var since = since();
            members.add(new Member(List.of(person(since).build()), null, since));
        }
        return members;
    }

    private LocalDate since() {
        return today.minusDays(dice.between(SHORTEST_KNOWN_DAYS, LONGEST_KNOWN_DAYS));
    }

    private Member company(int number, String name) {
        var since = since();
        var company =
                Client.company(new ClientId(ids.next()), morning(since))
                        .organization(dice.oneOf(words.of("company")).replace("{name}", name))
                        .taxId(traits.taxId(number))
                        .source(dice.oneOf(words.of("source")))
                        .note(dice.chance(40) ? dice.oneOf(words.of("note.company")) : "")
                        .contacts(contacts.ofCompany(number + 1))
                        .addresses(List.of(contacts.address()))
                        .facts(traits.facts("company.fact", false))
                        .tags(traits.tags("tag.company"))
                        .build();
        var people = new ArrayList<Client>();
        for (var i = 0; i < (number < COMPANIES_WITH_TWO_PEOPLE ? 2 : 1); i++) {
            people.add(colleague(company, since));
        }
        return new Member(people, company, since);
    }

    private Client colleague(Client company, LocalDate since) {
        var named = names.next();
        return card(named, since)
                .companyId(Optional.of(company.id()))
                .jobTitle(NameSource.form(dice.oneOf(words.of("job")), named.woman()))
                .build();
    }

    private ClientBuilder person(LocalDate since) {
        return card(names.next(), since)
                .source(dice.oneOf(words.of("source")))
                .addresses(dice.chance(55) ? List.of(contacts.address()) : List.of())
                .tags(traits.tags("tag.person"));
    }

    private ClientBuilder card(NameSource.Named named, LocalDate since) {
        return Client.person(new ClientId(ids.next()), morning(since))
                .name(named.name())
                .birthday(traits.birthday())
                .note(dice.chance(35) ? traits.note(named.woman()) : "")
                .contacts(contacts.ofPerson(named.name()))
                .interests(traits.interests(since))
                .facts(traits.facts("fact", named.woman()));
    }

    private Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(zone).toInstant();
    }
}
