package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;

import java.util.List;
import java.util.regex.Pattern;

/// What a column of a list of purchases can hold.
public enum PurchasePart {
    DATE("дата", "день", "date", "day", "bought", "когда купили"),
    AMOUNT("сумма", "стоимость", "цена", "итого", "amount", "sum", "total", "price"),
    CURRENCY("валюта", "currency"),
    EMAIL("email", "почта", "mail"),
    PHONE("телефон", "тел", "phone", "tel", "mobile"),
    NAME("клиент", "имя", "фио", "покупатель", "client", "customer", "name", "buyer"),
    ITEMS("товар", "товары", "что купили", "состав", "описание", "items", "product", "what");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;

    PurchasePart(String... words) {
        this.words = List.of(words);
    }

    /// Whether a heading names it, in Russian or English.
    boolean isNamedIn(String heading) {
        var folded = Fold.text(heading);
        var own = List.of(BETWEEN.split(folded));
        return words.stream()
                .anyMatch(word -> word.contains(" ") ? folded.contains(word) : own.contains(word));
    }

    /// Of its name in the bundles.
    public String key() {
        return "import.purchases.part." + name();
    }
}
