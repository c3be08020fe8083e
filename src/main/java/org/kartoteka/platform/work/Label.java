package org.kartoteka.platform.work;

import java.util.List;

/// What a person did, in words: a key of the bundles and what fills it, so that History speaks the
/// language of the day.
///
/// @param key such as `step.client.saved`
/// @param args such as the client's name, in the order of the text's places
public record Label(String key, List<String> args) {

    /// Begins the keys of what the program does by itself. `Ctrl+Z` passes such steps by: it is for
    /// what the person did last.
    public static final String OWN = "step.own.";

    /// Ends the keys of what the program plans by itself and would plan again while it is due: an
    /// undo of what it was planned for takes it along instead of being held by it.
    public static final String PLANNED = ".planned";

    public Label {
        args = List.copyOf(args);
    }

    public static Label of(String key, String... args) {
        return new Label(key, List.of(args));
    }
}
