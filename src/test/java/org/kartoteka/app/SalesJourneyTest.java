package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Label;
import org.kartoteka.sales.Purchase;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/// A purchase and a contract noted on the card by keys alone.
class SalesJourneyTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir Path folder;

    @Test
    void aPurchaseAndAContractAreNotedOnTheCardByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("Белова");
            window.waitFor("a hit", () -> window.sees(".hit"));
            window.press(KeyCode.ENTER);
            window.waitFor("the card", () -> window.sees("#purchases"));

            window.press(KeyCode.P);
            window.type("12 500,50 руб краска 3 банки вчера");
            window.waitToRead("12\u00a0500,50\u00a0₽ · чт, 19.11.2026 · краска 3 банки");
            window.press(KeyCode.ENTER);
            window.waitToRead(
                    "1 покупка на 12\u00a0500,50\u00a0₽, в среднем 12\u00a0500,50\u00a0₽");
            assertEquals(
                    List.of(
                            List.of(
                                    LocalDate.parse("2026-11-19"),
                                    new Money(1_250_050, Currency.getInstance("RUB")),
                                    "краска 3 банки")),
                    window.base.purchases.of(anna).stream().map(SalesJourneyTest::facts).toList());

            window.press(KeyCode.TAB);
            window.press(KeyCode.K);
            window.waitFor("the form", () -> window.sees("#contract-title"));
            window.type("Поставка краски");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.type("01.01.2020");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Конец раньше начала.");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("31.12.2027");
            window.press(KeyCode.TAB);
            window.type("120 000");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("с 20.11.2026 по 31.12.2027 · 120\u00a0000\u00a0₽");
            window.waitToRead("действует");
            window.screenshot("card-sales-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitToRead("Договоров нет.");
        }
    }

    @Test
    void whoBoughtOnceIsAskedAboutOnThePageOfSales() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            window.base.addSampleBase.add(Language.RUSSIAN);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            window.waitFor("the figures", () -> window.sees("#sales-figures"));
            window.screenshot("sales-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));

            window.press(KeyCode.D);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("90");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.waitFor("a line", () -> window.sees(".once-why"));
            window.settle();
            Window.onUi(
                    () -> {
                        window.node(".once-why").requestFocus();
                        return null;
                    });
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Брали в подарок");
            window.press(KeyCode.ENTER);
            window.waitToRead("Записано, почему не возвращаются");
            window.screenshot("sales-once-ru-light");
        }
    }

    @Test
    void purchasesComeInFromPastedCells() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            openImport(window);
            paste(
                    window,
                    "дата\tклиент\tсумма\n"
                            + "15.11.2026\tБелова Анна\t500 руб\n"
                            + "16.11.2026\tИванов\t5\n");
            window.waitToRead("Готово: 1 · Нет такого клиента: 1");
            window.settle();
            window.screenshot("purchase-import-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Импорт вставленного списка, 1 покупка");
            assertEquals(1, window.base.purchases.of(anna).size());
        }
    }

    @Test
    void columnsWithOtherNamesAndDoubtfulDaysAreSettledByKeys() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var anna = anna(window);
            openImport(window);
            paste(window, "когда\tсколько\tкому\n03/04/2026\t500\tБелова Анна\n");
            window.waitToRead("Укажите, в каких столбцах дата, сумма и почта");
            window.waitFor(
                    "the first column to say",
                    () -> Window.onUi(() -> window.node("#purchase-column-DATE").isFocused()));
            window.screenshot("purchase-columns-ru-light");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            for (var part = 0; part < 4; part++) {
                window.press(KeyCode.TAB);
            }
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.waitToRead("Готово: 1");
            window.waitToRead("можно прочесть двояко");
            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            window.waitToRead("04.03.2026 · 500");
            window.settle();
            window.screenshot("purchase-doubt-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.waitToRead("Импорт вставленного списка, 1 покупка");
            assertEquals(LocalDate.of(2026, 3, 4), window.base.purchases.of(anna).getFirst().day());
        }
    }

    @Test
    void aListPastedOverALongerOneTakesItsPlaceAndIsLeftByAKey() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            anna(window);
            openImport(window);
            paste(window, "а\tб\tв\tсумма\n15.11.2026\tБелова Анна\t1\t500\n");
            window.waitToRead("Укажите, в каких столбцах дата, сумма и почта");
            paste(window, "дата\tклиент\tсумма\n15.11.2026\tБелова Анна\t500\n");
            window.waitToRead("Готово: 1");
            assertFalse(window.reads("Не получилось"));

            window.press(KeyCode.ESCAPE);
            window.waitToRead("Покупки из списка");
        }
    }

    private static void openImport(Window window) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.waitFor("the page of sales", () -> window.sees("#sales-silence"));
        window.press(KeyCode.I);
        window.waitToRead("Покупки из списка");
    }

    private static void paste(Window window, String list) {
        Window.onUi(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(list);
                    return Clipboard.getSystemClipboard().setContent(content);
                });
        window.press(KeyCode.CONTROL, KeyCode.V);
    }

    private static List<Object> facts(Purchase purchase) {
        return List.of(purchase.day(), purchase.amount(), purchase.items());
    }

    private static ClientId anna(Window window) {
        var id = new ClientId(window.base.ids.next());
        var anna =
                Client.person(id, CLOCK.instant())
                        .name(PersonName.of("Белова", "Анна", "Сергеевна"))
                        .build();
        window.base.transactions.step(
                Label.of("step.client.saved", "Анна"), () -> window.base.clients.insert(anna));
        return id;
    }
}
