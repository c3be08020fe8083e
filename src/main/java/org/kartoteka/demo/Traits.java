package org.kartoteka.demo;

import org.kartoteka.clients.Interest;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.text.Language;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What is worth knowing about a client of the sample base: birthday, interests, life facts, tags.
final class Traits {

    private final WordLists words;
    private final Dice dice;
    private final LocalDate today;
    private final Language language;
    private final Deque<PartialDate> birthdaysAhead;

    Traits(WordLists words, Dice dice, LocalDate today, Language language) {
        this.words = words;
        this.dice = dice;
        this.today = today;
        this.language = language;
        this.birthdaysAhead =
                new ArrayDeque<>(
                        List.of(
                                yearless(today),
                                yearless(today.plusDays(1)),
                                PartialDate.of(today.minusYears(40).plusDays(3)),
                                yearless(today.minusDays(1)),
                                new PartialDate(1996, 2, 29)));
    }

    private static PartialDate yearless(LocalDate day) {
        return PartialDate.yearless(day.getMonthValue(), day.getDayOfMonth());
    }

    /// Known of most people; the first ones fall around today, so that something is to be
    /// congratulated on.
    Optional<PartialDate> birthday() {
        if (!dice.chance(75)) {
            return Optional.empty();
        }
        if (!birthdaysAhead.isEmpty()) {
            return Optional.of(birthdaysAhead.removeFirst());
        }
        var born = LocalDate.of(dice.between(1950, 2003), 1, 1).plusDays(dice.between(0, 364));
        return Optional.of(
                switch (dice.between(0, 9)) {
                    case 0, 1, 2 -> yearless(born);
                    case 3 ->
                            new PartialDate(
                                    born.getYear(), dice.chance(50) ? born.getMonthValue() : 0, 0);
                    default -> PartialDate.of(born);
                });
    }

    List<Interest> interests(LocalDate since) {
        var known = (int) ChronoUnit.DAYS.between(since, today);
        return dice.someOf(words.of("interest"), dice.between(0, 3)).stream()
                .map(
                        text ->
                                new Interest(
                                        text,
                                        dice.chance(60)
                                                ? Optional.of(
                                                        since.plusDays(dice.between(0, known)))
                                                : Optional.empty()))
                .toList();
    }

    /// @param section of `text|past or yearly|woman or man`, the latter two if they apply
    List<LifeFact> facts(String section, boolean woman) {
        var facts = new ArrayList<LifeFact>();
        for (var entry : dice.someOf(words.of(section), dice.between(0, 2))) {
            var parts = (entry + "||").split("\\|", -1);
            if (parts[2].isEmpty() || parts[2].equals(woman ? "woman" : "man")) {
                facts.add(new LifeFact(parts[0], factDate(parts[1])));
            }
        }
        return facts;
    }

    private Optional<PartialDate> factDate(String kind) {
        var day = today.minusDays(dice.between(10, 900));
        return switch (kind) {
            case "past" ->
                    Optional.of(
                            dice.chance(50)
                                    ? PartialDate.of(day)
                                    : new PartialDate(day.getYear(), day.getMonthValue(), 0));
            case "yearly" -> Optional.of(yearless(day));
            default -> Optional.empty();
        };
    }

    List<String> tags(String section) {
        var tags = new ArrayList<>(dice.someOf(words.of(section), dice.between(0, 2)));
        if (dice.chance(20)) {
            tags.add(dice.oneOf(words.of("tag.any")));
        }
        return tags;
    }

    String note(boolean woman) {
        var parts = (dice.oneOf(words.of("note.person")) + "|").split("\\|", -1);
        return parts[1].isEmpty() || parts[1].equals(woman ? "woman" : "man") ? parts[0] : "";
    }

    /// A Russian company's number with a right last digit under a region code that does not exist.
    String taxId(int number) {
        if (language == Language.ENGLISH) {
            return "";
        }
        var digits = "00%07d".formatted(1_234_567 + number * 97);
        var weights = new int[] {2, 4, 10, 3, 5, 9, 4, 6, 8};
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return digits + sum % 11 % 10;
    }
}
