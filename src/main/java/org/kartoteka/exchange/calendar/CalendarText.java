package org.kartoteka.exchange.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.property.Trigger;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a calendar file (RFC 5545), written by biweekly.
final class CalendarText {

    /// A calendar program shows a name of this length and cuts a longer one.
    private static final int LONGEST_SUMMARY = 200;

    /// A step has no end; this is room enough to be seen on a day's page.
    private static final int MINUTES_SHOWN = 30;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

    /// RFC 5545 allows no control character but tab, which programs treat differently, and the
    /// escaped line end; a lone surrogate cannot be written in UTF-8.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\uFFFE\uFFFF]|\\p{Cs}");

    private CalendarText() {}

    /// @param name of the calendar
    /// @param now when it is written
    static String of(List<CalendarEvent> events, String name, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kartoteka//Kartoteka//RU");
        calendar.setMethod(new Method(Method.PUBLISH));
        calendar.addExperimentalProperty("X-WR-CALNAME", clean(name));
        calendar.getTimezoneInfo().setGlobalFloatingTime(true);
        events.forEach(event -> calendar.addEvent(event(event, now)));
        return OctetFolding.fold(text(calendar));
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEvent event, Instant now) {
        var written = new VEvent();
        written.setUid(event.uid());
        written.setDateTimeStamp(Date.from(now));
        written.setSequence(event.revision());
        var begin = event.day().atTime(event.time().orElse(LocalTime.MIDNIGHT));
        written.setDateStart(date(begin), event.time().isPresent());
        if (event.time().isPresent()) {
            written.setDateEnd(date(begin.plusMinutes(MINUTES_SHOWN)), true);
        } else {
            written.setDateEnd(date(begin.plusDays(1)), false);
            written.setTransparency(Transparency.transparent());
        }
        event.rrule().ifPresent(rule -> written.addExperimentalProperty("RRULE", rule));
        var summary = shortened(clean(event.summary()).replace('\n', ' '));
        written.setSummary(summary);
        if (!event.description().isBlank()) {
            written.setDescription(clean(event.description()));
        }
        written.setClassification(Classification.private_());
        event.alarms().forEach(before -> written.addAlarm(alarm(before, summary)));
        return written;
    }

    private static VAlarm alarm(Duration before, String summary) {
        var builder =
                biweekly.util.Duration.builder()
                        .prior(!before.isNegative())
                        .minutes((int) before.abs().toMinutes());
        return VAlarm.display(new Trigger(builder.build(), Related.START), summary);
    }

    /// The library writes a local moment as the zone of this machine has it, which is the one in
    /// which it was made.
    private static Date date(LocalDateTime local) {
        return Date.from(local.atZone(ZoneId.systemDefault()).toInstant());
    }

    private static String clean(String text) {
        return UNWRITABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll(" ");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        var end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SUMMARY - 1));
        return text.substring(0, end).stripTrailing() + "…";
    }
}
