package org.kartoteka.clients;

import org.kartoteka.clients.ClientDraft.ContactRow;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds phones, e-mail addresses, messengers and links in a line of text.
final class PastedContacts {

    /// Stands in the line where a contact was taken out.
    static final String TAKEN = " | ";

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}@_])";
    private static final String GAP = "[\\s.:\\-–]*";

    /// Between a label of letters and what it labels, so that no part of a word is taken for a
    /// label.
    private static final String NAMED = "(?:\\s*[:–]\\s*|\\s+-?\\s*)";

    private static final Pattern EMAIL =
            pattern(
                    NO_LETTER_BEFORE
                            + "(?:(?:эл\\.?\\s*почта|электронная почта|почта|e-?mail|mail|e)"
                            + NAMED
                            + ")?[<(\\[]?(?:mailto:)?([\\p{L}\\p{N}._%+'\\-]+@[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)*\\.\\p{L}{2,})[>)\\]]?");

    private static final Pattern MESSENGER =
            pattern(
                    NO_LETTER_BEFORE
                            + "(?:(telegram|телеграмм?|tg|тг|skype|скайп|discord|signal|wechat|max)"
                            + NAMED
                            + "((?:https?://)?(?:t\\.me/|telegram\\.me/)?@?[\\p{L}\\p{N}_.:\\-]*[\\p{L}_][\\p{L}\\p{N}_.:\\-]*[\\p{L}\\p{N}_])"
                            + "|((?:https?://)?(?:t\\.me|telegram\\.me|wa\\.me|api\\.whatsapp\\.com)/[^\\s,;|<>]+)"
                            + "|(@[a-z][a-z0-9_]{3,}))");

    private static final Pattern LINK =
            pattern(
                    NO_LETTER_BEFORE
                            + "(?:(?:сайт|website|site|web|www)(?:\\s*:\\s*|\\s+))?"
                            + "((?:https?://|www\\.)[^\\s,;|<>]+[^\\s,;|<>.)]"
                            + "|[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)*\\.(?:ru|рф|com|net|org|su|by|kz|ua|pro|shop|store|online|site|info|biz|io|co|me|uk|us|de|eu|example)(?:/[^\\s,;|<>]*)?)"
                            + "(?![\\p{L}\\p{N}@])");

    private static final String PHONE_LABEL =
            "телефон|тел|мобильный|моб|сотовый|сот|рабочий|раб|домашний|дом|городской|факс|whats\\s?app|ватсап|вотсап|вацап"
                + "|viber|вайбер|telegram|телеграмм?|phone|tel|mobile|mob|cell|office|work|home|direct|fax|main|т|м|ф|t|m|p|f|c|o|w|d";
    private static final String SEPARATOR = "[\\s().\\-–‑]{0,3}";

    private static final Pattern PHONE =
            pattern(
                    "(?<![\\p{L}\\p{N}@_./\\-])"
                            + "((?:"
                            + PHONE_LABEL
                            + ")(?:[\\s./,]+(?:"
                            + PHONE_LABEL
                            + "))?(?=[\\s.:\\-–+(\\d]))?"
                            + GAP
                            + "((?:\\+?7|8)(?:"
                            + SEPARATOR
                            + "\\d){10}(?!\\d)"
                            + "|\\+"
                            + SEPARATOR
                            + "\\d(?:"
                            + SEPARATOR
                            + "\\d){6,14}(?!\\d)"
                            + "|\\(?\\d(?:"
                            + SEPARATOR
                            + "\\d){5,10}(?!\\d))"
                            + "(?:,?\\s*\\(?((?:доб(?:авочный)?|вн|ext(?:ension)?|x)\\.?\\s*\\d{1,6})\\)?)?"
                            + "(?:\\s*\\(("
                            + PHONE_LABEL
                            + ")\\.?\\))?");

    private static final Set<String> SAYS_NOTHING =
            Set.of("телефон", "тел", "phone", "tel", "т", "t", "p");
    private static final Set<Integer> USUAL_LENGTHS = Set.of(7, 10, 11);
    private static final Pattern DATE = Pattern.compile("\\(?\\d{4}-\\d{2}-\\d{2}.*");

    private final List<ContactRow> found = new ArrayList<>();

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<ContactRow> found() {
        return List.copyOf(found);
    }

    /// Collects the contacts of `line`.
    ///
    /// @return the line with [#TAKEN] in their places
    String takeFrom(String line) {
        var rest = EMAIL.matcher(line).replaceAll(this::email);
        rest = MESSENGER.matcher(rest).replaceAll(this::messenger);
        rest = LINK.matcher(rest).replaceAll(this::link);
        return PHONE.matcher(rest).replaceAll(this::phone);
    }

    private String email(MatchResult match) {
        return take(ContactPoint.Kind.EMAIL, "", match.group(1));
    }

    private String messenger(MatchResult match) {
        var label = match.group(1) == null ? "" : match.group(1);
        var text =
                match.group(2) != null
                        ? match.group(2)
                        : match.group(3) != null ? match.group(3) : match.group(4);
        return take(ContactPoint.Kind.MESSENGER, label, text);
    }

    private String link(MatchResult match) {
        return take(ContactPoint.Kind.LINK, "", match.group(1));
    }

    private String phone(MatchResult match) {
        var label =
                match.group(1) != null
                        ? match.group(1)
                        : match.group(4) != null ? match.group(4) : "";
        if (!isPhone(match.group(2), !label.isEmpty())) {
            return Matcher.quoteReplacement(match.group());
        }
        var extension = match.group(3) == null ? "" : " " + match.group(3);
        return take(ContactPoint.Kind.PHONE, label(label), balanced(match.group(2)) + extension);
    }

    /// Without a label a number is a phone only if it is written like one: an order number is not.
    private static boolean isPhone(String number, boolean labelled) {
        var digits = Fold.digits(number);
        if (labelled || number.startsWith("+")) {
            return true;
        }
        if (!USUAL_LENGTHS.contains(digits.length()) || DATE.matcher(number).matches()) {
            return false;
        }
        var likeARussianOne = digits.length() >= 10 && "789".indexOf(digits.charAt(0)) >= 0;
        return likeARussianOne || number.matches(".*[-(‑–].*");
    }

    private static String label(String label) {
        var bare = label.replaceAll("[\\s.,/]+$", "");
        return SAYS_NOTHING.contains(Fold.text(bare)) ? "" : bare;
    }

    /// A bracket that belongs to the sentence around the number is not part of it.
    private static String balanced(String number) {
        var opened = number.indexOf('(') >= 0;
        var closed = number.indexOf(')') >= 0;
        return opened == closed ? number.strip() : number.replaceAll("[()]", " ").strip();
    }

    /// The same contact twice is one, with the label that either has.
    private String take(ContactPoint.Kind kind, String label, String text) {
        var row = new ContactRow(kind, label, text);
        var unlabelled = new ContactRow(kind, "", text);
        if (!label.isEmpty() && found.contains(unlabelled)) {
            found.set(found.indexOf(unlabelled), row);
        } else if (found.stream().noneMatch(known -> says(known, row))) {
            found.add(row);
        }
        return TAKEN;
    }

    private static boolean says(ContactRow known, ContactRow row) {
        return known.text().equalsIgnoreCase(row.text())
                && (row.label().isEmpty() || known.label().equalsIgnoreCase(row.label()));
    }
}
