package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Reads the sheet of keys on every page that has a digit, and on a card.
class KeysAreUniqueTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void noKeyMeansOneThingEverywhereAndAnotherOnAPage() {
        try (var window = Window.over(folder, Language.ENGLISH, CLOCK)) {
            addClient(window);
            var clashes = new ArrayList<String>();
            for (var digit : "1234567890".toCharArray()) {
                window.press(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(digit)));
                window.settle();
                clashes.addAll(clashes(window, "page " + digit));
            }
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.waitFor("the box", () -> window.sees("#search-field"));
            window.type("quimby");
            window.waitFor("a hit", () -> window.reads("Quimby"));
            window.settle();
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-card"));
            window.settle();
            clashes.addAll(clashes(window, "card"));
            assertEquals(List.of(), clashes);
        }
    }

    private static void addClient(Window window) {
        var client =
                Client.person(new ClientId(window.base.ids.next()), CLOCK.instant())
                        .name(PersonName.of("Quimby", "Phineas", ""))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.saved", "Quimby"), () -> window.base.clients.insert(client));
    }

    /// Keys of the last column, which hold everywhere, that stand in the sheet once more. What a
    /// page does with a key may depend on where in it the person is.
    private static List<String> clashes(Window window, String where) {
        window.press(KeyCode.F1);
        window.waitFor("the sheet", () -> window.sees("#keys-sheet"));
        var columns = Window.onUi(() -> columns(window));
        window.press(KeyCode.ESCAPE);
        window.waitFor("no sheet", () -> !window.sees("#keys-sheet"));
        var taken = new HashSet<String>();
        columns.subList(0, columns.size() - 1).forEach(taken::addAll);
        return columns.getLast().stream()
                .filter(cap -> !taken.add(cap))
                .map(cap -> where + ": " + cap)
                .toList();
    }

    private static List<List<String>> columns(Window window) {
        return window.node("#keys-sheet").lookupAll(".keys-grid").stream()
                .map(GridPane.class::cast)
                .map(KeysAreUniqueTest::caps)
                .toList();
    }

    /// The first of every two nodes: the cap, then what it does.
    private static List<String> caps(GridPane grid) {
        return IntStream.range(0, grid.getChildren().size())
                .filter(at -> at % 2 == 0)
                .mapToObj(at -> ((Labeled) grid.getChildren().get(at)).getText())
                .toList();
    }
}
