package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.Fold;
import org.kartoteka.search.SearchHit.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says of a found client where on the card the words typed are, in the text as written.
final class Reasons {

    private Reasons() {}

    static List<Match> of(ClientListRow row, Typed typed) {
        var whole = phone(row, typed.phone());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        var matches = new ArrayList<Match>();
        for (var word : typed.words()) {
            reason(row, word).ifPresent(matches::add);
        }
        return List.copyOf(matches);
    }

    private static Optional<Match> reason(ClientListRow row, Typed.Word word) {
        var inTexts = word.forms().stream().flatMap(form -> texts(row, form.text()));
        var inPhones = phone(row, word.digits()).stream();
        return Stream.concat(inTexts, inPhones).findFirst();
    }

    private static Stream<Match> texts(ClientListRow row, String form) {
        return CardText.TEXT_FIELDS.stream()
                .flatMap(
                        field ->
                                CardText.texts(row, field).stream()
                                        .flatMap(text -> match(field, text, form).stream()));
    }

    private static Optional<Match> match(SearchField field, String text, String form) {
        var folded = Fold.text(text);
        var at = placeOf(form, folded);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Match(
                                field,
                                text,
                                written(text, at),
                                written(text, at + form.length() - 1) + 1));
    }

    /// The beginning of a word if there is one, or else the first place.
    private static int placeOf(String form, String folded) {
        var first = folded.indexOf(form);
        for (var at = first; at >= 0; at = folded.indexOf(form, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return at;
            }
        }
        return first;
    }

    /// Where in `text` the letter is that folding brought to place `at`: the shortest beginning
    /// that folds to more.
    private static int written(String text, int at) {
        var low = 0;
        var high = text.length() - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (Fold.text(text.substring(0, middle + 1)).length() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Optional<Match> phone(ClientListRow row, List<Typed.Form> forms) {
        return row.phones().stream()
                .filter(phone -> hasOne(CardText.digits(phone), forms))
                .findFirst()
                .map(phone -> phoneMatch(phone, forms));
    }

    private static boolean hasOne(String digits, List<Typed.Form> forms) {
        return forms.stream().map(Typed.Form::text).anyMatch(digits::contains);
    }

    /// The digits where they stand as written; the whole number where its country is written in
    /// another way than typed.
    private static Match phoneMatch(String phone, List<Typed.Form> forms) {
        var written = Fold.digits(phone);
        for (var wanted : forms) {
            var form = wanted.text();
            var at =
                    written.endsWith(form)
                            ? written.length() - form.length()
                            : written.indexOf(form);
            if (at >= 0) {
                var from = placeOfDigit(phone, at);
                return new Match(
                        SearchField.PHONE,
                        phone,
                        from,
                        placeOfDigit(phone, at + form.length() - 1) + 1);
            }
        }
        return new Match(SearchField.PHONE, phone, 0, phone.length());
    }

    private static int placeOfDigit(String phone, int number) {
        var seen = -1;
        for (var i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i)) && ++seen == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("Fewer digits than that");
    }
}
