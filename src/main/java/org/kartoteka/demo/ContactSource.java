package org.kartoteka.demo;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Made-up phones, e-mail addresses and postal addresses.
///
/// E-mail addresses lie in the domains that RFC 2606 keeps for examples, British numbers in the
/// range that Ofcom keeps for drama.
final class ContactSource {

    private static final List<String> DOMAINS =
            List.of("example.com", "example.org", "example.net");
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> LATIN =
            List.of(
                    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o",
                    "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e",
                    "yu", "ya");

    private final WordLists words;
    private final Dice dice;
    private final Language language;
    private int nextNumber;

    ContactSource(WordLists words, Dice dice, Language language) {
        this.words = words;
        this.dice = dice;
        this.language = language;
    }

    List<ContactPoint> ofPerson(PersonName name) {
        var contacts = new ArrayList<ContactPoint>();
        if (dice.chance(94)) {
            contacts.add(new ContactPoint(ContactPoint.Kind.PHONE, "", mobile()));
        }
        if (dice.chance(18)) {
            contacts.add(
                    new ContactPoint(
                            ContactPoint.Kind.PHONE,
                            dice.oneOf(words.of("phone.label")),
                            mobile()));
        }
        if (contacts.isEmpty() || dice.chance(66)) {
            var label = dice.chance(20) ? dice.oneOf(words.of("email.label")) : "";
            contacts.add(new ContactPoint(ContactPoint.Kind.EMAIL, label, email(name)));
        }
        if (dice.chance(30)) {
            contacts.add(
                    new ContactPoint(
                            ContactPoint.Kind.MESSENGER, "Telegram", "@" + nickname(name)));
        }
        return contacts;
    }

    List<ContactPoint> ofCompany(int number) {
        var domain = "client" + number + ".example";
        var contacts = new ArrayList<ContactPoint>();
        contacts.add(ContactPoint.phone(landline()));
        contacts.add(ContactPoint.email("office@" + domain));
        if (dice.chance(60)) {
            contacts.add(new ContactPoint(ContactPoint.Kind.LINK, "", "https://" + domain));
        }
        return contacts;
    }

    /// Written in the several ways in which people write numbers.
    private String mobile() {
        var n = nextNumber++;
        if (language == Language.ENGLISH) {
            return dice.chance(30)
                    ? "+44 7700 %06d".formatted(900_000 + n)
                    : "07700 %06d".formatted(900_000 + n);
        }
        var tail = "%03d-%02d-%02d".formatted(100 + n % 800, n * 7 % 100, n % 100);
        return switch (dice.between(0, 3)) {
            case 0 -> "8 998 " + tail;
            case 1 -> "+7998" + tail.replace("-", "");
            default -> "+7 998 " + tail;
        };
    }

    private String landline() {
        var n = nextNumber++;
        return language == Language.ENGLISH
                ? "020 7946 0%03d".formatted(n % 1000)
                : "+7 (998) %03d-%02d-%02d%s"
                        .formatted(
                                100 + n % 800,
                                n * 3 % 100,
                                n % 100,
                                dice.chance(25) ? " доб. " + dice.between(10, 99) : "");
    }

    private String email(PersonName name) {
        var local =
                switch (dice.between(0, 2)) {
                    case 0 -> latin(name.given()) + "." + latin(name.family());
                    case 1 -> latin(name.family()) + dice.between(70, 99);
                    default -> latin(name.given()).charAt(0) + "." + latin(name.family());
                };
        return local + "@" + dice.oneOf(DOMAINS);
    }

    private String nickname(PersonName name) {
        return latin(name.given()) + "_" + latin(name.family()) + dice.between(1, 99);
    }

    private static String latin(String text) {
        var latin = new StringBuilder();
        for (var letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            var at = CYRILLIC.indexOf(letter);
            if (at >= 0) {
                latin.append(LATIN.get(at));
            } else if (letter >= 'a' && letter <= 'z') {
                latin.append(letter);
            }
        }
        return latin.toString();
    }

    Address address() {
        var city = dice.oneOf(words.of("city")).split("\\|", -1);
        var house = dice.between(1, 90);
        var street = dice.oneOf(words.of("street"));
        var line = language == Language.ENGLISH ? house + " " + street : street + ", " + house;
        return new Address("", line, city[0], city[2], city[1], words.of("country").getFirst());
    }
}
