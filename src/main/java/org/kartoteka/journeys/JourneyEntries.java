package org.kartoteka.journeys;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.JourneyEntryId;

import java.util.Collection;
import java.util.List;

/// Where clients are on their journeys and were before. What changes them belongs inside a step;
/// each method blocks.
public interface JourneyEntries {

    /// Those of a client, the latest first, of every journey.
    List<JourneyEntry> of(ClientId client);

    void insert(JourneyEntry entry);

    void insertAll(Collection<JourneyEntry> entries);

    /// @return whether it was there
    boolean delete(JourneyEntryId id);
}
