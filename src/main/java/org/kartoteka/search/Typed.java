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
record Typed(List<Word> words, List<Word> rarestFirst, List<String> phone) {

    private static final Pattern LIKE_A_PHONE = Pattern.compile("[\\d\\s()+.\\-–]*");
    private static final int FEWEST_PHONE_DIGITS = 2;

    /// One word in every form in which it may be meant.
    ///
    /// @param forms the word as typed, then as it would be in the other keyboard layout
    /// @param digits its digits, if it has nothing but them and what stands between digits in a
    ///   phone number
    record Word(List<Form> forms, String digits) {

        int length() {
            return forms.getFirst().text().length();
        }
    }

    /// What is looked for.
    ///
    /// @param text folded, not empty
    /// @param grams bits of its runs of letters
    record Form(String text, int[] grams) {

        static Form of(String text) {
            return new Form(text, Grams.bits(text));
        }
    }

    static Typed of(String text) {
        var words = new ArrayList<Word>();
        for (var word : text.strip().split("\\s+")) {
            var forms = forms(word);
            if (!forms.isEmpty()) {
                words.add(new Word(forms, phoneDigits(word)));
            }
        }
        var rarestFirst =
                words.stream().sorted(Comparator.comparingInt(Word::length).reversed()).toList();
        return new Typed(List.copyOf(words), rarestFirst, phoneForms(phoneDigits(text)));
    }

    private static List<Form> forms(String word) {
        var texts = new LinkedHashSet<String>();
        texts.add(Fold.text(trimmed(word)));
        texts.add(Fold.text(Fold.otherLayout(word)));
        texts.remove("");
        return texts.stream().map(Form::of).toList();
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
    private static List<String> phoneForms(String digits) {
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
        return List.copyOf(forms);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
