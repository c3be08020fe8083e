package org.kartoteka.satisfaction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.kartoteka.app.Bundles;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.WeightingId;
import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.paper.PdfPaper;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SurveysTest {

    private static final Messages RUSSIAN = new Messages(Language.RUSSIAN, Bundles.ALL);

    @Test
    void theShippedOnesAndOnePerSetOfFactors() {
        var set =
                new FactorSet(
                        new FactorSetId(7),
                        Optional.empty(),
                        Optional.of("Доставка"),
                        false,
                        List.of(factor(1, "Срок", false), factor(2, "Упаковка", true)),
                        new Weighting(
                                new WeightingId(1), new FactorSetId(7), Instant.EPOCH, Map.of()));

        var all = new Surveys(RUSSIAN).all(List.of(set));

        assertAll(
                () ->
                        assertEquals(
                                List.of("three", "csat", "nps", "contract", "set:7"),
                                all.stream().map(Survey::code).toList()),
                () -> assertEquals(5, all.get(3).questions().size()),
                () ->
                        assertEquals(
                                List.of("Срок", "Впечатление в целом", "Что нам улучшить?"),
                                all.get(4).questions().stream()
                                        .map(Survey.Question::text)
                                        .toList()));
    }

    @Test
    void aSheetHasABoxForEveryScore() {
        var nps = new Surveys(RUSSIAN).all(List.of()).get(2);

        var paper = new SurveyPaper(RUSSIAN).of(nps, "Белова Анна");

        assertEquals("Для: Белова Анна", paper.aside());
        assertTrue(
                paper.blocks()
                        .contains(
                                new Paper.Block.Paragraph(
                                        "□ 0      □ 1      □ 2      □ 3      □ 4      □ 5      □ 6 "
                                                + "     □ 7      □ 8      □ 9      □ 10")));
        var pdf = PdfPaper.bytes(nps.title(), List.of(paper));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void aHostileNameStaysText() {
        var hostile = "</title><script>alert(1)</script>\"><img src=x onerror='alert(2)'>";
        var survey = new Surveys(RUSSIAN).all(List.of()).getFirst();

        var html = new SurveyPage(RUSSIAN).html(survey, hostile, "a\"b'onclick=x@firm.ru");

        var safe =
                "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img src=x"
                        + " onerror=&#39;alert(2)&#39;&gt;";
        assertAll(
                () -> assertTrue(html.contains("<p id=\"client\">" + safe + "</p>")),
                () -> assertTrue(html.contains("data-reply=\"a&quot;b&#39;onclick=x@firm.ru\"")),
                () -> assertEquals(1, html.split("<script", -1).length - 1));
    }

    @Test
    void thePageLoadsNothing() {
        var html =
                new SurveyPage(RUSSIAN)
                        .html(new Surveys(RUSSIAN).all(List.of()).getFirst(), "", "me@firm.ru");

        assertAll(
                () -> assertTrue(html.contains("default-src &#39;none&#39;")),
                () -> assertFalse(html.contains("http:")),
                () -> assertFalse(html.contains("https:")),
                () -> assertFalse(html.contains("src=")),
                () -> assertFalse(html.contains("@import")));
    }

    /// No text opens a tag or closes an attribute.
    @Property(tries = 200)
    void anyTextStaysText(@ForAll String text) {
        var escaped = SurveyPage.escaped(text);

        assertTrue(escaped.chars().noneMatch(sign -> "<>\"'`".indexOf(sign) >= 0));
        assertEquals(
                text.codePoints()
                        .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString(),
                escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&#96;", "`")
                        .replace("&amp;", "&"));
    }

    private static Factor factor(long id, String name, boolean archived) {
        return new Factor(new FactorId(id), Optional.empty(), Optional.of(name), archived);
    }
}
