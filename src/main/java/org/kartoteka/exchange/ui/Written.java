package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.safety.NotSafeguarded;

import java.util.Optional;

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
}
