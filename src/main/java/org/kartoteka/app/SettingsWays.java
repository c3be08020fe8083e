package org.kartoteka.app;

import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Place;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The ways from everywhere to each group of settings, for the palette.
final class SettingsWays {

    static final String PAGE = "preferences";

    /// The name of the way, and the id of the group.
    private static final List<Map.Entry<String, String>> GROUPS =
            List.of(
                    Map.entry("app.settings.looks", "looks"),
                    Map.entry("app.settings.staying", "staying-on"),
                    Map.entry("app.settings.base", "base"),
                    Map.entry("app.settings.channels", "channels"),
                    Map.entry("app.settings.reminders", "alert-rules"),
                    Map.entry("app.settings.calendar", "calendar-file"),
                    Map.entry("app.settings.cadence", "cadence-settings"),
                    Map.entry("app.settings.counted", "cadence-counted"),
                    Map.entry("app.settings.daysoff", "cadence-daysoff"),
                    Map.entry("app.settings.occasions", "occasion-settings"),
                    Map.entry("app.settings.courtesy", "courtesy-settings"),
                    Map.entry("app.settings.stages", "stage-settings"),
                    Map.entry("app.settings.satisfaction", "satisfaction-settings"),
                    Map.entry("app.settings.journeys", "journey-settings"),
                    Map.entry("app.settings.rules", "step-rules"),
                    Map.entry("app.settings.phrases", "phrases"));

    private SettingsWays() {}

    static Stream<Action> all(Consumer<Place> opening) {
        return GROUPS.stream()
                .map(
                        group ->
                                Action.of(
                                        group.getKey(),
                                        () -> opening.accept(new Place(PAGE, group.getValue()))));
    }
}
