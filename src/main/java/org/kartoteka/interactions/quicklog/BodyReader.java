package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.PromisePlan;
import org.kartoteka.interactions.quicklog.Span.Kind;
import org.kartoteka.platform.text.HumanDate;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.HumanDates.Found;
import org.kartoteka.platform.text.HumanDates.Toward;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads what follows the head: what was said, and the marks in it.
final class BodyReader {

    private static final Set<String> NOTHING =
            Set.of(
                    "нет",
                    "ничего",
                    "не нужно",
                    "не надо",
                    "ничего не нужно",
                    "ничего не надо",
                    "none",
                    "no",
                    "nothing",
                    "no need",
                    "not needed");

    private static final Set<Kind> STEP = Set.of(Kind.STEP_DATE, Kind.STEP_TEXT);
    private static final int MOST_WORDS_FOR_NOTHING = 3;
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final LineDraft draft;
    private final PassingMarks marks;

    BodyReader(LineDraft draft) {
        this.draft = draft;
        this.marks = new PassingMarks(draft);
    }

    void read() {
        while (draft.hasMore()) {
            var read = readStep() || marks.read(draft.said) || readPromise() || readTailDuration();
            if (!read) {
                marks.noteSmile();
                draft.said.addWord(draft.at);
                draft.take(Kind.TEXT, draft.at + 1);
            }
        }
        readOutcome();
    }

    /// A duration behind what was said counts too: «обсудили договор 15м».
    private boolean readTailDuration() {
        if (draft.duration.isPresent()) {
            return false;
        }
        var tail =
                draft.durations
                        .read(draft.at)
                        .filter(
                                read ->
                                        read.next() == draft.tokens.size()
                                                || draft.isMark(read.next()));
        return draft.take(Kind.DURATION, tail, time -> draft.duration = Optional.of(time));
    }

    private boolean readStep() {
        if (!draft.token().isMark()) {
            return false;
        }
        draft.take(Kind.STEP_MARK, draft.at + 1);
        var nothing = wordsForNothing();
        if (nothing > 0) {
            draft.noNextStep = true;
            draft.take(Kind.NO_STEP, draft.at + nothing);
            return true;
        }
        var first = draft.at;
        var leading = dateAhead();
        leading.ifPresent(found -> draft.take(Kind.STEP_DATE, draft.tokenBehind(found.end())));
        var isOver = leading.isPresent() && draft.tokens.get(draft.at - 1).endsSentence();
        var text = isOver ? new Segment(draft.line, draft.tokens) : readText(Kind.STEP_TEXT);
        var date = leading.or(() -> splitDate(text, Kind.STEP_DATE));
        if (date.isPresent() || !text.isEmpty()) {
            draft.steps.add(
                    new LineStep(
                            text.text(word -> draft.spans.kind(word) == Kind.STEP_TEXT),
                            date.map(Found::date).orElseGet(this::nextWorkingDay),
                            typed(first, draft.at),
                            date.isEmpty()));
        }
        return true;
    }

    private String typed(int first, int next) {
        return IntStream.range(first, next)
                .filter(word -> STEP.contains(draft.spans.kind(word)))
                .mapToObj(word -> draft.tokens.get(word).raw())
                .collect(Collectors.joining(" "));
    }

    /// How many words say that nothing follows: «!нет», «!не нужно», with nothing more in the
    /// clause; 0 if none do.
    private int wordsForNothing() {
        for (var words = MOST_WORDS_FOR_NOTHING; words > 0; words--) {
            var next = draft.at + words;
            if (next <= draft.tokens.size() && saysNothing(words) && endsClause(next)) {
                return words;
            }
        }
        return 0;
    }

    private boolean saysNothing(int words) {
        return NOTHING.contains(draft.marks.phrase(draft.at, words))
                || (words == 1 && DASHES.contains(draft.token().raw()));
    }

    private boolean endsClause(int next) {
        return next == draft.tokens.size()
                || draft.isMark(next)
                || (!DASHES.contains(draft.tokens.get(next - 1).raw())
                        && draft.tokens.get(next - 1).endsClause());
    }

