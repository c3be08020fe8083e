package org.kartoteka.app;

import org.kartoteka.platform.settings.CurrentSettings;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Actions;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.work.Background;

/// What the pages of one window share. Only the composition root sees it; a page is given what it
/// uses.
record Desk(
        Messages messages,
        Actions actions,
        Navigation navigation,
        Notices notices,
        Overlay overlay,
        Background background,
        CurrentSettings settings) {}
