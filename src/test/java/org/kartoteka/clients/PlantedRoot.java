package org.kartoteka.clients;

import javafx.scene.control.Label;

import org.jooq.DSLContext;
import org.kartoteka.app.PlantedApp;
import org.kartoteka.clients.store.PlantedStore;
import org.kartoteka.db.Tables;
import org.kartoteka.interactions.PlantedCycle;

import java.net.Socket;

/// Breaks most rules of the house at once, for the tests of those rules.
public final class PlantedRoot {

    static int state = 1;

    Label view;
    Socket network;
    PlantedApp app;
    PlantedStore store;
    PlantedCycle cycle;

    void writes(DSLContext db) {
        db.deleteFrom(Tables.CLIENT).execute();
    }

    void prints() {
        System.out.println(state);
    }
}
