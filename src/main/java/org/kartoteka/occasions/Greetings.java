package org.kartoteka.occasions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The record of who was greeted and who was not, and why not twice. What changes it belongs inside
/// a step of the journal, so that a greeting taken back is open again; each method blocks.
public interface Greetings {

    /// Every greeting whose [Greeting#day] lies on `from` or later, by occasion.
    Map<OccasionRef, List<Greeting>> since(LocalDate from);

    /// All greetings on one occasion, latest [Greeting#day] first.
    List<Greeting> of(OccasionRef occasion);

    /// Records `greeting`, unless one for the same occasion and the same [Greeting#day] is there.
    /// The store itself holds the two apart (a unique constraint on both), so that two threads or
    /// two starts of the program cannot both record it.
    ///
    /// @return whether it was recorded; `false` means that the client has been greeted already
    boolean record(Greeting greeting);
}
