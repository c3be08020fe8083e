package org.kartoteka.satisfaction;

import java.util.List;

/// Questions for a client, ready to be printed or sent.
///
/// @param code which survey it is, as [SurveyRequest#survey] keeps it
/// @param title what stands at its head
/// @param opening how it addresses the client
public record Survey(String code, String title, String opening, List<Question> questions) {

    /// How a question is answered.
    public enum Kind {
        /// By a score from 1 to 5.
        FIVE,
        /// By a score from 0 to 10.
        ELEVEN,
        /// By words.
        WORDS
    }

    public record Question(String text, Kind kind) {

        /// The scores to choose from, the lowest first; none for words.
        public List<Integer> scores() {
            return switch (kind) {
                case FIVE -> List.of(1, 2, 3, 4, 5);
                case ELEVEN -> List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
                case WORDS -> List.of();
            };
        }
    }

    public Survey {
        questions = List.copyOf(questions);
    }
}
