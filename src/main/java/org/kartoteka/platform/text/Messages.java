package org.kartoteka.platform.text;

import org.kartoteka.platform.work.Label;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// A text keeps places `{0}` to `{9}` for what is put in; an apostrophe is an apostrophe. Any
/// thread.

public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// How the keys of steps begin.

    private record Spoken(Language language, List<ResourceBundle> bundles) {}

    private final List<String> packages;
    private volatile Spoken spoken;

    /// @param packages packages that hold a bundle `messages`, such as `org.kartoteka.clients.ui`
    public Messages(Language language, List<String> packages) {
        this.packages = List.copyOf(packages);
        this.spoken = spokenIn(language);
    }

    private Spoken spokenIn(Language language) {
        return new Spoken(
                language, packages.stream().map(name -> bundle(name, language.locale())).toList());
    }

    private static ResourceBundle bundle(String packageName, Locale locale) {
        return ResourceBundle.getBundle(
                packageName + ".messages", locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /// Answers in `language` from now on. What is already on the screen stays as it is until it is
    /// built anew.
    public void speak(Language language) {
        spoken = spokenIn(language);
    }

    public Language language() {
        return spoken.language();
    }

    public Locale locale() {
        return language().locale();
    }

    public Formats formats() {
        return new Formats(this);
    }

    /// @param args put into the places of the text: numbers and dates as the language writes them,
    ///   all else as it is
    /// @throws MissingResourceException if no bundle has `key`
    public String get(String key, Object... args) {
        var now = spoken;
        return fill(text(now, key), now, args);
    }

    /// The text of `key` in the plural form that `count` takes. `{0}` is the count, `args` follow
    /// from `{1}`.
    public String count(String key, long count, Object... args) {
        var all = new Object[args.length + 1];
        all[0] = count;
        System.arraycopy(args, 0, all, 1, args.length);
        return get(key + Plural.of(count, spoken.language()).suffix(), all);
    }

    /// A step in words, with its plural form and with the step it took back, if it is of those.
    public String get(Label label) {
        return new LabelText(this).of(label);
    }

    /// Whether some bundle has `key`.
    public boolean has(String key) {
        return spoken.bundles().stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private static String text(Spoken spoken, String key) {
        for (var bundle : spoken.bundles()) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("No text for " + key, Messages.class.getName(), key);
    }

    private static String fill(String text, Spoken spoken, Object... args) {
        var filled = new StringBuilder(text.length() + 16);
        var from = 0;
        while (from < text.length()) {
            var place = placeAt(text, from);
            if (place >= 0 && place < args.length) {
                filled.append(Formats.plain(args[place], spoken.language()));
                from += 3;
            } else {
                filled.append(text.charAt(from++));
            }
        }
        return filled.toString();
    }

    private static int placeAt(String text, int from) {
        var isPlace =
                text.charAt(from) == '{'
                        && from + 2 < text.length()
                        && text.charAt(from + 2) == '}'
                        && Character.isDigit(text.charAt(from + 1));
        return isPlace ? text.charAt(from + 1) - '0' : -1;
    }
}
