package org.kartoteka.app;

import org.kartoteka.exchange.ui.CalendarFileSection;
import org.kartoteka.exchange.ui.CalendarFileViewModel;
import org.kartoteka.followups.SettleAlerts;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.reminders.ui.AlertRulesSection;
import org.kartoteka.reminders.ui.AlertRulesViewModel;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// When steps are told of, and the calendar file: among the settings, and as an action everywhere.
final class ReminderScreens {

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final CalendarFileViewModel calendar;

    ReminderScreens(Desk desk, Wiring wiring, TakeBack takeBack) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps =
                new Steps(
                        desk.background(),
                        wiring.journal,
                        step ->
                                takeBack.done(
                                        desk.messages().get(step.label()), Optional.of(step.id())));
        this.calendar =
                new CalendarFileViewModel(
                        wiring.exportCalendar, desk.settings(), desk.background(), desk.messages());
    }

    Panel settings() {
        var settling = new SettleAlerts(wiring.alertSettings, wiring.transactions, wiring.clock);
        var uses = new AlertRulesViewModel.Uses(wiring.alertSettings, settling, steps);
        var model = new AlertRulesViewModel(uses, desk.background(), wiring.changes, wiring.clock);
        return new AlertRulesSection(model, desk.messages());
    }

    Panel calendarFile() {
        return new CalendarFileSection(calendar, refreshing(), desk.messages());
    }

    /// Writes the calendar file anew; leads to the settings where nobody has said where it is to
    /// be.
    Action refreshing() {
        return Action.of("exchange.calendar.refresh", () -> calendar.refresh(this::say))
                .withKeys("Ctrl+Shift+A")
                .withIcon(Feather.CALENDAR);
    }

    private void say(CalendarFileViewModel.Outcome outcome) {
        var messages = desk.messages();
        switch (outcome) {
            case CalendarFileViewModel.Outcome.Written written ->
                    desk.notices()
                            .say(messages.count("exchange.calendar.written", written.entries()));
            case CalendarFileViewModel.Outcome.Refused refused ->
                    desk.notices().stay(messages.get("exchange.calendar.refused", refused.file()));
            case CalendarFileViewModel.Outcome.NoPlace _ -> {
                desk.navigation().open(Place.of("preferences"));
                desk.notices().say(messages.get("exchange.calendar.nowhere"));
            }
        }
    }
}
