package org.kartoteka.briefs;

import java.util.List;

/// The stored phrases. What changes them belongs inside a step; each method blocks.
public interface Phrases {

    /// Every phrase in its order, archived ones included.
    List<Phrase> all();

    void insert(Phrase phrase);

    /// Makes the stored phrase of the same id equal to this one.
    void update(Phrase phrase);
}
