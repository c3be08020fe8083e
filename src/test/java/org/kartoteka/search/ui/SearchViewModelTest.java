package org.kartoteka.search.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.platform.work.Background;
import org.kartoteka.search.SearchField;
import org.kartoteka.search.SearchHit.Match;
import org.kartoteka.search.SearchResult;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class SearchViewModelTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run, fault -> {});

    @Test
    void aLateAnswerToAnOldQuestionIsDropped() {
        var model =
                new SearchViewModel(
                        text -> new SearchResult(List.of(), text.length(), false), background);
        model.textProperty().set("а");
        model.textProperty().set("анна");
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertEquals(Optional.of(4), model.resultProperty().get().map(SearchResult::count));
    }

    @Test
    void nothingTypedIsNoQuestion() {
        var model = new SearchViewModel(text -> new SearchResult(List.of(), 1, false), background);
        model.textProperty().set("а");
        model.textProperty().set(" ");
        waiting.removeLast().run();
        assertEquals(Optional.empty(), model.resultProperty().get());
    }

    @Test
    void ofALongNoteWhatStandsAroundTheMatchIsShown() {
        var note = "я".repeat(100) + "роза" + "ю".repeat(100);
        var shown = Reason.shortened(new Match(SearchField.DETAILS, note, 100, 104));
        assertEquals("роза", shown.text().substring(shown.from(), shown.to()));
        assertEquals("…" + "я".repeat(30) + "роза" + "ю".repeat(30) + "…", shown.text());
    }
}
