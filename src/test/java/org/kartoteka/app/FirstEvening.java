package org.kartoteka.app;

import javafx.scene.input.KeyCode;

import org.kartoteka.exchange.ExportKind;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.testing.Window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The program with its window in a process of its own, used from an empty start to an export:
/// `FOLDER LIST`. Says what it has seen to be saved, line by line, and stays open.
final class FirstEvening {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    static final String LINE = "звонок 15м обсудили договор !завтра 10:00 перезвонить";

    private final Window window;
    private final Path folder;

    private FirstEvening(Path folder) {
        this.folder = folder;
        this.window = Window.withoutBase(folder, Language.RUSSIAN, CLOCK);
    }

    /// Where the export of the evening goes.
    static Path exported(Path folder) {
        return folder.resolve("export.csv");
    }

    public static void main(String[] args) throws Exception {
        var evening = new FirstEvening(Path.of(args[0]));
        evening.beginsWithAnEmptyBase();
        evening.importsTheList(Path.of(args[1]));
        evening.logsACallFromTheCard();
        evening.seesTheNextStep();
        evening.undoesAMistake();
        evening.exports();
        System.in.read(); // until it is killed
    }

    private void beginsWithAnEmptyBase() {
        window.waitToRead("Здесь начнётся ваша картотека");
        window.press(KeyCode.ENTER);
        window.waitFor("the pages", () -> window.sees(".page"));
        say("base made");
    }

    private void importsTheList(Path list) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.waitFor("the place to drop", () -> window.sees("#drop-area"));
        window.pasteFile(list);
        window.waitFor("the rehearsal", () -> window.sees("#import-rows"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("the result", () -> window.sees("#import-result"));
        say("list imported");
    }

    private void logsACallFromTheCard() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.waitFor("the search", () -> window.sees("#search-field"));
        window.type("наталья");
        window.waitFor("a hit", () -> window.sees(".hit"));
        window.press(KeyCode.ENTER);
        window.waitFor("the card", () -> window.sees("#client-name"));
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.waitFor("the quick log", () -> window.sees("#quicklog-line"));
        window.type(LINE);
        window.waitToRead("шаг: сб, 21.11.2026, 10:00");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitToRead(
                "Записан разговор: Кузнецова Наталья Ивановна. Шаг: сб, 21.11.2026, 10:00");
        say("call logged");
    }

    private void seesTheNextStep() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitToRead("перезвонить");
        say("next step seen");
    }

    private void undoesAMistake() {
        window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        window.waitToRead("Кузнецова Наталья Ивановна: перенесено на сб, 28.11.2026");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.waitToRead("Отменено: Перенесён шаг: Кузнецова Наталья Ивановна");
        say("mistake undone");
    }

    /// By what the button does behind the system's dialog for files, which has no window here.
    private void exports() throws IOException {
        export(window, exported(folder));
        say("exported");
    }

    static void export(Window window, Path file) throws IOException {
        window.wiring()
                .exportClients
                .all(file, ExportKind.EXACT, Language.RUSSIAN, Progress.NONE, new Cancellation());
    }

    private static void say(String seen) {
        System.out.println(seen);
    }
}
