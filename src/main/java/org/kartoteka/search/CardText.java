package org.kartoteka.search;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PhoneNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a card is searched, field by field, as written.
final class CardText {

    /// Stands between two texts; nobody can type it, so no word reaches over it.
    static final char BETWEEN = '\n';

    /// Fields whose words are searched as text, the more telling first.
    static final List<SearchField> TEXT_FIELDS =
            List.of(
                    SearchField.NAME,
                    SearchField.COMPANY,
                    SearchField.EMAIL,
                    SearchField.TAG,
                    SearchField.DETAILS);

    private CardText() {}

    static List<String> texts(ClientListRow row, SearchField field) {
        return switch (field) {
            case NAME -> names(row);
            case PHONE -> row.phones();
            case COMPANY -> row.kind() == Client.Kind.COMPANY ? List.of() : said(row.company());
            case EMAIL -> row.emails();
            case TAG -> row.tags();
            case DETAILS -> details(row);
        };
    }

    private static List<String> names(ClientListRow row) {
        var name = row.name();
        return row.kind() == Client.Kind.COMPANY
                ? said(row.company(), name.full())
                : said(name.full(), name.full().equals(name.nickname()) ? "" : name.nickname());
    }

    private static List<String> details(ClientListRow row) {
        var all = new ArrayList<>(said(row.jobTitle(), row.city()));
        all.addAll(row.details());
        return all;
    }

    private static List<String> said(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
    }

    /// The field's texts folded, each ended by [#BETWEEN]; of phones their digits.
    static String folded(ClientListRow row, SearchField field) {
        return field == SearchField.PHONE ? digits(row) : letters(row, field);
    }

    private static String letters(ClientListRow row, SearchField field) {
        return texts(row, field).stream()
                .map(text -> Fold.text(text) + BETWEEN)
                .collect(Collectors.joining());
    }

    private static String digits(ClientListRow row) {
        return row.phones().stream()
                .map(phone -> digits(phone) + BETWEEN)
                .collect(Collectors.joining());
    }

    /// A Russian mobile number written without its country has it.
    static String digits(String written) {
        var phone = new PhoneNumber(written);
        var digits = phone.digits();
        var whole =
                digits.length() == PhoneNumber.IDENTITY_DIGITS && digits.startsWith("9")
                        ? "7" + digits
                        : digits;
        return whole + phone.extension();
    }
}
