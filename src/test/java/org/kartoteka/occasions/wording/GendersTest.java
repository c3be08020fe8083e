package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;

import java.util.Optional;

class GendersTest {

    private final Genders genders = new Genders(NameForms.shipped(), NameCorrections.NONE);

    @ParameterizedTest
    @CsvSource({
        "'', Саша, Сергеевна, FEMALE",
        "'', Саша, Сергеевич, MALE",
        "Алиев, Гейдар, Алирза оглы, MALE",
        "Алиева, Севда, Гасан кызы, FEMALE",
        "Ким, Анна, '', FEMALE",
        "Ким, Илья, '', MALE",
        "Шевченко, Ванечка, '', MALE",
        "Шевченко, Леночка, '', FEMALE",
        "Иванова, Женя, '', FEMALE",
        "Чайковский, Саша, '', MALE",
        "Петров, '', '', MALE",
        "Petrova, Anna, '', FEMALE",
        "Smith, John, '', MALE",
        "ПЕТРОВА, АННА, '', FEMALE",
    })
    void whatTheNameTellsIsKnown(String family, String given, String middle, Gender gender) {
        assertEquals(GenderReading.sure(gender), genders.of(PersonName.of(family, given, middle)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ким, Саша, ''",
        "Шевченко, Женя, ''",
        "Bell, Robin, ''",
        "Сова, Валя, ''",
        "Цой, '', ''",
        // the parts contradict each other
        "Иванов, Анна, Сергеевна",
        "Петров, Анна, ''",
        "'', Пётр, Сергеевна",
        // a name the lists do not have is not guessed by its ending
        "Ли, Зумрадбика, ''",
        "'', '', ''",
    })
    void whatTheNameDoesNotTellIsNotGuessed(String family, String given, String middle) {
        assertEquals(Gender.UNKNOWN, genders.of(PersonName.of(family, given, middle)).reliable());
    }

    @Test
    void aSurnameLikePushkinAloneIsOnlyLikely() {
        assertEquals(
                GenderReading.likely(Gender.MALE), genders.of(PersonName.of("Пушкин", "", "")));
    }

    @Test
    void aTitleTellsTheGender() {
        assertEquals(
                GenderReading.sure(Gender.FEMALE),
                genders.of(new PersonName("г-жа", "Ким", "", "", "", "")));
        assertEquals(
                GenderReading.sure(Gender.MALE),
                genders.of(new PersonName("Mr", "Bell", "Robin", "", "", "")));
    }

    @Test
    void whatThePersonTaughtWins() {
        var taught =
                new Genders(
                        NameForms.shipped(),
                        new TaughtNames(
                                (_, _) -> Optional.empty(),
                                name ->
                                        name.equals("Ким Саша")
                                                ? Optional.of(Gender.FEMALE)
                                                : Optional.empty()));
        assertEquals(
                GenderReading.sure(Gender.FEMALE), taught.of(PersonName.of("Ким", "Саша", "")));
        assertEquals(GenderReading.NONE, taught.of(PersonName.of("Пак", "Саша", "")));
    }
}
