package org.kartoteka.clients.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClientColumnTest {

    @Test
    void aChoiceOfColumnsIsReadAsItWasWritten() {
        var chosen = List.of(ClientColumn.NAME, ClientColumn.NEXT_STEP, ClientColumn.CITY);
        assertEquals(chosen, ClientColumn.read(ClientColumn.written(chosen)));
    }

    @Test
    void whatANewerProgramWroteIsPassedOver() {
        assertEquals(List.of(ClientColumn.EMAIL), ClientColumn.read("SHOE_SIZE,EMAIL,EMAIL"));
    }

    @Test
    void withoutAChoiceThereIsAFirstOne() {
        assertEquals(ClientColumn.AT_FIRST, ClientColumn.read(""));
    }
}
