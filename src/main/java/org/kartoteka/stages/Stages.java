package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.StageEntryId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Where every client stands and stood. What changes it belongs inside a step; each method blocks.
public interface Stages {

    StageHistory of(ClientId client);

    Optional<StageEntry> find(StageEntryId id);

    void insertAll(Collection<StageEntry> entries);

    /// Makes the stored entry of the same id equal to this one, with a version one higher.
    ///
    /// @return whether it was there in the version of `entry`
    boolean update(StageEntry entry);

    /// @return whether it was there
    boolean delete(StageEntryId id);

    /// Every client that was placed, those in the Trash among them: who asks goes by clients.
    ///
    /// @param asOf where they stood at the end of this local day; empty for now
    Map<ClientId, Standing> standings(Optional<LocalDate> asOf);
}
