package org.kartoteka.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.platform.work.Label;

import java.util.List;

class LabelTextTest {

    private final Messages russian =
            new Messages(
                    Language.RUSSIAN,
                    List.of("org.kartoteka.platform.text", "org.kartoteka.clients.ui"));

    @Test
    void aStepIsToldInWords() {
        assertEquals(
                "Добавлен клиент: Анна Смирнова",
                russian.get(Label.of("step.client.added", "Анна Смирнова")));
    }

    @Test
    void aStepThatCountsTakesItsPluralForm() {
        assertEquals("Удалён 21 клиент", russian.get(Label.of("step.clients.trashed", "21")));
        assertEquals("Удалены 2 клиента", russian.get(Label.of("step.clients.trashed", "2")));
        assertEquals("Удалено 5 клиентов", russian.get(Label.of("step.clients.trashed", "5")));
    }

    @Test
    void aStepTakenBackNamesTheStepItTookBack() {
        assertEquals(
                "Отменено: Удалены 3 клиента",
                russian.get(Label.of("step.undone", "step.clients.trashed", "3")));
    }

    @Test
    void aStepOfAnotherProgramIsStillToldOf() {
        assertEquals("Изменение", russian.get(Label.of("step.of.the.future", "Анна")));
    }
}
