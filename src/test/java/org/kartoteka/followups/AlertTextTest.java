package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;

class AlertTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    за день и за 15 минут           | 1440 15
                    за 15 мин, за час               | 60 15
                    за полчаса                      | 30
                    за 2 недели                     | 20160
                    за пять минут                   | 5
                    в срок                          | 0
                    за неделю и в срок              | 10080 0
                    напомнить за 3 дня              | 4320
                    напоминание: за 1 ч             | 60
                    с напоминанием за сутки         | 1440
                    15 minutes and 1 day before     | 1440 15
                    a day before and an hour before | 1440 60
                    remind me two days before       | 2880
                    half an hour before             | 30
                    on time                         | 0
                    2 hours and 30 minutes before   | 120 30
                    """)
    void alertsAsPeopleTypeThem(String typed, String minutes) {
        assertEquals(Optional.of(AlertList.parse(minutes)), AlertText.read(typed));
    }

    @Test
    void noneAtAllIsSaidToo() {
        for (var typed :
                List.of("без напоминаний", "не напоминать", "no reminders", "don't remind me")) {
            assertEquals(Optional.of(List.of()), AlertText.read(typed), typed);
        }
    }

    @Test
    void whatIsNoAlertIsNone() {
        for (var typed : List.of("за столом", "15 минут", "за 5000 дней", "через день", "before")) {
            assertEquals(Optional.empty(), AlertText.read(typed), typed);
        }
    }

    @Property(tries = 300)
    void whatIsSaidBackIsReadAsTheSame(
            @ForAll("several") List<Alert> alerts, @ForAll Language language) {
        var words = new AlertWords(new Messages(language, Bundles.ALL)).of(alerts);
        assertEquals(Optional.of(Alert.inOrder(alerts)), AlertText.read(words), words);
    }

    @Provide
    Arbitrary<List<Alert>> several() {
        var usual = Arbitraries.of(0, 1, 5, 15, 30, 60, 90, 120, 1440, 2880, 10080, 40320);
        return Arbitraries.oneOf(usual, Arbitraries.integers().between(0, Alert.MOST_MINUTES))
                .map(Alert::new)
                .list()
                .uniqueElements()
                .ofMaxSize(5)
                .map(Alert::inOrder);
    }
}
