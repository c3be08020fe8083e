package org.kartoteka.platform.ui;

import org.kordamp.ikonli.Ikon;

import java.util.Optional;
import java.util.function.Function;

/// A page as the program knows it before it is made.
///
/// @param id the page of a [Place]
/// @param titleKey its name in the navigation
/// @param icon empty: a page without a line in the navigation, such as a client's card
/// @param keys such as `Ctrl+1`
/// @param under the page whose line stands for this one; empty: the line the person came from
/// @param factory makes the page from the argument of the place
public record PageEntry(
        String id,
        String titleKey,
        Optional<Ikon> icon,
        Optional<String> keys,
        Optional<String> under,
        Function<String, Page> factory) {

    /// A page with a line in the navigation.
    public static PageEntry of(
            String id, String titleKey, Ikon icon, String keys, Function<String, Page> factory) {
        return new PageEntry(
                id, titleKey, Optional.of(icon), Optional.of(keys), Optional.empty(), factory);
    }

    /// A page with a key and a line in the palette, but none in the navigation.
    public static PageEntry byKey(
            String id, String titleKey, String keys, Function<String, Page> factory) {
        return new PageEntry(
                id, titleKey, Optional.empty(), Optional.of(keys), Optional.empty(), factory);
    }

    /// A page that others lead to.
    public static PageEntry unlisted(String id, String titleKey, Function<String, Page> factory) {
        return new PageEntry(
                id, titleKey, Optional.empty(), Optional.empty(), Optional.empty(), factory);
    }

    /// A page that others lead to, and that belongs to one with a line.
    public static PageEntry under(
            String page, String id, String titleKey, Function<String, Page> factory) {
        return new PageEntry(
                id, titleKey, Optional.empty(), Optional.empty(), Optional.of(page), factory);
    }
}
