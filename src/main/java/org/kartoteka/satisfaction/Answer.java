package org.kartoteka.satisfaction;

import org.kartoteka.clients.Tags;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.ImportId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a client answered when asked how satisfied they are.
///
/// @param score CSAT 1 to 5, NPS 0 to 10; for CSI the overall impression, 1 to 5, where it was
///   asked
/// @param factors with CSI only, and then always
/// @param answeredOn local
/// @param occasion what it was about, such as "delivery"; may be empty
/// @param channel by which it came, if known
/// @param words the client's own; may be empty
/// @param themes what the words are about, without `#`, each once
/// @param version 0 for one never stored, one higher with each change
public record Answer(
        AnswerId id,
        ClientId client,
        Measure measure,
        Optional<Integer> score,
        Optional<FactorScores> factors,
        LocalDate answeredOn,
        String occasion,
        Optional<ChannelId> channel,
        String words,
        List<String> themes,
        Optional<ImportId> importId,
        Instant createdAt,
        int version) {

    /// The most characters that an occasion or a theme may have.
    public static final int LONGEST_OCCASION = 200;

    /// The most characters that the words may have.
    public static final int LONGEST_WORDS = 100_000;

    public Answer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(answeredOn, "answeredOn");
        if (score.filter(given -> !Scale.holds(measure, given)).isPresent()) {
            throw new IllegalArgumentException("A score is on the scale of its measure");
        }
        if (score.isEmpty() && measure != Measure.CSI) {
            throw new IllegalArgumentException("An answer has a score");
        }
        if (factors.isPresent() != (measure == Measure.CSI)) {
            throw new IllegalArgumentException("Factors belong to the index, and it has them");
        }
        occasion = occasion.strip();
        words = words.strip();
        themes = Tags.clean(themes);
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The same answer, to be stored.
    Answer stored(Instant when) {
        return new Answer(
                id,
                client,
                measure,
                score,
                factors,
                answeredOn,
                occasion,
                channel,
                words,
                themes,
                importId,
                when,
                version);
    }
}
