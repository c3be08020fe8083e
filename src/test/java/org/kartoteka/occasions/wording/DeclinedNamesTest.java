package org.kartoteka.occasions.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.clients.NameForms;
import org.kartoteka.kernel.PersonName;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Declines a list of names whose forms are known, and counts what is right, wrong and unsure.
class DeclinedNamesTest {

    private static final int FEWEST_NAMES = 500;
    private static final double LEAST_SURE = 0.9;

    record Known(Gender gender, PersonName name, Map<GrammaticalCase, String> forms) {}

    record Count(int right, int unsure, List<String> wrong) {}

    private static final Genders GENDERS = new Genders(NameForms.shipped(), NameCorrections.NONE);
    private static final Declension DECLENSION = new Declension(GENDERS, NameCorrections.NONE);

    private final List<Known> known = known();

    static List<Known> known() {
        var known = new ArrayList<Known>();
        var stream = DeclinedNamesTest.class.getResourceAsStream("declined-names.tsv");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            for (var line : lines.lines().filter(text -> !text.startsWith("#")).toList()) {
                var cells = line.split("\t", -1);
                assertEquals(9, cells.length, line);
                var name = PersonName.of(cells[1], cells[2], cells[3]);
                var forms = new EnumMap<GrammaticalCase, String>(GrammaticalCase.class);
                forms.put(GrammaticalCase.NOMINATIVE, name.full());
                for (var each : GrammaticalCase.values()) {
                    if (each != GrammaticalCase.NOMINATIVE) {
                        forms.put(each, cells[3 + each.ordinal()]);
                    }
                }
                var gender = cells[0].equals("м") ? Gender.MALE : Gender.FEMALE;
                known.add(new Known(gender, name, forms));
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theListIsLongAndHasNoNameTwice() {
        assertTrue(known.size() >= FEWEST_NAMES, () -> known.size() + " names");
        assertEquals(known.size(), new HashSet<>(known.stream().map(Known::name).toList()).size());
    }

    @Test
    void noFormIsWrongAndNineInTenAreSure() {
        var wrong = new ArrayList<String>();
        var tooUnsure = new ArrayList<String>();
        for (var each : GrammaticalCase.values()) {
            var count = count(known, each);
            System.out.printf(
                    "%-14s of %d names: right %d, wrong %d, unsure %d%n",
                    each, known.size(), count.right(), count.wrong().size(), count.unsure());
            wrong.addAll(count.wrong());
            if (count.right() < LEAST_SURE * known.size()) {
                tooUnsure.add(each + " " + count.right());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), tooUnsure);
    }

    @Test
    void noGenderIsWrong() {
        var wrong =
                known.stream()
                        .filter(
                                name -> {
                                    var read = GENDERS.of(name.name()).reliable();
                                    return read != Gender.UNKNOWN && read != name.gender();
                                })
                        .map(name -> name.name().full())
                        .toList();
        var unknown =
                known.stream()
                        .filter(name -> GENDERS.of(name.name()).reliable() == Gender.UNKNOWN)
                        .count();
        System.out.printf(
                "Gender of %d names: wrong %d, unknown %d%n", known.size(), wrong.size(), unknown);
        assertEquals(List.of(), wrong);
        assertTrue(unknown <= (1 - LEAST_SURE) * known.size(), () -> unknown + " are unknown");
    }

    static Count count(List<Known> known, GrammaticalCase grammaticalCase) {
        var right = 0;
        var unsure = 0;
        var wrong = new ArrayList<String>();
        for (var name : known) {
            var expected = name.forms().get(grammaticalCase);
            switch (DECLENSION.of(name.name(), grammaticalCase)) {
                case DeclinedName.Sure(var form, _) when form.equals(expected) -> right++;
                case DeclinedName.Sure(var form, _) -> wrong.add(form + " for " + expected);
                case DeclinedName.Unsure(var plain, _) -> {
                    assertEquals(name.name().full(), plain);
                    unsure++;
                }
            }
        }
        return new Count(right, unsure, wrong);
    }
}
