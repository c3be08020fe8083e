package org.kartoteka.preferences.ui;

import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Section;

import java.util.List;
import java.util.Optional;

/// Language and look, in force at once.
final class LooksSection extends Section {

    private final Messages messages;
    private final CurrentSettings settings;
    private final Choice<Optional<Language>> language;

    LooksSection(Messages messages, CurrentSettings settings) {
        super(messages.get("preferences.looks"));
        setId("looks");
        this.messages = messages;
        this.settings = settings;
        this.language = language();
        addRow(messages.get("preferences.language"), language);
        addRow(messages.get("preferences.theme"), theme());
    }

    private Choice<Optional<Language>> language() {
        var choice =
                new Choice<>(
                        "preferences-language",
                        messages.get("preferences.language"),
                        List.of(
                                Optional.<Language>empty(),
                                Optional.of(Language.RUSSIAN),
                                Optional.of(Language.ENGLISH)),
                        this::languageName,
                        chosen -> settings.change(now -> now.withLanguage(chosen)));
        choice.show(settings.get().language());
        return choice;
    }

    void takeFocus() {
        language.takeFocus();
    }

    /// A language calls itself by its own name, so that it is found whatever the program speaks.
    private String languageName(Optional<Language> language) {
        return switch (language.orElse(null)) {
            case RUSSIAN -> "Русский";
            case ENGLISH -> "English";
            case null -> messages.get("preferences.language.system");
        };
    }

    private Choice<ThemeChoice> theme() {
        var choice =
                new Choice<>(
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
}
