package org.kartoteka.journeys;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PainPointId;
import org.kartoteka.kernel.RemedyId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What hurt clients and what was changed because of it, leaving out clients in the Trash. What
/// changes them belongs inside a step; each method blocks.
public interface PainPoints {

    /// Those of a client, the latest first.
    List<PainPoint> of(ClientId client);

    /// The themes in use, the most frequent first.
    ///
    /// @param limit the most to return
    List<String> themes(int limit);

    /// How many bear the theme of `remedy`, at its step if it names one, and were noted on `from`
    /// or later and before `to`.
    long count(Remedy remedy, LocalDate from, LocalDate to);

    void insert(PainPoint pain);

    void insertAll(Collection<PainPoint> pains);

    /// @return whether it was there
    boolean delete(PainPointId id);

    /// The latest change first.
    List<Remedy> remedies();

    void insert(Remedy remedy);

    /// @return whether it was there
    boolean delete(RemedyId id);
}
