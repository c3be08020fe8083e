package org.kartoteka.satisfaction;

import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The stored answers, leaving out clients in the Trash. What changes them belongs inside a step;
/// each method blocks.
public interface Answers {

    Optional<Answer> find(AnswerId id);

    /// Stores new answers at the price of few.
    void insertAll(Collection<Answer> answers);

    /// Replaces the stored answer if it still has `answer.version()`.
    ///
    /// @return whether it did; on `true` the stored version is one higher, unless nothing differed
    boolean update(Answer answer);

    /// @return whether it was there
    boolean delete(AnswerId id);

    /// A client's answers, newest first.
    List<Answer> of(ClientId client);

    /// Every score of these clients, those of talks too, by day; within a day as they were stored,
    /// those of talks first.
    List<Score> scores(Collection<ClientId> clients);

    /// Every score given on `first` or later, of all clients, in the order of [#scores].
    List<Score> since(LocalDate first);

    /// Scores with words, newest first.
    ///
    /// @param lowest on the scale of the measure, as `highest`
    /// @param limit the most to return, from 1
    List<Score> quotes(Measure measure, int lowest, int highest, int limit);
}
