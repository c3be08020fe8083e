package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    private static final String INVISIBLE = "[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]";
    private static final String CONTROL = "[\\p{Cc}&&[^\t\n\r]]";
    private static final String BLANK = "[\\s\u00a0\u3000\u2007\u202f]";

    /// The same by patterns: plain to read, and too slow for a million cells.
    @Property(tries = 2_000)
    void isCleanedAsPatternsWould(@ForAll("cells") String cell) {
        assertEquals(
                cell.replaceAll(INVISIBLE, "")
                        .replaceAll(CONTROL, "")
                        .replaceAll("^" + BLANK + "+|" + BLANK + "+\\z", ""),
                CellText.clean(cell));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("aЯё «»—\t\n\r\u000b\f\u0000\u0085\u00a0\u00ad\u3000\u2007\u202f")
                .withChars("\u200b\u200f\u2010\u2029\u202a\u202e\u2060\ufeff\u007f\ud83d\ude00")
                .ofMaxLength(12);
    }

    @ParameterizedTest
    @CsvSource({
        "РњР°СЂРёСЏ, Мария",
        "СЃРѕСЂРѕРє СЂСѓР±Р»РµР№, сорок рублей",
        "ООО &quot;Ромашка&quot;, ООО \"Ромашка\"",
        "Сергей Рогов, Сергей Рогов",
        "Café Ñandú, Café Ñandú"
    })
    void whatWasDecodedTwiceIsPutRightAndNothingElse(String written, String meant) {
        assertEquals(meant, CellText.repaired(written));
    }
}
