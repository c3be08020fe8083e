package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.calendar.ExportCalendar;
import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The calendar file: where it is, whether it names clients, and that it is written anew when
/// asked. UI thread only; writing is done by workers.
public final class CalendarFileViewModel {

    /// What became of writing it.
    public sealed interface Outcome {

        /// @param entries how many there are in it
        record Written(Path file, int entries) implements Outcome {}

        /// Nobody has said where it is to be.
        record NoPlace() implements Outcome {}

        /// The old one, if there was one, is as it was.
        record Refused(Path file) implements Outcome {}
    }

    private static final String FILE = "calendar.file";
    private static final String NAMED = "calendar.names";
    private static final String ENDING = ".ics";

    private final ExportCalendar exporting;
    private final CurrentSettings settings;
    private final Background background;
    private final Messages messages;

    public CalendarFileViewModel(
            ExportCalendar exporting,
            CurrentSettings settings,
            Background background,
            Messages messages) {
        this.exporting = exporting;
        this.settings = settings;
        this.background = background;
        this.messages = messages;
    }

    /// Where it is; empty until a person has said.
    public Optional<Path> file() {
        return Optional.ofNullable(settings.get().remembered().get(FILE))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }

    /// Whether it names clients: so unless a person chose otherwise.
    public boolean named() {
        return !"false".equals(settings.get().remembered().get(NAMED));
    }

    public void choose(Path file) {
        settings.change(now -> now.remembering(FILE, file.toString()));
    }

    /// Takes a path as typed; nothing typed forgets the place, and the file stays where it is.
    ///
    /// @return whether it is an absolute path that ends in `.ics`
    public boolean choose(String typed) {
        if (typed.isBlank()) {
            settings.change(now -> now.remembering(FILE, ""));
            return true;
        }
        try {
            var file = Path.of(typed.strip());
            if (!file.isAbsolute() || !file.toString().endsWith(ENDING)) {
                return false;
            }
            choose(file);
            return true;
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    public void name(boolean named) {
        settings.change(now -> now.remembering(NAMED, Boolean.toString(named)));
    }

    /// Writes the file anew.
    public void refresh(Consumer<Outcome> then) {
        var place = file();
        if (place.isEmpty()) {
            then.accept(new Outcome.NoPlace());
            return;
        }
        var named = named();
        background.run(() -> written(place.get(), named), then);
    }

    private Outcome written(Path file, boolean named) {
        try {
            return new Outcome.Written(file, exporting.write(file, named, messages));
        } catch (IOException e) {
            return new Outcome.Refused(file);
        }
    }
}
