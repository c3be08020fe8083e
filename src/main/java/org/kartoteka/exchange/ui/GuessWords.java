package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.exchange.Guess;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.text.Messages;

import java.util.Locale;

/// What is said about a guess.
record GuessWords(Messages messages) {

    String kind(Guess guess) {
        return messages.get("exchange.guess." + guess.kind().name().toLowerCase(Locale.ROOT));
    }

    String choice(Guess guess, Guess.Choice choice) {
        var text = choice.isKey() ? messages.get(choice.text()) : choice.text();
        return guess.kind() == Guess.Kind.HEADER_ROW && !choice.isKey()
                ? messages.get("exchange.guess.line", text)
                : text;
    }

    /// A value of the list as it reads with the choice; empty where that says nothing.
    String preview(Guess guess, Guess.Choice choice) {
        return guess.kind() == Guess.Kind.DATE_ORDER && !choice.preview().isEmpty()
                ? date(choice)
                : choice.preview();
    }

    private String date(Guess.Choice choice) {
        return messages.formats().partialDate(PartialDate.parse(choice.preview()));
    }

    /// The value that shows what is taken for true.
    String sample(Guess guess) {
        return switch (guess.kind()) {
            case DATE_ORDER, PHONE_COUNTRY -> arrow(guess);
            default -> guess.sample();
        };
    }

    private String arrow(Guess guess) {
        var read = preview(guess, guess.taken());
        return read.isEmpty() || read.equals(guess.sample())
                ? guess.sample()
                : guess.sample() + " → " + read;
    }

    /// The name of the column that a guess is about, or its number where it has none.
    String column(ContactList list, int index) {
        var header = list.columns().get(index).header();
        return header.isBlank()
                ? messages.get("exchange.column.number", index + 1)
                : header.strip().replaceAll("\\s+", " ");
    }
}
