package org.kartoteka.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What biweekly wrote is read by ical4j, another library, and by biweekly's own validator.
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @Test
    void theWholeFileOfAStepAndABirthday() {
        var step =
                new CalendarEvent(
                        "step-1@kartoteka",
                        DAY,
                        Optional.of(LocalTime.of(10, 0)),
                        Optional.empty(),
                        "Анна: перезвонить, уточнить; смету",
                        "перезвонить\nзавтра",
                        List.of(Duration.ofMinutes(15), Duration.ofHours(-9)),
                        3);
        var birthday =
                new CalendarEvent(
                        "birthday-2@kartoteka",
                        DAY,
                        Optional.empty(),
                        Optional.of("FREQ=YEARLY"),
                        "День рождения: Анна",
                        "",
                        List.of(),
                        0);
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Kartoteka//Kartoteka//RU
                METHOD:PUBLISH
                X-WR-CALNAME:Картотека
                BEGIN:VEVENT
                UID:step-1@kartoteka
                DTSTAMP:20261120T090000Z
                SEQUENCE:3
                DTSTART:20261126T100000
                DTEND:20261126T103000
                SUMMARY:Анна: перезвонить\\, уточнить\\; смету
                DESCRIPTION:перезвонить\\nзавтра
                CLASS:PRIVATE
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:-PT15M
                DESCRIPTION:Анна: перезвонить\\, уточнить\\; смету
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:PT540M
                DESCRIPTION:Анна: перезвонить\\, уточнить\\; смету
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                UID:birthday-2@kartoteka
                DTSTAMP:20261120T090000Z
                SEQUENCE:0
                DTSTART;VALUE=DATE:20261126
                DTEND;VALUE=DATE:20261127
                TRANSP:TRANSPARENT
                RRULE:FREQ=YEARLY
                SUMMARY:День рождения: Анна
                CLASS:PRIVATE
                END:VEVENT
                END:VCALENDAR
                """,
                CalendarText.of(List.of(step, birthday), "Картотека", NOW)
                        .replace("\r\n ", "")
                        .replace("\r\n", "\n"));
    }

    @Property(tries = 500)
    void hostileTextComesBackAsItWasAndNothingElseWithIt(@ForAll("hostile") String text) {
        var written = CalendarText.of(List.of(described(text)), "Картотека", NOW);

        var read = parsed(written).getComponents();
        assertEquals(1, read.size(), written);
        var event = (VEvent) read.getFirst();
        assertEquals(plain(text).strip(), event.getDescription().getValue().strip(), written);
        assertEquals(
                List.of(
                        "CLASS",
                        "DESCRIPTION",
                        "DTEND",
                        "DTSTAMP",
                        "DTSTART",
                        "SEQUENCE",
                        "SUMMARY",
                        "UID"),
                event.getProperties().stream()
                        .map(property -> property.getName())
                        .sorted()
                        .toList(),
                written);
        assertTrue(Biweekly.parse(written).first().validate(biweekly.ICalVersion.V2_0).isEmpty());
    }

    @Property(tries = 500)
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsTorn(@ForAll("hostile") String text) {
        var written = CalendarText.of(List.of(described(text.repeat(20))), "Картотека", NOW);

        for (var line : written.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(sign -> sign == '\r' || sign == '\n'), line);
        }
        assertEquals(
                written,
                new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> hostile() {
        var pieces =
                Arbitraries.of(
                        "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd",
                        "\nRRULE:FREQ=SECONDLY",
                        "\r",
                        "\n",
                        "\u2028",
                        "\u0085",
                        "\u0000\u0007\u001b[2J",
                        ";,:\\\"'",
                        "\\n\\N\\,",
                        "\t",
                        "Щербакова-Кузьминична ".repeat(12),
                        "👩‍💼🎂",
                        "\ud83d",
                        "\ufffe",
                        " ",
                        "=?utf-8?q?",
                        "a".repeat(500));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "я" + String.join("", parts) + "я");
    }

    private static CalendarEvent described(String text) {
        return new CalendarEvent(
                "step-1@kartoteka",
                DAY,
                Optional.of(LocalTime.of(10, 0)),
                Optional.empty(),
                text,
                text,
                List.of(),
                0);
    }

    /// What a calendar can hold of `text`: every kind of line end as one, and a blank for what
    /// cannot be written.
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.replaceAll("\r\n?|[\u0085\u2028\u2029]", "\n")
                .codePoints()
                .map(point -> isWritable(point) ? point : ' ')
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isWritable(int point) {
        return point == '\n'
                || !Character.isISOControl(point)
                        && point != 0xFFFE
                        && point != 0xFFFF
                        && Character.getType(point) != Character.SURROGATE;
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
