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
import java.util.stream.IntStream;

/// Reads the words that mark something wherever they stand: tags, scores, moods, promises; and
/// directions and outcomes.
final class MarkWords {

    /// Where the keyboard is Russian, Shift+3 is `№`. A number with a letter behind it is no tag
    /// there: «№12а».
    private static final Pattern TAG =
            Pattern.compile("[(\\[«]?(?:#|№(?=\\p{L}))([\\p{L}\\p{N}_-]{1,100})[,.;:!?)\\]»]*");

    private static final Pattern SCORE = Pattern.compile("([1-5])(?:/5)?");
    private static final List<Set<String>> SCORES_IN_WORDS =
            List.of(
                    Set.of("один", "one"),
                    Set.of("два", "two"),
                    Set.of("три", "three"),
                    Set.of("четыре", "four"),
                    Set.of("пять", "five"));
    private static final Set<String> POINTS =
            Set.of(
                    "балл", "балла", "баллов", "звезда", "звезды", "звезд", "star", "stars",
                    "points");
    private static final Pattern GLUED_SCORE =
            Pattern.compile("(?:оценка|score|csat)[:=–-]([1-5])(?:/5)?");
    private static final Pattern STARS = Pattern.compile("((?:[★⭐]\\uFE0F?){1,5})☆{0,4}");
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

    private static final Map<String, Sentiment> MOODS_IN_WORDS =
            Map.ofEntries(
                    Map.entry("хорошее", Sentiment.POSITIVE),
                    Map.entry("отличное", Sentiment.POSITIVE),
                    Map.entry("good", Sentiment.POSITIVE),
                    Map.entry("great", Sentiment.POSITIVE),
                    Map.entry("нормальное", Sentiment.NEUTRAL),
                    Map.entry("ровное", Sentiment.NEUTRAL),
                    Map.entry("neutral", Sentiment.NEUTRAL),
                    Map.entry("плохое", Sentiment.NEGATIVE),
                    Map.entry("bad", Sentiment.NEGATIVE));

    /// Skin tones and the sign that an emoji is to be drawn in colour.
    private static final String SHADES = "[\\x{1F3FB}-\\x{1F3FF}\\uFE0F]";

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
                            "не отвечает",
                            "не отвечают",
                            "не берут трубку",
                            "трубку не берет",
                            "сбросил",
                            "сбросила",
                            "недоступен",
                            "недоступна",
                            "абонент недоступен",
                            "вне зоны",
                            "занято",
                            "нет ответа",
                            "автоответчик",
                            "no answer",
                            "no reply",
                            "busy",
                            "left voicemail",
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
            Set.of(
                    "обещал",
                    "обещала",
                    "пообещал",
                    "пообещала",
                    "обещаю",
                    "обещаем",
                    "promised",
                    "promise");

    /// Forms that the writer does not use of themselves.
    private static final Set<String> PROMISED_BY_OTHERS =
            Set.of(
                    "обещали",
                    "пообещали",
                    "обещает",
                    "обещают",
                    "пообещает",
                    "пообещают",
                    "promises");

    private static final Set<String> US = Set.of("я", "мы", "i", "we");

    /// Whose promises are never the writer's; they stay in the text before the promise.
    private static final Set<String> OTHERS =
            Set.of(
                    "директор",
                    "бухгалтер",
                    "бухгалтерия",
                    "секретарь",
                    "юрист",
                    "закупщик",
                    "снабженец",
                    "начальник",
                    "руководитель",
                    "шеф",
                    "заказчик",
                    "заказчица",
                    "покупатель",
                    "поставщик",
                    "партнер",
                    "хозяин",
                    "владелец",
                    "муж",
                    "жена",
                    "сын",
                    "дочь",
                    "брат",
                    "сестра",
                    "мама",
                    "папа",
                    "director",
                    "boss",
                    "accountant",
                    "secretary",
                    "lawyer",
                    "buyer",
                    "customer",
                    "owner",
                    "husband",
                    "wife");

