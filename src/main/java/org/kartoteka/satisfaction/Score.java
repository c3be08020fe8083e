package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One score, wherever it stands: of an answer, or of a talk, which counts as CSAT.
///
/// @param value on the scale of the measure; for CSI the index of the answer or, where its factors
///   give none, the overall impression
/// @param on local
/// @param channel by which it came, if known
/// @param words the client's, or the text of the talk; may be empty
/// @param themes of the answer, or tags of the talk
public record Score(
        ClientId client,
        Measure measure,
        double value,
        LocalDate on,
        ScoreSource source,
        Optional<ChannelId> channel,
        String words,
        List<String> themes) {

    public Score {
        themes = List.copyOf(themes);
    }
}
