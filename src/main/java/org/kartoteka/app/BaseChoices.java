package org.kartoteka.app;

import java.nio.file.Path;

/// What a person can decide about the base of the window.
interface BaseChoices {

    /// Makes a new base where there is none.
    void create();

    void tryAgain();

    /// Asks for a folder and opens the base in it.
    void openOther();

    /// Puts a backup in the place of the base; the file that was there is kept aside.
    void restore(Path backup);

    /// Repairs the damaged file, or falls back to the newest backup that is sound.
    void rescue();

    /// Keeps the damaged file aside and makes a new base.
    void startAnew();

    /// Shows `folder` in the system's own program for files.
    void show(Path folder);

    void quit();
}
