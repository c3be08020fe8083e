package org.kartoteka.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.kernel.PartialDate;

import java.time.LocalDate;
import java.util.Optional;

class PartialDateTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    07.03.1980      | 1980-03-07
                    7.3.80          | 1980-03-07
                    7.3.25          | 2025-03-07
                    7.3.27          | 1927-03-07
                    07.03           | --03-07
                    7.3.            | --03-07
                    29.02           | --02-29
                    07.03.1980 г.   | 1980-03-07
                    1980-03-07      | 1980-03-07
                    --03-07         | --03-07
                    --0307          | --03-07
                    03.1980         | 1980-03
                    1980            | 1980
                    7 марта 1980    | 1980-03-07
                    7 марта         | --03-07
                    7-го марта      | --03-07
                    9 мая 1945 г.   | 1945-05-09
                    9 мая 1945 года | 1945-05-09
                    март 1980       | 1980-03
                    Май             | --05
                    7 March 1980    | 1980-03-07
                    March 7, 1980   | 1980-03-07
                    Mar 7           | --03-07
                    7th of          |
                    1st Sept 1990   | 1990-09-01
                    25/12/1980      | 1980-12-25
                    12/25/1980      | 1980-12-25
                    5/5/1980        | 1980-05-05
                    """)
    void isReadAsTyped(String typed, String expected) {
        assertEquals(
                Optional.ofNullable(expected).map(PartialDate::parse),
                PartialDateText.read(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "завтра",
                "31.02.1980",
                "29.02.1981",
                "0.3",
                "7.13",
                "7.3.0000",
                "3/7/1980",
                "-",
                "32 марта",
                "1980-13-01",
                "7 обеда 1980"
            })
    void whatIsNoDayOrTwoDaysIsNotRead(String typed) {
        assertEquals(Optional.empty(), PartialDateText.read(typed, TODAY));
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 12) int month,
            @ForAll @IntRange(max = 28) int day) {
        if (year > 0 && (month > 0 || day == 0) || month > 0) {
            var date = new PartialDate(year, month, day);
            assertEquals(
                    Optional.of(date), PartialDateText.read(PartialDateText.written(date), TODAY));
        }
    }
}
