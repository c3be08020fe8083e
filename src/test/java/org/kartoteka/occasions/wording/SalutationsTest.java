package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

class SalutationsTest {

    private final Salutations salutations =
            new Salutations(new Genders(NameForms.shipped(), NameCorrections.NONE));

    @ParameterizedTest
    @CsvSource({
        // prefix, family, given, middle, nickname, Russian formal and friendly, English formal and
        // friendly
        "'',Петрова,Анна,Сергеевна,'',Уважаемая Анна Сергеевна,Дорогая Анна,Dear Ms Петрова,Dear"
                + " Анна",
        "'',Петров,Пётр,Ильич,Петя,Уважаемый Пётр Ильич,Дорогой Петя,Dear Mr Петров,Dear Петя",
        "'',Петрова,Анна,'','',Уважаемая Анна,Дорогая Анна,Dear Ms Петрова,Dear Анна",
        "'',Петрова,'','','',Уважаемая госпожа Петрова,Дорогая госпожа Петрова,Dear Ms Петрова,Dear"
                + " Ms Петрова",
        "'',Петров,П.,И.,'',Уважаемый господин Петров,Дорогой господин Петров,Dear Mr Петров,Dear"
                + " Mr Петров",
        "'',Ким,Саша,'','','Здравствуйте, Саша','Привет, Саша',Dear Саша Ким,Dear Саша",
        "'',Ким,'','','','Здравствуйте, Ким','Здравствуйте, Ким',Dear Ким,Dear Ким",
        "г-жа,Ким,Саша,'','',Уважаемая Саша,Дорогая Саша,Dear Ms Ким,Dear Саша",
        "'',Smith,Anna,'','',Уважаемая Anna,Дорогая Anna,Dear Ms Smith,Dear Anna",
        "'',Bell,Robin,'','','Здравствуйте, Robin','Привет, Robin',Dear Robin Bell,Dear Robin",
        "Dr,Bell,Robin,'',Rob,'Здравствуйте, Robin','Привет, Rob',Dear Dr Bell,Dear Rob",
        "Mrs.,Bell,Robin,'','',Уважаемая Robin,Дорогая Robin,Dear Mrs Bell,Dear Robin",
        "'','','','',Кузя,'Здравствуйте, Кузя','Привет, Кузя',Dear Кузя,Dear Кузя",
        "'','','','','',Здравствуйте,Здравствуйте,Hello,Hello",
    })
    void aPersonIsAddressed(
            String prefix,
            String family,
            String given,
            String middle,
            String nickname,
            String russianFormal,
            String russianFriendly,
            String englishFormal,
            String englishFriendly) {
        var name = new PersonName(prefix, family, given, middle, "", nickname);
        var person = new Recipient(name, false, "");
        assertEquals(russianFormal, salutations.of(person, Tone.FORMAL, Language.RUSSIAN));
        assertEquals(russianFriendly, salutations.of(person, Tone.FRIENDLY, Language.RUSSIAN));
        assertEquals(englishFormal, salutations.of(person, Tone.FORMAL, Language.ENGLISH));
        assertEquals(englishFriendly, salutations.of(person, Tone.FRIENDLY, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "'','',Уважаемые коллеги,Дорогие друзья,Dear colleagues,Dear friends",
        "Анна,Сергеевна,Уважаемая Анна Сергеевна,Дорогая Анна,Dear Анна,Dear Анна",
    })
    void aCompanyIsAddressedByItsContactOrAsColleagues(
            String given,
            String middle,
            String russianFormal,
            String russianFriendly,
            String englishFormal,
            String englishFriendly) {
        var company = new Recipient(PersonName.of("", given, middle), true, "ООО «Ромашка»");
        assertEquals(russianFormal, salutations.of(company, Tone.FORMAL, Language.RUSSIAN));
        assertEquals(russianFriendly, salutations.of(company, Tone.FRIENDLY, Language.RUSSIAN));
        assertEquals(englishFormal, salutations.of(company, Tone.FORMAL, Language.ENGLISH));
        assertEquals(englishFriendly, salutations.of(company, Tone.FRIENDLY, Language.ENGLISH));
    }
}
