package org.kartoteka.platform.ui;

/// Goes from page to page. UI thread only.
public interface Navigation {

    /// Opens the page of `place` anew, even where it is open already. A page that has unsaved text
    /// may refuse to go.
    void open(Place place);

    /// Opens the page of `place` instead of the open one: from there a person returns to where they
    /// would have from here.
    default void replace(Place place) {
        open(place);
    }

    /// Returns to where the person came from; stays where there is no such place.
    void back();

    Place current();
}
