package org.kartoteka.platform.work;

import org.kartoteka.clients.Client;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.ui.Theme;

/// Breaks the rules of the platform, for the tests of those rules.
final class PlantedMachinery {

    Client knowsAFeature;
    Sql knowsTheBase;
    Theme knowsLooks;
}
