package org.kartoteka.occasions.wording;

import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the gender of a person from the name, and does not guess.
///
/// The title before the name decides, then the patronymic, the given name, the family name. Where
/// two of them contradict each other, nothing is known. Any thread.
public final class Genders {

    private final NameLists lists;
    private final PatronymicRules patronymics;
    private final SurnameRules surnames;
    private final NameForms forms;
    private final NameCorrections corrections;

    public Genders(NameForms forms, NameCorrections corrections) {
        this.lists = NameLists.shipped();
        this.patronymics = new PatronymicRules(lists);
        this.surnames = new SurnameRules(lists);
        this.forms = forms;
        this.corrections = corrections;
    }

    public GenderReading of(PersonName name) {
        var taught = corrections.gender(name.full());
        if (taught.isPresent()) {
            return GenderReading.sure(taught.get());
        }
        var family = byFamily(name.family());
        var readings =
                Stream.of(
                                byTitle(name.prefix()),
                                GenderReading.sure(patronymics.gender(NameWord.key(name.middle()))),
                                GenderReading.sure(
                                        byGiven(
                                                name.given().isEmpty()
                                                        ? name.nickname()
                                                        : name.given())),
                                family)
                        .filter(GenderReading::sure)
                        .map(GenderReading::gender)
                        .collect(Collectors.toSet());
        return switch (readings.size()) {
            case 0 -> family;
            case 1 -> GenderReading.sure(readings.iterator().next());
            default -> GenderReading.NONE;
        };
    }

    private GenderReading byTitle(String title) {
        var key = NameWord.key(title);
        if (lists.has("title male", key)) {
            return GenderReading.sure(Gender.MALE);
        }
        return lists.has("title female", key)
                ? GenderReading.sure(Gender.FEMALE)
                : GenderReading.NONE;
    }

    /// The gender of a given name: of its first word if there are several.
    private Gender byGiven(String given) {
        var key = NameWord.key(given.split("[\\s\\-]", 2)[0]);
        if (lists.has("given both", key)) {
            return Gender.UNKNOWN;
        }
        var known = EnumSet.noneOf(Gender.class);
        if (Stream.of("given male home", "given male foreign", "given male latin")
                .anyMatch(section -> lists.has(section, key))) {
            known.add(Gender.MALE);
        }
        if (Stream.of("given female home", "given female foreign", "given female latin")
                .anyMatch(section -> lists.has(section, key))) {
            known.add(Gender.FEMALE);
        }
        if (known.isEmpty() && new NameWord(key).isRussian() && forms.isName(key)) {
            known = byFullName(key);
        }
        return known.size() == 1 ? known.iterator().next() : Gender.UNKNOWN;
    }

    /// «Ванечка» as «Иван»: the gender all names agree on of which `key` is a form.
    private EnumSet<Gender> byFullName(String key) {
        var genders = EnumSet.noneOf(Gender.class);
        if (isFormOfOne(key, lists.words("given male home"))) {
            genders.add(Gender.MALE);
        }
        if (isFormOfOne(key, lists.words("given female home"))) {
            genders.add(Gender.FEMALE);
        }
        return genders;
    }

    private boolean isFormOfOne(String key, Set<String> names) {
        return names.stream().anyMatch(name -> forms.areFormsOfOne(key, name));
    }

    private GenderReading byFamily(String family) {
        var parts = NameWord.key(family).split("[\\s\\-]");
        var last = parts[parts.length - 1];
        return new NameWord(last).isRussian() ? surnames.gender(last) : GenderReading.NONE;
    }
}
