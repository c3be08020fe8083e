package org.kartoteka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class SortKeysTest {

    private static final List<String> IN_ORDER =
            List.of(
                    "1С",
                    "Müller Hans",
                    "Smith",
                    "«Агат»",
                    "Ёжиков",
                    "Ежов",
                    "Елка",
                    "Ёлка",
                    "Елкин",
                    "Жуков",
                    "Иванов Пётр",
                    "Иванов Семён",
                    "Иванова Анна",
                    "Иод",
                    "йога",
                    "Йод",
                    "Яшин");

    @Test
    void namesStandAsInARussianList() {
        var shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(5));
        var keys = new SortKeys();
        shuffled.sort(Comparator.comparing(keys::key));
        assertEquals(IN_ORDER, shuffled);
    }

    @Test
    void keysOfTwoMakersAgree() {
        assertEquals(0, new SortKeys().key("Ёлка").compareTo(new SortKeys().key("Ёлка")));
    }
}
