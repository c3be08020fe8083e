package org.kartoteka.search;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Cards and queries that meet often: few words, many of them alike.
final class RandomCards {

    private static final List<String> FAMILIES =
            List.of(
                    "Иванов",
                    "Иванова",
                    "Ёлкин",
                    "Елкина",
                    "Smith",
                    "Müller",
                    "О'Нил",
                    "Петров-Водкин",
                    "");
    private static final List<String> NAMES =
            List.of("Анна", "Ян", "Иван", "Anna", "José", "Семён", "");
    private static final List<String> COMPANIES =
            List.of("ООО «Ромашка»", "Anna Ltd", "ИП Иванов", "1С", "");
    private static final List<String> NOTES =
            List.of(
                    "любит чай",
                    "Перезвонить Анне\nпосле 15",
                    "straße 42",
                    "ИВАН, брат",
                    "ещё раз",
                    "912");
    private static final List<String> TAGS = List.of("опт", "VIP", "чай", "ёлка");

    private final Random random;

    RandomCards(Random random) {
        this.random = random;
    }

    ClientListRow card(long id) {
        var name = (one(FAMILIES) + " " + one(NAMES)).strip();
        return Rows.person(
                id,
                name,
                one(COMPANIES),
                some(this::phone),
                some(this::email),
                some(() -> one(TAGS)),
                one(NOTES));
    }

    private String phone() {
        var digits = "9" + (10 + random.nextInt(3)) + random.nextInt(1_000_000, 9_999_999);
        return switch (random.nextInt(4)) {
            case 0 -> "8 " + digits;
            case 1 -> "+7" + digits;
            case 2 -> digits + " доб. 12";
            default -> digits.substring(3);
        };
    }

    private String email() {
        return Fold.text(one(NAMES) + random.nextInt(100)) + "@Mail.example";
    }

    /// Part of something that is on the cards, sometimes in the wrong layout, sometimes two of
    /// them.
    String query() {
        var word =
                part(
                        one(
                                List.of(
                                        one(FAMILIES),
                                        one(NAMES),
                                        one(COMPANIES),
                                        one(NOTES),
                                        one(TAGS),
                                        phone(),
                                        email())));
        var typed = random.nextInt(4) == 0 ? Fold.otherLayout(word) : word;
        return random.nextInt(4) == 0 ? typed + " " + part(one(NAMES)) : typed;
    }

    private String part(String text) {
        if (text.isEmpty()) {
            return "и";
        }
        var from = random.nextBoolean() ? 0 : random.nextInt(text.length());
        return text.substring(from, from + 1 + random.nextInt(text.length() - from));
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private List<String> some(Supplier<String> source) {
        var some = new ArrayList<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            some.add(source.get());
        }
        return some;
    }
}
