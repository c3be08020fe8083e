package org.kartoteka.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kartoteka.clients.ClientField;

import java.util.Map;

class NewcomerTest {

    @Test
    void aNameFallsIntoItsParts() {
        assertEquals(Map.of(ClientField.GIVEN, "Ганна"), new Newcomer("ганна").draft().texts());
        assertEquals(
                Map.of(ClientField.GIVEN, "Анна", ClientField.FAMILY, "Петрова"),
                new Newcomer("анна петрова").draft().texts());
        assertEquals(
                Map.of(
                        ClientField.GIVEN, "Борис",
                        ClientField.MIDDLE, "Ильич",
                        ClientField.FAMILY, "Петров"),
                new Newcomer("петров борис ильич").draft().texts());
        assertEquals(
                Map.of(ClientField.GIVEN, "Zoe", ClientField.FAMILY, "Bell"),
                new Newcomer("zoe Bell").draft().texts());
        assertEquals(Map.of(ClientField.GIVEN, "Ирина"), new Newcomer("ирина").draft().texts());
    }

    @Test
    void digitsAreAPhone() {
        var draft = new Newcomer("+7 912 345-67-89").draft();
        assertEquals(Map.of(), draft.texts());
        assertEquals("+7 912 345-67-89", draft.contacts().getFirst().text());
    }
}
