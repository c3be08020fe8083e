package org.kartoteka.exchange;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.satisfaction.Answer;

import java.util.List;
import java.util.Optional;

/// What an import of answers would do, row by row: the rehearsal.
///
/// @param fileName empty for pasted text
/// @param doubt what only a person can say of the dates, also where it was said already
public record AnswerPlan(String fileName, List<Line> lines, Optional<DateDoubt> doubt) {

    /// What becomes of a row.
    public enum Fate {
        /// Its answers are written.
        TAKEN,
        /// Its answers are stored already, word for word.
        STORED,
        /// Nobody in the base has this address, number or name.
        NOBODY,
        /// Several have it, and the row does not say which.
        SEVERAL,
        /// It has no score.
        NO_SCORE,
        /// Its day cannot be read, has not come, or can be read in two ways and nobody said in
        /// which.
        NO_DAY,
        /// Its words are longer than any that are kept.
        TOO_LONG
    }

    /// @param line of the file, from 1
    /// @param called what the row calls the client
    /// @param client whose answers they are, if somebody was recognised
    /// @param answers to be written; none unless the row is taken
    public record Line(
            int line, String called, Fate fate, Optional<ClientId> client, List<Answer> answers) {

        public Line {
            answers = List.copyOf(answers);
        }
    }

    public AnswerPlan {
        lines = List.copyOf(lines);
    }

    public int count(Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }

    /// Every answer to be written.
    public List<Answer> answers() {
        return lines.stream().flatMap(line -> line.answers().stream()).toList();
    }
}
