package org.kartoteka.insights;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.satisfaction.Signs;

import java.util.List;
import java.util.Optional;

/// One thing that changed in the last seven days, or that has gathered for longer.
///
/// @param clients whom it concerns, each once
public sealed interface News {

    List<ClientId> clients();

    /// How it is taken.
    enum Mood {
        BAD,
        CAUTION,
        GOOD
    }

    Mood mood();

    /// Relationships that ended.
    ///
    /// @param before how many ended in the seven days before
    record Ended(List<ClientId> clients, long before) implements News {
        @Override
        public Mood mood() {
            return Mood.BAD;
        }
    }

    /// Answers of dissatisfied clients.
    ///
    /// @param low how many answers were low
    /// @param answers how many there were
    record LowScores(List<ClientId> clients, long low, long answers) implements News {
        @Override
        public Mood mood() {
            return Mood.BAD;
        }
    }

    /// That the share of low answers changed more than chance would have it.
    ///
    /// @param now the last seven days
    /// @param before the four weeks before them
    record LowShare(List<ClientId> clients, Estimate now, Estimate before) implements News {
        @Override
        public Mood mood() {
            return now.value() > before.value() ? Mood.BAD : Mood.GOOD;
        }
    }

    /// Scores of clients with one tag that raised an alarm, in the last [Signs#DAYS] days.
    record TagSign(String tag, int alerts, List<ClientId> clients) implements News {
        @Override
        public Mood mood() {
            return Mood.BAD;
        }
    }

    /// A theme in the low scores of several clients, in the last [Signs#DAYS] days.
    record ThemeSign(String theme, List<ClientId> clients) implements News {
        @Override
        public Mood mood() {
            return Mood.BAD;
        }
    }

    /// Relationships that went back to an earlier stage.
    record SteppedBack(List<ClientId> clients, long before) implements News {
        @Override
        public Mood mood() {
            return Mood.CAUTION;
        }
    }

    /// Contracts that end within the next two weeks.
    record ContractsEnding(List<ClientId> clients) implements News {
        @Override
        public Mood mood() {
            return Mood.CAUTION;
        }
    }

    /// What was sold in one currency.
    ///
    /// @param before of the seven days before; empty where nothing was sold
    record Sold(
            List<ClientId> clients,
            long purchases,
            Money amount,
            long purchasesBefore,
            Optional<Money> before)
            implements News {
        @Override
        public Mood mood() {
            return before.filter(money -> money.minorUnits() > amount.minorUnits()).isPresent()
                    ? Mood.CAUTION
                    : Mood.GOOD;
        }
    }

    /// Relationships that went on to a later stage.
    record SteppedOn(List<ClientId> clients, long before) implements News {
        @Override
        public Mood mood() {
            return Mood.GOOD;
        }
    }

    /// Clients who came back after their relationship had ended.
    record WonBack(List<ClientId> clients, long before) implements News {
        @Override
        public Mood mood() {
            return Mood.GOOD;
        }
    }

    record Added(List<ClientId> clients, long before) implements News {
        @Override
        public Mood mood() {
            return Mood.GOOD;
        }
    }
}