    private static final Set<String> WOMAN_PROMISED = Set.of("обещала", "пообещала");
    private static final Set<String> MAN_PROMISED = Set.of("обещал", "пообещал");
    private static final Set<String> THAT = Set.of("что", "that", "to");
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
    private static final Set<String> NOT =
            Set.of("не", "как", "not", "never", "didn't", "haven't", "as");

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
            return Optional.of(new Read<>(at + 1, stars.group(1).replace("\uFE0F", "").length()));
        }
        var glued = GLUED_SCORE.matcher(plain(at));
        if (glued.matches()) {
            return Optional.of(new Read<>(at + 1, Integer.valueOf(glued.group(1))));
        }
        if (!SCORE_WORDS.contains(plain(at))) {
            return Optional.empty();
        }
        var markAt = plain(at + 1).equals("на") ? at + 2 : at + 1;
        var next = POINTS.contains(plain(markAt + 1)) ? markAt + 2 : markAt + 1;
        var mark = SCORE.matcher(plain(markAt));
        return mark.matches()
                ? Optional.of(new Read<>(next, Integer.valueOf(mark.group(1))))
                : scoreInWords(markAt).map(score -> new Read<>(next, score));
    }

    private Optional<Integer> scoreInWords(int at) {
        return IntStream.range(0, SCORES_IN_WORDS.size())
                .filter(score -> SCORES_IN_WORDS.get(score).contains(plain(at)))
                .mapToObj(score -> score + 1)
                .findFirst();
    }

    Optional<Read<Sentiment>> sentiment(int at) {
        if (MOOD_WORDS.contains(plain(at))) {
            var named = MOODS_IN_WORDS.get(plain(at + 1));
            return named == null ? raw(at + 1, MOOD_SIGNS) : Optional.of(new Read<>(at + 2, named));
        }
        var smile = tokens.get(at).raw();
        return Optional.ofNullable(MOODS.get(smile.replaceAll(SHADES, "")))
                .or(() -> smile(smile))
                .map(mood -> new Read<>(at + 1, mood));
    }

    /// «)))» and «((», as they are written in Russian; one bracket alone is a bracket.
    private static Optional<Sentiment> smile(String text) {
        if (text.matches("\\){2,}")) {
            return Optional.of(Sentiment.POSITIVE);
        }
        return text.matches("\\({2,}") ? Optional.of(Sentiment.NEGATIVE) : Optional.empty();
    }

    /// The same right behind a word, unless its brackets close others.
    Optional<Sentiment> smileBehind(int at) {
        var raw = tokens.get(at).raw();
        var word = raw.replaceAll("[()]+[.,!?]*$", "");
        var smile = raw.substring(word.length()).replaceAll("[.,!?]+$", "");
        return word.isEmpty() || smile.isEmpty() || opensBracket(at, word)
                ? Optional.empty()
                : smile(smile);
    }

    private boolean opensBracket(int at, String word) {
        return word.contains("(")
                || tokens.subList(0, at).stream().anyMatch(before -> before.raw().contains("("));
    }

    private <T> Optional<Read<T>> raw(int at, Map<String, T> meanings) {
        var meaning = at < tokens.size() ? meanings.get(tokens.get(at).raw()) : null;
        return meaning == null ? Optional.empty() : Optional.of(new Read<>(at + 1, meaning));
    }

    /// «обещал», «я обещала», `I promised`: mine. «обещали», «обещал мне», «она обещала», `they
    /// promised`: theirs.
    Optional<Read<Promise.Side>> promise(int at) {
        if (isDenied(at)) {
            return Optional.empty();
        }
        var named = US.contains(plain(at)) || THEM.contains(plain(at));
        var verbAt = named ? at + 1 : at;
        var byOthers = PROMISED_BY_OTHERS.contains(plain(verbAt));
        if (!byOthers && !PROMISED_BY_ONE.contains(plain(verbAt))) {
            return Optional.empty();
        }
        var toUs = TO_US.contains(plain(verbAt + 1));
        var theirs =
                named
                        ? THEM.contains(plain(at))
                        : byOthers || (at > 0 && OTHERS.contains(plain(at - 1)));
        var next = toUs ? verbAt + 2 : verbAt + 1;
        return Optional.of(
                new Read<>(
                        THAT.contains(plain(next)) ? next + 1 : next,
                        theirs || toUs ? Promise.Side.THEIRS : Promise.Side.MINE));
    }

    /// «не обещал», and «как и обещал», which tells of a promise that was kept.
    private boolean isDenied(int at) {
        if (at == 0) {
            return false;
        }
        var before = plain(at - 1);
        return NOT.contains(before)
                || (at > 1 && before.equals("и") && plain(at - 2).equals("как"));
    }

    /// Whether the verb at `at` agrees with the name right before it, so that it is the client who
    /// promised: «анна обещала», `anna promised`; «анна обещал» is what a man wrote of himself.
    boolean promisedBy(int at, String name) {
        var verb = plain(at);
        if (verb.equals("promised")) {
            return true;
        }
        var doer =
                WOMAN_PROMISED.contains(verb)
                        ? TalkVerbs.Doer.SHE
                        : MAN_PROMISED.contains(verb) ? TalkVerbs.Doer.HE : TalkVerbs.Doer.UNSAID;
        return TalkVerbs.mayHaveDone(doer, name);
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
