package org.kartoteka.exchange.ui;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;

/// The calendar file among the settings: where it is, what it tells, and a button that writes it
/// anew.
public final class CalendarFileSection extends Section implements Panel {

    private final CalendarFileViewModel model;
    private final Messages messages;
    private final TextField place = new TextField();
    private final FileDialogs dialogs = new FileDialogs(this);

    /// @param refreshing writes the file anew and says so
    public CalendarFileSection(CalendarFileViewModel model, Action refreshing, Messages messages) {
        super(messages.get("exchange.calendar.title"));
        this.model = model;
        this.messages = messages;
        setId("calendar-file");
        add(fact(messages.get("exchange.calendar.note")));
        place.setId("calendar-place");
        place.setAccessibleText(messages.get("exchange.calendar.place"));
        place.setPromptText(messages.get("exchange.calendar.place.prompt"));
        place.setOnAction(_ -> takePlace());
        place.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                takePlace();
                            }
                        });
        place.textProperty().subscribe(_ -> Field.mark(place, false));
        showPlace();
        addRow(
                messages.get("exchange.calendar.place"),
                place,
                Buttons.of(
                        Action.of("exchange.calendar.choose", this::choose)
                                .withIcon(Feather.FOLDER),
                        messages));
        addRow(messages.get("exchange.calendar.names"), names());
        add(Buttons.of(refreshing, messages));
    }

    private Choice<Boolean> names() {
        var names =
                new Choice<>(
                        "calendar-names",
                        messages.get("exchange.calendar.names"),
                        List.of(true, false),
                        named ->
                                messages.get(
                                        named
                                                ? "exchange.calendar.names.yes"
                                                : "exchange.calendar.names.no"),
                        model::name);
        names.show(model.named());
        return names;
    }

    private void showPlace() {
        place.setText(model.file().map(Path::toString).orElse(""));
    }

    private void takePlace() {
        Field.mark(place, !model.choose(place.getText()));
    }

    private void choose() {
        dialogs.saveCalendar(messages.get("exchange.calendar.choose"))
                .ifPresent(
                        file -> {
                            model.choose(file);
                            showPlace();
                        });
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        takePlace();
    }
}
