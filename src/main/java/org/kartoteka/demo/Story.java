package org.kartoteka.demo;

import org.kartoteka.clients.Client;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The talks with one client, or with the people of one company, in their order.
///
/// @param goesOn whether the client is still in touch, so that something is planned next
record Story(List<Scene> scenes, boolean goesOn) {

    /// @param with whom the talk was with
    /// @param when local time
    record Scene(Client with, LocalDateTime when, Talk talk) {}

    private static final int STILL_IN_TOUCH = 60;
    private static final int COOLING = 20;
    private static final int WITH_THE_COMPANY_ITSELF = 20;

    /// @param today the day before which everything happened
    static Story of(Member member, TalkBook talks, Dice dice, LocalDate today) {
        var fate = dice.between(0, 99);
        var last =
                fate < STILL_IN_TOUCH
                        ? today.minusDays(1)
                        : fate < STILL_IN_TOUCH + COOLING
                                ? today.minusDays(dice.between(60, 150))
                                : today.minusDays(dice.between(200, 700));
        var cadence = member.isCompany() ? dice.between(16, 45) : dice.between(30, 110);
        var scenes = new ArrayList<Scene>();
        var kind = "first";
        for (var day = member.since(); scenes.isEmpty() || !day.isAfter(last); ) {
            scenes.add(
                    new Scene(
                            whom(member, dice),
                            moment(day, dice),
                            talks.next(kind, member.isCompany())));
            var troubled = kind.equals("complaint");
            day =
                    workday(
                            day.plusDays(
                                    troubled
                                            ? dice.between(1, 3)
                                            : dice.between(cadence / 3 + 1, cadence * 5 / 3)));
            kind = troubled ? "resolved" : usualKind(dice);
        }
        return new Story(scenes, fate < STILL_IN_TOUCH);
    }

    private static String usualKind(Dice dice) {
        var roll = dice.between(0, 99);
        return roll < 55 ? "order" : roll < 93 ? "care" : "complaint";
    }

    private static Client whom(Member member, Dice dice) {
        return member.isCompany() && dice.chance(WITH_THE_COMPANY_ITSELF)
                ? member.company()
                : dice.oneOf(member.people());
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private static LocalDateTime moment(LocalDate day, Dice dice) {
        return day.atTime(dice.between(9, 18), dice.between(0, 11) * 5);
    }

    /// The day of the scene after this one; two weeks on from the last, though not after `latest`.
    LocalDate nextDay(int scene, LocalDate latest) {
        if (scene + 1 < scenes.size()) {
            return scenes.get(scene + 1).when().toLocalDate();
        }
        var later = scenes.get(scene).when().toLocalDate().plusDays(14);
        return later.isAfter(latest) ? latest : later;
    }
}
