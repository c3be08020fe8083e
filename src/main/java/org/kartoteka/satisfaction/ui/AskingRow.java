package org.kartoteka.satisfaction.ui;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.satisfaction.AskingPlan;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.Signs;

import java.util.Optional;

/// A line of the page on satisfaction, or a heading over some.
sealed interface AskingRow {

    /// The client behind the line, if it is about one.
    default Optional<ClientId> client() {
        return Optional.empty();
    }

    /// @param textKey its words in the bundles
    record Heading(String textKey) implements AskingRow {}

    /// @param tag whether it is a tag, not a theme
    record Telling(Signs.Sign sign, boolean tag) implements AskingRow {

        /// Where there are several, the first.
        @Override
        public Optional<ClientId> client() {
            return sign.clients().stream().findFirst();
        }
    }

    record Ending(AskingPlan.Ending line) implements AskingRow {

        @Override
        public Optional<ClientId> client() {
            return Optional.of(line.client().id());
        }
    }

    record Due(AskingPlan.Due line) implements AskingRow {

        @Override
        public Optional<ClientId> client() {
            return Optional.of(line.client().id());
        }
    }

    record Resting(AskingPlan.Resting line) implements AskingRow {

        @Override
        public Optional<ClientId> client() {
            return Optional.of(line.client().id());
        }
    }

    /// @param name of the client
    record Quote(Score score, String name) implements AskingRow {

        @Override
        public Optional<ClientId> client() {
            return Optional.of(score.client());
        }
    }
}
