package org.kartoteka.clients.store;

import static org.kartoteka.db.Tables.CLIENT;
import static org.kartoteka.db.Tables.CLIENT_TAG;

import org.jooq.impl.DSL;
import org.kartoteka.platform.db.SummaryPart;
import org.kartoteka.platform.db.SummarySource;

/// Under what clients are summed up in figures.
public final class ClientPlaces {

    private ClientPlaces() {}

    /// Clients who are not in the Trash.
    public static SummaryPart present() {
        return SummaryPart.ofClients(
                of ->
                        DSL.select(CLIENT.ID)
                                .from(CLIENT)
                                .where(CLIENT.DELETED_AT.isNull())
                                .and(of.apply(CLIENT.ID)),
                SummarySource.of(CLIENT, CLIENT.DELETED_AT));
    }

    public static SummaryPart tags() {
        return SummaryPart.ofClients(
                of ->
                        DSL.select(CLIENT_TAG.CLIENT_ID, CLIENT_TAG.TAG)
                                .from(CLIENT_TAG)
                                .where(of.apply(CLIENT_TAG.CLIENT_ID)),
                SummarySource.of(CLIENT_TAG, CLIENT_TAG.CLIENT_ID, CLIENT_TAG.TAG));
    }
}
