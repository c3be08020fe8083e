package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;

import java.util.List;

/// What was put off, and when. What changes it belongs inside a step; each method blocks.
public interface PutOffs {

    /// Of clients that are not in the Trash, in no order.
    List<PutOff> all();

    List<PutOff> of(ClientId client);

    /// Stores it in place of what the same client was put off on the same day.
    void put(PutOff putOff);
}
