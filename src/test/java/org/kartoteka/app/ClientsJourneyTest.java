package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// One person's way through clients by keys alone: from an empty base to a card that was edited and
/// taken back.
class ClientsJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aClientIsAddedFoundEditedAndTakenBack() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor("three ways to begin", () -> window.sees("#clients-teaching"));
            window.screenshot("clients-empty-ru-light");

            window.press(KeyCode.CONTROL, KeyCode.N);
            window.waitFor("the form", () -> window.sees("#client-family"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Укажите имя, компанию или хотя бы один контакт.");
            window.screenshot("client-problem-ru-light");
            window.type("Белова");
            window.press(KeyCode.TAB);
            window.type("Анна");
            window.screenshot("client-new-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-name"));
            assertEquals("Белова Анна", window.text("#client-name"));

            window.press(KeyCode.F2);
            window.waitFor("the form", () -> window.sees("#client-nickname"));
            window.click("#client-nickname");
            window.type("Аня");
            window.press(KeyCode.ESCAPE);
            window.waitFor("the question", () -> window.sees("#leave-question"));
            window.screenshot("client-leave-ru-light");
            window.click("#clients-leave-save");
            window.waitToRead("Между собой: Аня");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitFor("the nickname gone", () -> !window.reads("Между собой: Аня"));
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitToRead("1 клиент");
            window.press(KeyCode.DELETE);
            window.waitFor("three ways to begin", () -> window.sees("#clients-teaching"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("1 клиент");
        }
    }

    @Test
    void typingBeginsInTheNameOfANewClient() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.waitFor("the form", () -> window.sees("#client-family"));
            window.type("Белова");
            assertEquals("Белова", window.text("#client-family"));
            window.press(KeyCode.TAB);
            window.type("Анна");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-name"));
            assertEquals("Белова Анна", window.text("#client-name"));
        }
    }

    @Test
    void theListIsNarrowedArrangedAndWidenedByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitToRead("300 клиентов");
            var companies =
                    window.base.clientRows.all().stream()
                            .filter(row -> row.kind() == Client.Kind.COMPANY)
                            .count();

            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.waitToRead("Показано %d из 300 клиентов".formatted(companies));
            window.press(KeyCode.ESCAPE);
            window.waitToRead("300 клиентов");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.waitFor("the days", () -> window.reads("дней"));
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            window.waitFor(
                    "the menu",
                    () ->
                            window.node("#clients-view") instanceof MenuButton menu
                                    && menu.isShowing());
        }
    }

    @Test
    void theExamplesAreTakenAwayInOnePressFromAnyPage() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.waitFor("the way out", () -> window.sees("#app-sample-remove"));
            window.click("#app-sample-remove");
            window.waitToRead("Примеры убраны.");
            window.waitFor("no way out", () -> !window.sees("#app-sample-remove"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor("three ways to begin", () -> window.sees("#clients-teaching"));
        }
    }

    @Test
    void aCallerIsFoundByTheLastDigitsAndTheCardSaysItAll() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.click("#app-sample-add");
            window.waitToRead("300 клиентов");
            window.screenshot("clients-list-ru-light");
            assertTrue(window.sees("#clients-table"));

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("fyyf");
            window.waitToRead("Показано");
            window.screenshot("clients-search-ru-light");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ENTER);
            window.waitFor(
                    "the card", () -> window.sees("#client-name") && window.sees("#rhythm-since"));
            window.screenshot("client-card-ru-light");
            window.press(KeyCode.F2);
            window.waitFor("the form", () -> window.sees("#client-nickname"));
            window.screenshot("client-edit-ru-light");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.RIGHT);

            var caller =
                    window.base.clientRows.all().stream()
                            .filter(row -> row.phones().size() == 1)
                            .filter(row -> window.base.index.search(lastFour(row)).count() == 1)
                            .findFirst()
                            .orElseThrow();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.waitFor("the box", () -> window.sees("#search-field"));
            window.type(lastFour(caller));
            window.waitFor("a hit", () -> window.sees(".hit"));
            window.screenshot("search-ru-light");
            window.press(KeyCode.ENTER);
            window.waitFor(
                    "the card of the caller",
                    () ->
                            window.sees("#client-name")
                                    && window.text("#client-name").equals(caller.displayName()));
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
        }
    }

    @Test
    void whatHappenedIsPutRightAndWhatComesIsPlannedOnTheCard() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor("rows", () -> window.sees(".client-name"));
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#rhythm-since") && window.sees(".entry"));

            Window.onUi(
                    () -> {
                        window.node(".entry").requestFocus();
                        return null;
                    });
            window.press(KeyCode.ENTER);
            window.waitFor("the entry open", () -> window.sees("#entry-text"));
            window.type(" И ещё сахар.");
            window.screenshot("client-entry-ru-light");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the entry closed", () -> !window.sees("#entry-text"));
            window.waitToRead("И ещё сахар.");

            window.press(KeyCode.F);
            window.type("чт 10:00 перезвонить о сахаре");
            window.press(KeyCode.ENTER);
            window.waitToRead("перезвонить о сахаре");
            Window.onUi(
                    () -> {
                        window.node("#promise-0").requestFocus();
                        return null;
                    });
            window.type("прислать прайс до пятницы");
            window.press(KeyCode.ENTER);
            window.waitToRead("прислать прайс");
            window.screenshot("client-planned-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.waitFor("the list", () -> window.sees("#clients-table"));
        }
    }

    @Test
    void manyAreTaggedAtOnceAndACopiedSignatureBecomesAClient() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.waitFor("rows", () -> window.sees(".client-name"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.waitToRead("Выбрано 300 клиентов");
            window.press(KeyCode.T);
            window.waitFor("the question", () -> window.sees("#tag-prompt-field"));
            window.type("ярмарка");
            window.press(KeyCode.ENTER);
            window.waitToRead("Добавлена метка «ярмарка»");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Отменено: Добавлена метка «ярмарка»");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.waitFor("the place to paste", () -> window.sees("#paste-area"));
            copy(
                    "С уважением,\n"
                            + "Роза Хасанова\n"
                            + "закупщик, ООО «Медовый край»\n"
                            + "+7 912 000-11-22\n"
                            + "roza@example.ru");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.waitFor("the proposal", () -> window.sees("#client-family"));
            window.screenshot("client-pasted-ru-light");
            assertEquals("Хасанова", window.text("#client-family"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#client-name"));
            assertEquals("Хасанова Роза", window.text("#client-name"));
        }
    }

    private static void copy(String text) {
        Window.onUi(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    return Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static String lastFour(ClientListRow row) {
        var digits = row.phones().getFirst().replaceAll("\\D", "");
        return digits.substring(digits.length() - 4);
    }
}
