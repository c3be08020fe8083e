package org.kartoteka.reminders.ui;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.followups.FollowUp;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.RecurrenceWords;
import org.kartoteka.followups.Series;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.reminders.Notice;
import org.kartoteka.reminders.Subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is told, in words: one line for each thing. Blocks.
///
/// @param messages in whose language it is told
record ReminderLines(Clients clients, FollowUps followUps, Messages messages) {

    /// @param who the client's name
    /// @param what is due: «10:00 перезвонить»
    /// @param when it is due and how often it comes again, where that is worth a word
    record Line(Notice notice, String who, String what, String when) {}

    /// @param today local, whose things need no date
    List<Line> of(List<Notice> notices, LocalDate today) {
        return notices.stream().map(notice -> of(notice, today)).flatMap(Optional::stream).toList();
    }

    /// Empty where the client or the step went away meanwhile.
    Optional<Line> of(Notice notice, LocalDate today) {
        var subject = notice.subject();
        return clients.find(subject.client())
                .map(Client::displayName)
                .flatMap(
                        who ->
                                switch (subject) {
                                    case Subject.Step step ->
                                            followUps
                                                    .find(step.step())
                                                    .map(found -> step(notice, who, found, today));
                                    case Subject.Day day ->
                                            Optional.of(day(notice, who, day, today));
                                });
    }

    private Line step(Notice notice, String who, FollowUp step, LocalDate today) {
        var text = step.text().isEmpty() ? messages.get("reminders.step") : step.text();
        var what =
                step.dueTime()
                        .map(
                                time ->
                                        messages.get(
                                                "reminders.at",
                                                messages.formats().time(time),
                                                text))
                        .orElse(text);
        var again =
                step.series()
                        .map(Series::recurrence)
                        .map(new RecurrenceWords(messages)::of)
                        .orElse("");
        return new Line(notice, who, what, joined(day(step.dueDate(), today), again));
    }

    private Line day(Notice notice, String who, Subject.Day subject, LocalDate today) {
        var kept = subject.anniversary();
        return new Line(notice, who, messages.get("reminders.date"), day(kept.first(), today));
    }

    private String day(LocalDate day, LocalDate today) {
        return day.equals(today) ? "" : messages.formats().weekdayAndDate(day);
    }

    private static String joined(String day, String again) {
        return day.isEmpty() || again.isEmpty() ? day + again : day + " · " + again;
    }
}
