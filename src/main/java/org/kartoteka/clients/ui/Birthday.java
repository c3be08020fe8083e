package org.kartoteka.clients.ui;

import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.text.Messages;

import java.time.LocalDate;

/// A birthday in words: as much of it as is known, with the age where the year is.
final class Birthday {

    private Birthday() {}

    static String inWords(PartialDate date, LocalDate today, Messages messages) {
        var day = messages.formats().partialDate(date);
        var age = date.yearsOn(today);
        return age.isPresent() && age.getAsInt() >= 0
                ? messages.count("clients.birthday.age", age.getAsInt(), day)
                : day;
    }
}
