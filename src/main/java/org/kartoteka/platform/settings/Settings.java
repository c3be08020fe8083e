package org.kartoteka.platform.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.kartoteka.platform.text.Language;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person chose about the program itself. Nothing about clients is here.
///
/// @param language empty: as the system speaks
/// @param base the base opened last, empty before the first one
/// @param lastPage the screen to begin with, empty for the first one
/// @param remembered small choices of single screens, such as `clients.columns`
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
        Optional<Language> language,
        ThemeChoice theme,
        Optional<Path> base,
        Optional<WindowPlace> window,
        Optional<String> lastPage,
        Map<String, String> remembered) {

    public static final Settings DEFAULTS =
            new Settings(
                    Optional.empty(),
                    ThemeChoice.SYSTEM,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());

    public Settings {
        language = language == null ? Optional.empty() : language;
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        base = base == null ? Optional.empty() : base;
        window = window == null ? Optional.empty() : window;
        lastPage = lastPage == null ? Optional.empty() : lastPage;
        remembered = remembered == null ? Map.of() : Map.copyOf(remembered);
    }

    public Settings withLanguage(Optional<Language> chosen) {
        return new Settings(chosen, theme, base, window, lastPage, remembered);
    }

    public Settings withTheme(ThemeChoice chosen) {
        return new Settings(language, chosen, base, window, lastPage, remembered);
    }

    public Settings withBase(Path opened) {
        return new Settings(language, theme, Optional.of(opened), window, lastPage, remembered);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(language, theme, base, Optional.of(place), lastPage, remembered);
    }

    public Settings withLastPage(String page) {
        return new Settings(language, theme, base, window, Optional.of(page), remembered);
    }

    public Settings remembering(String key, String value) {
        var more = new TreeMap<>(remembered);
        more.put(key, value);
        return new Settings(language, theme, base, window, lastPage, more);
    }
}
