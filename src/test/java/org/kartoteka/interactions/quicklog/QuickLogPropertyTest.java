package org.kartoteka.interactions.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.kartoteka.interactions.quicklog.Span.Kind;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class QuickLogPropertyTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T11:30");
    private static final Set<Kind> SAID = EnumSet.of(Kind.TEXT, Kind.OUTCOME);

    private static final List<String> WORDS =
            List.of(
                    "анна",
                    "петрова",
                    "мария",
                    "звонок",
                    "15м",
                    "час",
                    "вчера",
                    "чт",
                    "10:00",
                    "!",
                    "!чт",
                    "!нет",
                    "!-",
                    "обещал",
                    "обещала",
                    "мне",
                    "до",
                    "пятницы",
                    "пятницы.",
                    "#цена",
                    "#",
                    "#1",
                    "оценка",
                    "4",
                    "9",
                    ":)",
                    "настроение",
                    "-1",
                    "не",
                    "дозвонился",
                    "отказ,",
                    "думает",
                    "с",
                    "от",
                    "in",
                    "вх",
                    "обсудили",
                    "договор;",
                    "“",
                    "…",
                    "they",
                    "promised",
                    "to",
                    "in 2 weeks",
                    "\n",
                    "\t",
                    "  ",
                    "!!!",
                    "6789",
                    "Петрова",
                    "А.С.",
                    "позвонил",
                    "звонила",
                    "анне",
                    "по",
                    "телефону",
                    "в",
                    "офисе",
                    "—",
                    "•",
                    "№цена",
                    "(#цена)",
                    "#цена#срок",
                    "обсудили!завтра",
                    "завтра",
                    "10",
                    "коробок",
                    "не нужно",
                    "довольна)))",
                    "((",
                    "👍🏻",
                    "двадцать",
                    "минут",
                    "обещает",
                    "что",
                    "ООО",
                    "Лютик",
                    "fyyf",
                    "pdjyjr",
                    "\u00a0");

    private final QuickLog grammar =
            new QuickLog(new ChannelWords(QuickLogTest.channels()), new KnownClients());

    @Property
    void everyCharacterIsInOneSpan(@ForAll("lines") String line) {
        var read = grammar.read(line, NOW);
        var at = 0;
        for (var span : read.spans()) {
            assertEquals(at, span.start());
            assertTrue(span.end() > span.start());
            at = span.end();
        }
        assertEquals(line.length(), at);
    }

    @Property
    void aBlankSpanHoldsNothing(@ForAll("lines") String line) {
        for (var span : grammar.read(line, NOW).spans()) {
            var holdsNothing =
                    span.of(line)
                            .chars()
                            .allMatch(
                                    each ->
                                            Character.isWhitespace(each)
                                                    || Character.isSpaceChar(each));
            assertEquals(span.kind() == Kind.BLANK, holdsNothing);
        }
    }

    /// What was taken for nothing else is in the text, a step or a promise, word for word.
    @Property
    void nothingTypedIsLost(@ForAll("lines") String line) {
        var read = grammar.read(line, NOW);
        for (var span : read.spans()) {
            if (SAID.contains(span.kind())) {
                assertTrue(
                        squeezed(read.text()).contains(squeezed(span.of(read.typed()))),
                        span::toString);
            }
            if (span.kind() == Kind.STEP_TEXT) {
                assertTrue(
                        read.steps().stream()
                                .anyMatch(step -> step.text().contains(span.of(read.typed()))),
                        span::toString);
            }
            if (span.kind() == Kind.PROMISE_TEXT) {
                assertTrue(
                        read.promises().stream()
                                .anyMatch(
                                        promise -> promise.text().contains(span.of(read.typed()))),
                        span::toString);
            }
            if (span.kind() == Kind.CLIENT && read.client().orElseThrow().candidates().isEmpty()) {
                assertTrue(
                        squeezed(read.text()).contains(squeezed(span.of(read.typed()))),
                        span::toString);
            }
        }
    }

    @Property
    void theSameLineIsReadTheSame(@ForAll("lines") String line) {
        assertEquals(grammar.read(line, NOW), grammar.read(line, NOW));
        assertEquals(grammar.readAboutKnown(line, NOW), grammar.readAboutKnown(line, NOW));
    }

    @Property
    void anyTextAtAllIsRead(@ForAll String line) {
        var read = grammar.read(line, NOW);
        assertEquals(
                line, String.join("", read.spans().stream().map(span -> span.of(line)).toList()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(WORDS).list().ofMaxSize(14).map(words -> String.join(" ", words));
    }
}
