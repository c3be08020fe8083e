package org.kartoteka.journeys;

import org.kartoteka.kernel.JourneyId;

import java.util.List;

/// The journeys and their steps. What changes them belongs inside a step; each method blocks.
public interface Journeys {

    /// In their order.
    List<Journey> all();

    /// The one in use; exactly one is.
    Journey followed();

    /// Puts this journey into use in place of the one that was.
    void follow(JourneyId journey);

    void insertStep(JourneyStep step);

    /// Makes the stored step of the same id equal to this one.
    void updateStep(JourneyStep step);
}
