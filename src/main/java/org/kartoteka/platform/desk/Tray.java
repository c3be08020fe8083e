package org.kartoteka.platform.desk;

import java.util.List;

/// The place beside the clock of the desktop where programs without a window leave their mark. Any
/// thread.
public interface Tray {

    /// @param tip said where the pointer rests on the mark
    /// @param open what a press on it does
    /// @param entries its menu
    record Mark(String tip, Runnable open, List<Entry> entries) {

        public Mark {
            entries = List.copyOf(entries);
        }
    }

    /// @param run called on a thread of the desktop
    record Entry(String name, Runnable run) {}

    /// Whether the desktop has such a place now. Blocks when asked first.
    boolean isThere();

    /// Leaves the mark, in place of one that is there.
    void show(Mark mark);

    /// Takes the mark away, if there is one.
    void hide();
}
