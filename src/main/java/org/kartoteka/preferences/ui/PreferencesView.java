package org.kartoteka.preferences.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;

/// What a person chooses about the program. Each choice is in force at once.
public final class PreferencesView extends PageLayout implements Page {

    private static final int MOST_TRASH_DAYS = 3650;

    private final Messages messages;
    private final CurrentSettings settings;

    public PreferencesView(Messages messages, CurrentSettings settings) {
        super(messages.get("preferences.title"));
        this.messages = messages;
        this.settings = settings;
        getStylesheets().add(Theme.sheet(PreferencesView.class, "preferences.css"));
        var sections = new VBox(looks(), trash(), about());
        sections.getStyleClass().add("preferences");
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setContent(scroll);
    }

    private Node looks() {
        return section(
                "preferences.looks",
                row("preferences.language", language()),
                row("preferences.theme", theme()));
    }

    private Node language() {
        var choice = new Choice<>(
                "preferences-language",
                messages.get("preferences.language"),
                List.of(Optional.<Language>empty(), Optional.of(Language.RUSSIAN), Optional.of(Language.ENGLISH)),
                this::languageName,
                chosen -> settings.change(now -> now.withLanguage(chosen)));
        choice.show(settings.get().language());
        return choice;
    }

    private String languageName(Optional<Language> language) {
        return switch (language.orElse(null)) {
            case RUSSIAN -> "Русский";
            case ENGLISH -> "English";
            case null -> messages.get("preferences.language.system");
        };
    }

    private Node theme() {
        var choice = new Choice<>(
                "preferences-theme",
                messages.get("preferences.theme"),
                List.of(ThemeChoice.values()),
                this::themeName,
                chosen -> settings.change(now -> now.withTheme(chosen)));
        choice.show(settings.get().theme());
        return choice;
    }

    private String themeName(ThemeChoice theme) {
        return switch (theme) {
            case SYSTEM -> messages.get("preferences.theme.system");
            case LIGHT -> messages.get("preferences.theme.light");
            case DARK -> messages.get("preferences.theme.dark");
        };
    }

    private Node trash() {
        var days = new Spinner<Integer>(1, MOST_TRASH_DAYS, settings.get().trashDays());
        days.setId("preferences-trash-days");
        days.setEditable(true);
        days.setAccessibleText(messages.get("preferences.trash.days"));
        days.getEditor().setAccessibleText(messages.get("preferences.trash.days"));
        days.valueProperty().subscribe(chosen -> settings.change(now -> now.withTrashDays(chosen)));
        return section("preferences.trash", row("preferences.trash.days", days));
    }

    private Node about() {
        var version = Optional.ofNullable(PreferencesView.class.getPackage().getImplementationVersion());
        var name = new Label(version.map(known -> messages.get("preferences.about.version", known))
                .orElse(messages.get("preferences.about.name")));
        var promise = new Label(messages.get("preferences.about.promise"));
        promise.getStyleClass().add("muted");
        promise.setWrapText(true);
        return section("preferences.about", name, promise);
    }

    private Node section(String titleKey, Node... rows) {
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("subtitle");
        var section = new VBox(title);
        section.getChildren().addAll(rows);
        section.getStyleClass().add("card");
        return section;
    }

    private Node row(String labelKey, Node control) {
        var label = new Label(messages.get(labelKey));
        label.getStyleClass().add("preferences-label");
        label.setWrapText(true);
        label.setLabelFor(control);
        var row = new HBox(label, control);
        row.getStyleClass().add("preferences-row");
        return row;
    }

    @Override
    public Region view() {
        return this;
    }
}
