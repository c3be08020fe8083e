package org.kartoteka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberReadableTest {

    @ParameterizedTest
    @CsvSource({
        "+79123456789, +7 912 345-67-89",
        "8 (912) 345-67-89, +7 912 345-67-89",
        "89123456789, +7 912 345-67-89",
        "8 (912) 345-67-89 доб. 12, 8 (912) 345-67-89 доб. 12",
        "+44 20 7946 0958, +44 20 7946 0958",
        "345-67-89, 345-67-89",
        "9123456789, 9123456789",
    })
    void aNumberIsGroupedWhereItsCountryIsKnown(String written, String readable) {
        assertEquals(readable, new PhoneNumber(written).readable());
    }
}
