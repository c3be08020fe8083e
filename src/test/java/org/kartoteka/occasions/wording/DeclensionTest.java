package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;

import java.util.Optional;

class DeclensionTest {

    private final Declension declension = taught(NameCorrections.NONE);

    private static Declension taught(NameCorrections corrections) {
        return new Declension(new Genders(NameForms.shipped(), corrections), corrections);
    }

    @ParameterizedTest
    @CsvSource({
        // no gender, and the form hangs on it
        "Ким, Саша, '', GENDER",
        "Цой, Женя, '', GENDER",
        // letters that are not Russian, a word of two alphabets
        "Smith, Anna, '', LETTERS",
        "Петpова, Анна, '', LETTERS",
        "Коваленко, Олексій, '', LETTERS",
        // a stress, or a vowel that may be lost
        "Бабич, Иван, Петрович, NAME",
        "Козёл, Иван, Петрович, NAME",
        "Гурцкая, Диана, Гудаевна, NAME",
        "Ахметова, Зульфия, Маратовна, NAME",
        "Шин, Александр, Иванович, NAME",
        "Долина Красная, Анна, Ивановна, NAME",
        "ИвановЪ, Иван, Петрович, NAME",
    })
    void whatIsNotSureStaysPlainAndSaysWhy(
            String family, String given, String middle, Doubt doubt) {
        var name = PersonName.of(family, given, middle);
        assertEquals(
                new DeclinedName.Unsure(name.full(), doubt),
                declension.of(name, GrammaticalCase.INSTRUMENTAL));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, Петрову Анну Сергеевну",
        "GIVEN_FAMILY, Анну Петрову",
        "POLITE, Анну Сергеевну",
        "GIVEN, Анну",
        "FAMILY, Петрову",
    })
    void eachShapeOfANameDeclines(NameShape shape, String form) {
        assertEquals(
                new DeclinedName.Sure(form, false),
                declension.of(
                        PersonName.of("Петрова", "Анна", "Сергеевна"),
                        shape,
                        GrammaticalCase.ACCUSATIVE));
    }

    @Test
    void aShortNameIsTheSameForBothGendersAndSure() {
        assertEquals(
                new DeclinedName.Sure("Саше", false),
                declension.of(
                        PersonName.of("Ким", "Саша", ""), NameShape.GIVEN, GrammaticalCase.DATIVE));
    }

    @Test
    void aSurnameWithoutFormsNeedsNoGender() {
        assertEquals(
                new DeclinedName.Sure("Шевченко Саше", false),
                declension.of(PersonName.of("Шевченко", "Саша", ""), GrammaticalCase.DATIVE));
    }

    @Test
    void theNicknameStandsInForAnUnknownName() {
        assertEquals(
                new DeclinedName.Sure("Машей", false),
                declension.of(
                        new PersonName("", "", "", "", "", "Маша"), GrammaticalCase.INSTRUMENTAL));
    }

    @Test
    void whatThePersonTaughtWinsForThatNameAndCaseAlone() {
        var corrected =
                taught(
                        new TaughtNames(
                                (plain, each) ->
                                        plain.equals("Диана Гурцкая")
                                                        && each == GrammaticalCase.ACCUSATIVE
                                                ? Optional.of("Диану Гурцкую")
                                                : Optional.empty(),
                                _ -> Optional.empty()));
        var name = PersonName.of("Гурцкая", "Диана", "");
        assertEquals(
                new DeclinedName.Sure("Диану Гурцкую", true),
                corrected.of(name, NameShape.GIVEN_FAMILY, GrammaticalCase.ACCUSATIVE));
        assertInstanceOf(
                DeclinedName.Unsure.class,
                corrected.of(name, NameShape.GIVEN_FAMILY, GrammaticalCase.DATIVE));
        assertInstanceOf(
                DeclinedName.Unsure.class,
                corrected.of(name, NameShape.FAMILY, GrammaticalCase.ACCUSATIVE));
    }

    @Test
    void theGenderThePersonTaughtDecidesTheForm() {
        var corrected =
                taught(new TaughtNames((_, _) -> Optional.empty(), _ -> Optional.of(Gender.MALE)));
        assertEquals(
                new DeclinedName.Sure("Кима Саши", false),
                corrected.of(PersonName.of("Ким", "Саша", ""), GrammaticalCase.GENITIVE));
    }

    @Property(tries = 2000)
    void anyTextAtAllHasAnAnswer(
            @ForAll String family,
            @ForAll String given,
            @ForAll String middle,
            @ForAll GrammaticalCase grammaticalCase) {
        var name = PersonName.of(family, given, middle);
        if (declension.of(name, grammaticalCase) instanceof DeclinedName.Unsure(var plain, _)) {
            assertEquals(name.full(), plain);
        }
    }
}