    private Optional<Found> dateAhead() {
        return draft.hasMore() && !draft.isMark(draft.at)
                ? HumanDates.at(draft.line, draft.token().start(), draft.now, Toward.AHEAD)
                : Optional.empty();
    }

    private HumanDate nextWorkingDay() {
        var tomorrow = draft.now.toLocalDate().plusDays(1);
        return HumanDate.on(
                tomorrow.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                        ? tomorrow.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        : tomorrow);
    }

    private boolean readPromise() {
        var found = draft.marks.promise(draft.at);
        if (found.isEmpty()) {
            return false;
        }
        var from = draft.at;
        draft.take(Kind.PROMISE_MARK, found.get().next());
        var text = readText(Kind.PROMISE_TEXT);
        if (text.isEmpty()) {
            draft.keepAsText(Kind.TEXT, from, found.get().next());
        } else {
            draft.promises.add(promise(side(found.get().value(), from), text));
        }
        return true;
    }

    /// Right behind the client's name it is the client who promised, if the verb agrees with it.
    private Promise.Side side(Promise.Side said, int verb) {
        var clientDid =
                draft.subject
                        .filter(subject -> subject.next() == verb)
                        .filter(subject -> draft.marks.promisedBy(verb, subject.value()))
                        .isPresent();
        return clientDid ? Promise.Side.THEIRS : said;
    }

    private PromisePlan promise(Promise.Side side, Segment text) {
        var due = splitDate(text, Kind.PROMISE_DATE).map(found -> found.date().date());
        var promised = text.text(word -> draft.spans.kind(word) == Kind.PROMISE_TEXT);
        return new PromisePlan(side, promised.isEmpty() ? text.text(any -> true) : promised, due);
    }

    /// The words of a step or a promise: up to the next of them, or the end of a sentence.
    private Segment readText(Kind kind) {
        var text = new Segment(draft.line, draft.tokens);
        var ended = false;
        while (!ended
                && draft.hasMore()
                && !draft.token().isMark()
                && draft.marks.promise(draft.at).isEmpty()) {
            if (!marks.read(text)) {
                ended = draft.token().endsSentence();
                marks.noteSmile();
                text.addWord(draft.at);
                draft.take(kind, draft.at + 1);
            }
        }
        return text;
    }

    /// The date in a step or a promise. At its head or its end it leaves the text, in its midst it
    /// stays in it.
    private Optional<Found> splitDate(Segment text, Kind kind) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var from = draft.tokens.get(text.first()).start();
        var to = draft.tokens.get(text.last()).end();
        var found =
                HumanDates.lastWithin(draft.line, from, to, draft.now)
                        .map(date -> withHour(date, text));
        found.ifPresent(
                date -> {
                    var first = draft.tokenAt(date.start());
                    var next = draft.tokenBehind(date.end());
                    if (first == text.first() || next == text.last() + 1) {
                        draft.spans.mark(kind, first, next);
                    }
                });
        return found;
    }

    /// «…в чт 10»: a bare number that ends the text is an hour.
    private Found withHour(Found date, Segment text) {
        return HumanDates.at(draft.line, date.start(), draft.now, Toward.AHEAD)
                .filter(longer -> draft.tokenBehind(longer.end()) == text.last() + 1)
                .orElse(date);
    }

    /// Looked for where a clause begins: «обсудили отказ поставщика» is not a refusal.
    private void readOutcome() {
        for (var word : draft.said.words()) {
            if (draft.outcome.isEmpty() && beginsClause(word)) {
                draft.marks
                        .outcome(word)
                        .filter(read -> isText(word, read.next()))
                        .ifPresent(
                                read -> {
                                    draft.outcome = Optional.of(read.value());
                                    draft.spans.mark(Kind.OUTCOME, word, read.next());
                                });
            }
        }
    }

    private boolean isText(int from, int to) {
        return IntStream.range(from, to).allMatch(word -> draft.spans.kind(word) == Kind.TEXT);
    }

    private boolean beginsClause(int word) {
        return draft.spans.kind(word) == Kind.TEXT
                && (word == 0
                        || draft.spans.kind(word - 1) != Kind.TEXT
                        || draft.tokens.get(word - 1).endsClause());
    }
}
