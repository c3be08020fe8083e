package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Promise;
import org.kartoteka.interactions.Sentiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the words that mark something wherever they stand: tags, scores, moods, promises; and
/// directions and outcomes.
final class MarkWords {

    private static final Pattern TAG = Pattern.compile("#([\\p{L}\\p{N}_-]{1,100})[,.;:!?)]*");
    private static final Pattern SCORE = Pattern.compile("([1-5])(?:/5)?");
    private static final Pattern GLUED_SCORE =
            Pattern.compile("(?:оценка|score|csat)[:=]([1-5])(?:/5)?");
    private static final Pattern STARS = Pattern.compile("(★{1,5})☆{0,4}");
    private static final Set<String> SCORE_WORDS =
            Set.of("оценка", "оценку", "оценил", "оценила", "score", "csat", "rated", "rating");
    private static final Set<String> MOOD_WORDS = Set.of("настроение", "mood");

    private static final Map<String, Direction> DIRECTIONS =
            Map.ofEntries(
                    Map.entry("вх", Direction.IN),
                    Map.entry("входящий", Direction.IN),
                    Map.entry("входящая", Direction.IN),
                    Map.entry("входящее", Direction.IN),
                    Map.entry("in", Direction.IN),
                    Map.entry("incoming", Direction.IN),
                    Map.entry("inbound", Direction.IN),
                    Map.entry("<-", Direction.IN),
                    Map.entry("←", Direction.IN),
                    Map.entry("исх", Direction.OUT),
                    Map.entry("исходящий", Direction.OUT),
                    Map.entry("исходящая", Direction.OUT),
                    Map.entry("исходящее", Direction.OUT),
                    Map.entry("out", Direction.OUT),
                    Map.entry("outgoing", Direction.OUT),
                    Map.entry("outbound", Direction.OUT),
                    Map.entry("->", Direction.OUT),
                    Map.entry("→", Direction.OUT));

    private static final Map<String, Sentiment> MOODS =
            Map.ofEntries(
                    Map.entry(":)", Sentiment.POSITIVE),
                    Map.entry(":-)", Sentiment.POSITIVE),
                    Map.entry("=)", Sentiment.POSITIVE),
                    Map.entry("🙂", Sentiment.POSITIVE),
                    Map.entry("😊", Sentiment.POSITIVE),
                    Map.entry("😀", Sentiment.POSITIVE),
                    Map.entry("👍", Sentiment.POSITIVE),
                    Map.entry(":|", Sentiment.NEUTRAL),
                    Map.entry(":-|", Sentiment.NEUTRAL),
                    Map.entry("😐", Sentiment.NEUTRAL),
                    Map.entry(":(", Sentiment.NEGATIVE),
                    Map.entry(":-(", Sentiment.NEGATIVE),
                    Map.entry("=(", Sentiment.NEGATIVE),
                    Map.entry("🙁", Sentiment.NEGATIVE),
                    Map.entry("😞", Sentiment.NEGATIVE),
                    Map.entry("😡", Sentiment.NEGATIVE),
                    Map.entry("👎", Sentiment.NEGATIVE));

    private static final Map<String, Sentiment> MOOD_SIGNS =
            Map.of(
                    "+1", Sentiment.POSITIVE,
                    "+", Sentiment.POSITIVE,
                    "0", Sentiment.NEUTRAL,
                    "-1", Sentiment.NEGATIVE,
                    "−1", Sentiment.NEGATIVE,
                    "-", Sentiment.NEGATIVE,
                    "−", Sentiment.NEGATIVE);

    private static final Map<Outcome, List<String>> OUTCOMES =
            Map.of(
                    Outcome.NO_ANSWER,
                    List.of(
                            "недозвон",
                            "не дозвонился",
                            "не дозвонилась",
                            "не дозвонились",
                            "не ответил",
                            "не ответила",
                            "не ответили",
                            "не берет трубку",
                            "не взял трубку",
                            "не взяла трубку",
                            "нет ответа",
                            "автоответчик",
                            "no answer",
                            "didn't answer",
                            "did not answer",
                            "voicemail"),
                    Outcome.DECLINED,
                    List.of(
                            "отказ",
                            "отказался",
                            "отказалась",
                            "отказались",
                            "declined",
                            "refused"),
                    Outcome.AGREED,
                    List.of(
                            "договорились",
                            "согласился",
                            "согласилась",
                            "согласились",
                            "согласен",
                            "согласна",
                            "agreed"),
                    Outcome.UNDECIDED,
                    List.of("думает", "думают", "подумает", "подумают", "thinking", "undecided"));

    private static final int OUTCOME_WORDS = 3;

