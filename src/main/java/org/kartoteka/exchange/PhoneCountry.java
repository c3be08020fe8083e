package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.PhoneNumber;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The country that numbers without an international prefix belong to.
public enum PhoneCountry {
    /// Numbers stay as they are written.
    AS_WRITTEN("", "", 0),
    RUSSIA("7", "8", 10),
    BELARUS("375", "80", 9),
    UKRAINE("380", "0", 9),
    USA("1", "1", 10),
    GERMANY("49", "0", 0),
    SWEDEN("46", "0", 0),
    FRANCE("33", "0", 9),
    BRITAIN("44", "0", 10);

    private final String code;
    private final String trunk;
    private final int length;

    PhoneCountry(String code, String trunk, int length) {
        this.code = code;
        this.trunk = trunk;
        this.length = length;
    }

    public String code() {
        return code;
    }

    public String key() {
        return "import.country." + name().toLowerCase(Locale.ROOT);
    }

    /// `number` with the international prefix if it is a national one of this country, else as
    /// written.
    public String complete(String number) {
        if (this == AS_WRITTEN || number.startsWith("+") || number.startsWith("00")) {
            return number;
        }
        var phone = new PhoneNumber(number);
        var extension = phone.extension();
        var digits = extension.isEmpty() ? Fold.digits(number) : phone.digits();
        var national =
                digits.startsWith(trunk)
                                && (length == 0 || digits.length() == length + trunk.length())
                        ? digits.substring(trunk.length())
                        : digits.startsWith(code) && digits.length() == length + code.length()
                                ? digits.substring(code.length())
                                : digits;
        var fits =
                length == 0
                        ? digits.startsWith(trunk) && national.length() >= 7
                        : national.length() == length;
        return fits
                ? "+" + code + national + (extension.isEmpty() ? "" : " ext " + extension)
                : number;
    }

    /// The country that most numbers of the list say by their prefix, if most of those that say any
    /// agree.
    static Optional<PhoneCountry> mostly(Iterable<String> numbers) {
        var counts = new int[values().length];
        var international = 0;
        for (var number : numbers) {
            var digits = new PhoneNumber(number).digits();
            var written =
                    number.startsWith("+")
                            || number.startsWith("00")
                            || (digits.length() == 11 && digits.startsWith("7"));
            if (!written) {
                continue;
            }
            international++;
            Arrays.stream(values())
                    .filter(country -> country != AS_WRITTEN && digits.startsWith(country.code))
                    .findFirst()
                    .ifPresent(country -> counts[country.ordinal()]++);
        }
        var total = international;
        return Arrays.stream(values())
                .filter(country -> total > 0 && counts[country.ordinal()] * 2 > total)
                .findFirst();
    }
}
