package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportPlan;
import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.exchange.RejectedRows;
import org.kartoteka.exchange.RowPlan;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.safety.NotSafeguarded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What became of the writing of an import.
///
/// @param trouble why nothing was written, if that needs a word
record Written(ImportResult result, Optional<Trouble> trouble) {

    /// Blocks.
    static Written of(ImportSession session, Progress progress, Cancellation cancellation) {
        try {
            var result = session.apply(progress, cancellation);
            return new Written(
                    result,
                    Optional.of(result)
                            .filter(ImportResult.Cancelled.class::isInstance)
                            .map(_ -> Trouble.of("exchange.trouble.stopped")));
        } catch (NotSafeguarded refused) {
            return new Written(new ImportResult.Cancelled(), Optional.of(Trouble.of(refused)));
        }
    }

    /// Writes the rows that an import would leave out. Blocks.
    ///
    /// @return how many; nothing if there is no writing to that place
    static Optional<Integer> rejected(
            ImportPlan plan,
            Path file,
            Function<String, String> words,
            Function<RowPlan, String> reason) {
        try {
            return Optional.of(new RejectedRows(plan).save(file, words, reason));
        } catch (IOException | UncheckedIOException notWritten) {
            return Optional.empty();
        }
    }
}
