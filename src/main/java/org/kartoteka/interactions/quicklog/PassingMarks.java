package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.quicklog.Span.Kind;

import java.util.Optional;

/// Reads the marks behind which the line goes on as before: tags, scores and moods. They may stand
/// anywhere.
final class PassingMarks {

    private final LineDraft draft;

    PassingMarks(LineDraft draft) {
        this.draft = draft;
    }

    /// @param text the text that the mark stands in
    boolean read(Segment text) {
        return readTag(text) || readScore() || readSentiment();
    }

    private boolean readTag(Segment text) {
        var position = draft.at;
        return draft.take(
                Kind.TAG,
                draft.marks.tag(position),
                tag -> {
                    draft.tags.add(tag);
                    text.addTag(position);
                });
    }

    private boolean readScore() {
        return draft.score.isEmpty()
                && draft.take(
                        Kind.SCORE,
                        draft.marks.score(draft.at),
                        score -> draft.score = Optional.of(score));
    }

    private boolean readSentiment() {
        return draft.sentiment.isEmpty()
                && draft.take(
                        Kind.SENTIMENT,
                        draft.marks.sentiment(draft.at),
                        mood -> draft.sentiment = Optional.of(mood));
    }

    /// «довольна)))»: the word at `draft.at` stays a word, and says the mood besides.
    void noteSmile() {
        if (draft.sentiment.isEmpty()) {
            draft.sentiment = draft.marks.smileBehind(draft.at);
        }
    }
}