    private static final Set<String> PROMISED_BY_ONE =
            Set.of("обещал", "обещала", "пообещал", "пообещала", "обещаю", "promised");
    private static final Set<String> PROMISED_BY_MANY = Set.of("обещали", "пообещали");
    private static final Set<String> US = Set.of("я", "мы", "i", "we");
    private static final Set<String> THEM =
            Set.of(
                    "он",
                    "она",
                    "они",
                    "клиент",
                    "клиентка",
                    "мне",
                    "нам",
                    "he",
                    "she",
                    "they",
                    "client");
    private static final Set<String> TO_US = Set.of("мне", "нам", "me", "us");
    private static final Set<String> NOT = Set.of("не", "not", "never", "didn't", "haven't");

    private final List<Token> tokens;

    MarkWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    Optional<Read<Direction>> direction(int at) {
        var direction = DIRECTIONS.get(plain(at));
        return direction == null ? raw(at, DIRECTIONS) : Optional.of(new Read<>(at + 1, direction));
    }

    /// A tag has a letter in it: `#1234` is a number of an order.
    Optional<Read<String>> tag(int at) {
        var match = TAG.matcher(tokens.get(at).raw());
        return match.matches() && match.group(1).chars().anyMatch(Character::isLetter)
                ? Optional.of(new Read<>(at + 1, match.group(1)))
                : Optional.empty();
    }

    Optional<Read<Integer>> score(int at) {
        var stars = STARS.matcher(tokens.get(at).raw());
        if (stars.matches()) {
            return Optional.of(new Read<>(at + 1, stars.group(1).length()));
        }
        var glued = GLUED_SCORE.matcher(plain(at));
        if (glued.matches()) {
            return Optional.of(new Read<>(at + 1, Integer.valueOf(glued.group(1))));
        }
        if (!SCORE_WORDS.contains(plain(at))) {
            return Optional.empty();
        }
        var markAt = plain(at + 1).equals("на") ? at + 2 : at + 1;
        var mark = SCORE.matcher(plain(markAt));
        return mark.matches()
                ? Optional.of(new Read<>(markAt + 1, Integer.valueOf(mark.group(1))))
                : Optional.empty();
    }

    Optional<Read<Sentiment>> sentiment(int at) {
        return MOOD_WORDS.contains(plain(at)) ? raw(at + 1, MOOD_SIGNS) : raw(at, MOODS);
    }

    private <T> Optional<Read<T>> raw(int at, Map<String, T> meanings) {
        var meaning = at < tokens.size() ? meanings.get(tokens.get(at).raw()) : null;
        return meaning == null ? Optional.empty() : Optional.of(new Read<>(at + 1, meaning));
    }

    /// «обещал», «я обещала», `I promised`: mine. «обещали», «обещал мне», «она обещала», `they
    /// promised`: theirs.
    Optional<Read<Promise.Side>> promise(int at) {
        if (at > 0 && NOT.contains(plain(at - 1))) {
            return Optional.empty();
        }
        var named = US.contains(plain(at)) || THEM.contains(plain(at));
        var verbAt = named ? at + 1 : at;
        var byMany = PROMISED_BY_MANY.contains(plain(verbAt));
        if (!byMany && !PROMISED_BY_ONE.contains(plain(verbAt))) {
            return Optional.empty();
        }
        var toUs = TO_US.contains(plain(verbAt + 1));
        var theirs = named ? THEM.contains(plain(at)) : byMany;
        var next = toUs ? verbAt + 2 : verbAt + 1;
        return Optional.of(
                new Read<>(
                        plain(next).equals("to") ? next + 1 : next,
                        theirs || toUs ? Promise.Side.THEIRS : Promise.Side.MINE));
    }

    /// How the talk ended, where words for it begin with token number `at`.
    Optional<Read<Outcome>> outcome(int at) {
        for (var words = OUTCOME_WORDS; words > 0; words--) {
            var phrase = phrase(at, words);
            for (var outcome : Outcome.values()) {
                if (OUTCOMES.get(outcome).contains(phrase)) {
                    return Optional.of(new Read<>(at + words, outcome));
                }
            }
        }
        return Optional.empty();
    }

    /// So many words in their folded form; nothing if the line has fewer.
    String phrase(int at, int words) {
        if (at + words > tokens.size()) {
            return "";
        }
        var phrase = new StringBuilder(plain(at));
        for (var i = at + 1; i < at + words; i++) {
            phrase.append(' ').append(plain(i));
        }
        return phrase.toString();
    }

    private String plain(int at) {
        return at < tokens.size() ? tokens.get(at).plain() : "";
    }
}
