package org.kartoteka.kernel;

import java.util.regex.Pattern;

/// A phone number as written, and the digits by which it is the same number as another.
///
/// @param written as typed or imported, never empty
public record PhoneNumber(String written) {

    /// Digits that identify a subscriber when the country is written in one place and left out in
    /// another.
    public static final int IDENTITY_DIGITS = 10;

    private static final int FEWEST_DIGITS = 3;
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(?:\\s*(?:доб(?:авочный)?\\.?|вн\\.?|ext(?:ension)?\\.?|x|#|,+|;ext=)\\s*(\\d{1,8}))\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAMAGED = Pattern.compile("\\d[.,]?\\d*[eE]\\+?\\d+");
    private static final String PLAIN = "0123456789+ ()-.\u00a0";

    public PhoneNumber {
        written = written.strip();
        if (written.isEmpty()) {
            throw new IllegalArgumentException("A phone number is not empty");
        }
    }

    /// Whether it can be dialled: at least three digits, and not a number that a spreadsheet has
    /// damaged (`7,9E+10`).
    public boolean isDiallable() {
        return digits().length() >= FEWEST_DIGITS
                && (isPlain() || !DAMAGED.matcher(written).find());
    }

    /// Whether it is written with digits and their usual separators alone, as most are: then there
    /// is no extension.
    private boolean isPlain() {
        for (var i = 0; i < written.length(); i++) {
            if (PLAIN.indexOf(written.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// The number in groups that an eye takes in: a Russian or Kazakh one as `+7 912 345-67-89`,
    /// any other, and one with an extension, as it is written.
    public String readable() {
        var digits = digits();
        return isPlain() && digits.length() == 11 && digits.startsWith("7")
                ? "+7 %s %s-%s-%s"
                        .formatted(
                                digits.substring(1, 4),
                                digits.substring(4, 7),
                                digits.substring(7, 9),
                                digits.substring(9))
                : written;
    }

    /// The digits without the extension; a Russian trunk prefix 8 and an international prefix 00
    /// are read as the country they stand for (8 912… is 7 912…).
    public String digits() {
        var main =
                (isPlain() ? written : EXTENSION.matcher(written).replaceFirst(""))
                        .replace("(0)", "");
        var digits = Fold.digits(main);
        if (digits.length() == 11 && digits.startsWith("8") && !main.contains("+")) {
            return "7" + digits.substring(1);
        }
        return digits.startsWith("00") && digits.length() > IDENTITY_DIGITS
                ? digits.substring(2)
                : digits;
    }

    /// The extension («доб. 12»), or the empty string.
    public String extension() {
        var match = EXTENSION.matcher(written);
        return !isPlain() && match.find() ? match.group(1) : "";
    }

    /// What two notations of one number share: the last ten digits, or all if there are fewer.
    public String identity() {
        var digits = digits();
        return digits.substring(Math.max(0, digits.length() - IDENTITY_DIGITS));
    }
}
