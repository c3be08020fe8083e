package org.kartoteka.stages.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.stages.Dissolution;
import org.kartoteka.stages.DissolutionReason;
import org.kartoteka.stages.DissolutionSide;

import java.util.List;
import java.util.Optional;

class StageWordsTest {

    @ParameterizedTest
    @EnumSource(DissolutionReason.class)
    void aWinBackIsKnownAgainInWhateverLanguageItWasPlanned(DissolutionReason reason) {
        var how = new Dissolution(DissolutionSide.WE, reason, "слова");
        for (var planned : Language.values()) {
            var text = words(planned).winBack(how, Optional.empty());
            for (var read : Language.values()) {
                assertTrue(words(read).isWinBack(text), text);
            }
            assertFalse(words(planned).isWinBack(words(planned).askAboutTrial()));
            assertFalse(words(planned).isWinBack(""));
        }
    }

    private static StageWords words(Language language) {
        return new StageWords(new Messages(language, List.of("org.kartoteka.stages.ui")));
    }
}
