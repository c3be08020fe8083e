package org.kartoteka.interactions.store;

import org.jooq.DSLContext;
import org.kartoteka.clients.SaveClient;
import org.kartoteka.db.Tables;
import org.kartoteka.platform.ui.Theme;

import java.sql.Connection;

/// Breaks the rules of stores, for the tests of those rules.
final class PlantedStore {

    SaveClient useCaseOfAnother;
    org.kartoteka.clients.store.PlantedStore storeOfAnother;
    Theme look;
    Connection pastJooq;

    void writes(DSLContext db) {
        db.newRecord(Tables.CLIENT).store();
    }
}
