package org.kartoteka.search;

import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// What was typed, taken apart: a client is found if each word is somewhere on the card, or if the
/// whole is part of a phone number.
///
/// @param words in the order typed
/// @param rarestFirst the same, the longest first: it leaves the fewest clients to look at further
/// @param phone digits of which a phone number has one as a part; empty unless the whole looks like
///   a phone number
/// @param parts those of all forms, by their numbers
record Typed(List<Word> words, List<Word> rarestFirst, List<Form> phone, List<Part> parts) {

    private static final Pattern LIKE_A_PHONE = Pattern.compile("[\\d\\s()+.\\-–]*");
    private static final int FEWEST_PHONE_DIGITS = 2;
    private static final List<SearchField> PHONE_ALONE = List.of(SearchField.PHONE);

    /// One word in every form in which it may be meant.
    ///
    /// @param forms the word as typed, then as it would be in the other keyboard layout
    /// @param digits its digits, if it has nothing but them and what stands between digits in a
    ///   phone number; at most one form
    record Word(List<Form> forms, List<Form> digits) {

        int length() {
            return forms.getFirst().text().length();
        }
    }

    /// What is looked for.
    ///
    /// @param text folded, not empty
    /// @param parts one for each field in which it is looked for
    record Form(String text, List<Part> parts) {}

    /// How a block shows that it may have a form in a field.
    ///
    /// @param number place among all parts of what was typed
    /// @param runs places of [Grams] for the form anywhere in the field
    /// @param beginning the places for a text that begins with it
    record Part(int number, SearchField field, int[] runs, int[] beginning) {}

    static Typed of(String text) {
        var words = new ArrayList<Word>();
        var parts = new ArrayList<Part>();
        for (var word : text.strip().split("\\s+")) {
            var forms = forms(word, parts);
            if (!forms.isEmpty()) {
                words.add(new Word(forms, digits(word, parts)));
            }
        }
        var rarestFirst =
                words.stream().sorted(Comparator.comparingInt(Word::length).reversed()).toList();
        var phone = phoneForms(phoneDigits(text), parts);
        return new Typed(List.copyOf(words), rarestFirst, phone, List.copyOf(parts));
    }

    private static List<Form> forms(String word, List<Part> parts) {
        var texts = new LinkedHashSet<String>();
        texts.add(Fold.text(trimmed(word)));
        texts.add(Fold.text(Fold.otherLayout(word)));
        texts.remove("");
        return texts.stream().map(text -> form(text, CardText.TEXT_FIELDS, parts)).toList();
    }

    private static List<Form> digits(String word, List<Part> parts) {
        var digits = phoneDigits(word);
        return digits.isEmpty() ? List.of() : List.of(form(digits, PHONE_ALONE, parts));
    }

    /// Adds the parts of the form to `parts`.
    private static Form form(String text, List<SearchField> fields, List<Part> parts) {
        var first = parts.size();
        for (var field : fields) {
            parts.add(
                    new Part(
                            parts.size(),
                            field,
                            Grams.places(field, text),
                            Grams.beginning(field, text)));
        }
        return new Form(text, List.copyOf(parts.subList(first, parts.size())));
    }

    /// «Иванов,» means «Иванов»; a mark alone means itself.
    private static String trimmed(String word) {
        var trimmed = word.replaceAll("^[,;«\"(]+|[,;»\")]+$", "");
        return trimmed.isEmpty() ? word : trimmed;
    }

    private static String phoneDigits(String text) {
        return LIKE_A_PHONE.matcher(text).matches() ? Fold.digits(text) : "";
    }

    /// A trunk prefix 8 stands for 7, and a number may be stored without either.
    private static List<Form> phoneForms(String digits, List<Part> parts) {
        if (digits.length() < FEWEST_PHONE_DIGITS) {
            return List.of();
        }
        var forms = new ArrayList<String>();
        forms.add(digits);
        if (digits.startsWith("8")) {
            forms.add("7" + digits.substring(1));
        }
        if (digits.startsWith("00") && digits.length() > 3) {
            forms.add(digits.substring(2));
        }
        return forms.stream().map(form -> form(form, PHONE_ALONE, parts)).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
