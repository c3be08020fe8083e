package org.kartoteka.exchange;

import org.kartoteka.clients.Address;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.clients.CustomField;
import org.kartoteka.clients.Interest;
import org.kartoteka.clients.LifeFact;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Clients whose every field holds what has broken some export or import before.
final class NastyClients {

    private static final List<String> NASTY =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "'=x",
                    "''=x",
                    "+7 916 000-10-10",
                    "+1+1",
                    "-2+3",
                    "@SUM(A1)",
                    "'",
                    "''",
                    "007",
                    "0123456789012",
                    "1,5",
                    "-1.5",
                    "a;b,c\td|e",
                    "«кавычки»",
                    "\"",
                    "\"\"",
                    "he said \"no\"",
                    "две\r\nстроки",
                    "two\nlines",
                    "cr\ralone",
                    "🎂 торт",
                    "👩‍👩‍👧",
                    "é",
                    "e\u0301",
                    " внутри  много   пробелов ",
                    "\tтаб",
                    "нет",
                    "-",
                    "n/a",
                    "Итого",
                    "sep=;",
                    "ИНН",
                    "1/2/1980",
                    "--03-07",
                    "&quot;",
                    "РњР°СЂРёСЏ",
                    "=",
                    "＝１",
                    "%0A",
                    "  =1",
                    "'\u00a0=1",
                    "x".repeat(20),
                    "مرحبا",
                    "中文",
                    "\u200b",
                    "\ufeff");

    private NastyClients() {}

    /// @return clients with ids from 1; some name an earlier one as their company
    static List<Client> some(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> client(random, i + 1)).toList();
    }

    static Client client(Random random, int number) {
        var person = random.nextInt(4) > 0;
        var builder =
                person
                        ? Client.person(
                                new ClientId(number), Instant.parse("2026-01-02T03:04:05.678Z"))
                        : Client.company(
                                new ClientId(number), Instant.parse("2025-12-31T23:59:59Z"));
        return builder.name(
                        new PersonName(
                                text(random),
                                text(random),
                                text(random),
                                text(random),
                                text(random),
                                text(random)))
                .organization(text(random))
                .companyId(
                        person && number > 1 && random.nextBoolean()
                                ? Optional.of(new ClientId(number - 1))
                                : Optional.empty())
                .department(text(random))
                .jobTitle(text(random))
                .birthday(random.nextBoolean() ? Optional.of(date(random)) : Optional.empty())
                .taxId(text(random))
                .source(text(random))
                .externalId(text(random))
                .note(text(random))
                .contacts(
                        some(
                                random,
                                () ->
                                        new ContactPoint(
                                                ContactPoint.Kind.values()[random.nextInt(4)],
                                                text(random),
                                                said(random))))
                .addresses(
                        some(
                                random,
                                () ->
                                        new Address(
                                                text(random),
                                                text(random),
                                                text(random),
                                                text(random),
                                                text(random),
                                                said(random))))
                .interests(
                        some(
                                random,
                                () ->
                                        new Interest(
                                                said(random),
                                                random.nextBoolean()
                                                        ? Optional.empty()
                                                        : Optional.of(
                                                                LocalDate.of(
                                                                        2000 + random.nextInt(26),
                                                                        1 + random.nextInt(12),
                                                                        1 + random.nextInt(28))))))
                .facts(
                        some(
                                random,
                                () ->
                                        new LifeFact(
                                                said(random),
                                                random.nextBoolean()
                                                        ? Optional.empty()
                                                        : Optional.of(date(random)))))
                .tags(some(random, () -> said(random)))
                .customFields(some(random, () -> new CustomField(said(random), said(random))))
                .build();
    }

    private static <T> List<T> some(Random random, Supplier<T> one) {
        var list = new ArrayList<T>();
        for (var count = random.nextInt(4); count > 0; count--) {
            list.add(one.get());
        }
        return list;
    }

    private static PartialDate date(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> PartialDate.yearless(2, 29);
            case 1 -> new PartialDate(1900 + random.nextInt(120), 0, 0);
            case 2 -> new PartialDate(1900 + random.nextInt(120), 1 + random.nextInt(12), 0);
            case 3 -> new PartialDate(0, 1 + random.nextInt(12), 0);
            default ->
                    new PartialDate(
                            1 + random.nextInt(2_500),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28));
        };
    }

    private static String text(Random random) {
        return random.nextInt(3) == 0 ? "" : said(random);
    }

    /// A text that says something after blanks are taken off its ends, as the fields of a card do.
    private static String said(Random random) {
        var text =
                random.nextInt(3) == 0
                        ? NASTY.get(random.nextInt(NASTY.size()))
                                + NASTY.get(random.nextInt(NASTY.size()))
                        : NASTY.get(random.nextInt(NASTY.size()));
        return text.isBlank() ? "." : text.strip();
    }
}
