package org.kartoteka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// The same list written in another way says the same.
class ListVariantsTest {

    private static final Path SAMPLES =
            Path.of("src/test/resources/org/kartoteka/exchange/samples");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> WITH_A_HEADER_OF_ONE_LINE =
            List.of(
                    "reco-amocrm-contacts-ru.csv",
                    "reco-bitrix24-ru-template.csv",
                    "reco-generic-ru-messy.csv",
                    "reco-google-2024-ru-full.csv",
                    "reco-outlook-en-desktop.csv",
                    "reco-outlook-ru-desktop-cp1251.csv",
                    "reco-suitecrm-contacts.csv",
                    "reco-yandex-ru-cp1251.csv",
                    "csv-chinook-customers-a.csv");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16", "windows-1251", "KOI8-R", "IBM866");

    @TempDir Path folder;

    /// Columns in any order, headers in capitals or with doubled blanks, another delimiter, line
    /// end or encoding, a title above.
    @Test
    void theWayItIsWrittenDoesNotMatter() throws IOException {
        var random = new Random(7);
        for (var name : WITH_A_HEADER_OF_ONE_LINE) {
            var file = SAMPLES.resolve(name);
            var expected = RehearsalReport.of(file, TODAY);
            for (var variant = 0; variant < 8; variant++) {
                var written = folder.resolve(variant + "-" + name);
                var title = random.nextBoolean();
                write(written, rows(file), title, random);
                var got = RehearsalReport.of(written, TODAY);
                assertEquals(title ? 1 : 0, got.headerRow(), written::toString);
                assertEquals(said(expected), said(got), written::toString);
            }
        }
    }

    private static List<Object> said(RehearsalReport report) {
        return List.of(
                report.records(),
                report.importable(),
                report.birthdays(),
                report.ambiguous(),
                report.emails(),
                report.distinctEmails(),
                report.phones(),
                report.notes(),
                report.columns().stream()
                        .map(
                                column ->
                                        column.get(0).replace(" ", "").toUpperCase(Locale.ROOT)
                                                + " = "
                                                + column.get(1))
                        .sorted()
                        .toList());
    }

    private static List<List<String>> rows(Path file) {
        var read =
                new TableReader(Limits.USUAL)
                        .read(TableSource.file(file), TableReader.Choice.AUTOMATIC)
                        .rows();
        var width = read.stream().mapToInt(Row::width).max().orElseThrow();
        return read.stream()
                .map(Row::cells)
                .map(
                        cells ->
                                IntStream.range(0, width)
                                        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                                        .toList())
                .toList();
    }

    private static void write(Path file, List<List<String>> rows, boolean title, Random random)
            throws IOException {
        var order = new ArrayList<>(IntStream.range(0, rows.getFirst().size()).boxed().toList());
        Collections.shuffle(order, random);
        var delimiter = pick(random, DELIMITERS);
        var end = pick(random, ENDS);
        var capitals = random.nextBoolean();
        var text = new StringBuilder(title ? "Наши клиенты" + end : "");
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var header = i == 0;
            text.append(
                            String.join(
                                    delimiter,
                                    order.stream()
                                            .map(row::get)
                                            .map(cell -> header ? header(cell, capitals) : cell)
                                            .map(ListVariantsTest::quoted)
                                            .toList()))
                    .append(end);
        }
        Files.write(file, encoded(text.toString(), Charset.forName(pick(random, ENCODINGS))));
    }

    private static String header(String name, boolean capitals) {
        return capitals ? name.toUpperCase(Locale.ROOT) : name.replace(" ", "  ");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static byte[] encoded(String text, Charset charset) {
        return charset.newEncoder().canEncode(text)
                ? text.getBytes(charset)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Улица (другой адрес)     | address.street
                    Город(дом.адрес)         | address.city
                    Адрес2эл.почты           | email
                    PhoneNumber1             | phone
                    Phone1Value              | phone
                    № телефона               | phone
                    Phone #                  | phone
                    Тел/факс                 | phone
                    № п/п                    | id
                    Дата рождения (ДД.ММ.ГГГГ) | birthday
                    Пожелания клиента        | note
                    ФИО покупателя           | name.full
                    Town / City              | address.city
                    What is your full name?  | name.full
                    Ваш телефон              | phone
                    Компания/организация     | org
                    День рождения ребёнка    | anniversary
                    Spouse's birthday        | anniversary
                    Kundennr.                | id
                    Postnr                   | address.postal
                    Прізвище                 | name.family
                    Скидка, %                | custom
                    """)
    void aHeaderIsKnownInManySpellings(String header, String field) {
        assertEquals(
                field, HeaderNames.shipped().meaning(header).map(Field::code).orElse("custom"));
    }

    @Test
    void totalsAndTheSignatureBelowThemAreNoRecords() {
        var list =
                list(
                        "Список контрагентов;;;\n"
                                + "№;Наименование;Телефон;Сумма\n"
                                + "1;ООО «А»;84950000001;5\n"
                                + ";;;\n"
                                + "Всего:;;;5\n"
                                + "Ответственный: Иванова А.А.;;;\n");
        assertEquals(1, list.rows().size());
        assertEquals(Map.of(AsideRows.EMPTY, 1, AsideRows.TOTALS, 2), list.aside());
    }

    @Test
    void aPhoneBesideATotalsWordIsARecord() {
        assertEquals(
                2,
                list("Имя;Телефон\nАнна;89160000001\nВсего хорошего;89160000002\n").rows().size());
    }

    @Test
    void namesOfAListWithoutAHeaderAreFoundBesideEachOther() {
        var list =
                list(
                        "C1;Ann;Lee;Lee Foods Ltd;+1 415 555 0100;Maria Fox\n"
                                + "C2;Jean-Luc;Roux;;+33 6 12 34 56 78;Tim Baker\n"
                                + "C3;Björn;Öberg;Öberg AB GmbH;+46 70 123 45 67;Maria Fox\n");
        assertTrue(list.headerIndex().isEmpty());
        assertEquals(
                List.of(
                        Field.CUSTOM,
                        Field.NAME_GIVEN,
                        Field.NAME_FAMILY,
                        Field.ORG,
                        Field.PHONE,
                        Field.CUSTOM),
                list.columns().stream().map(Column::field).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    7th of March 1980    | 1980-03-07
                    Friday, March 7, 1980 | 1980-03-07
                    пт, 7 марта 1980 г.  | 1980-03-07
                    01.01.0001 0:00:00   | none
                    01.01.1900           | none
                    07.03.0001           | none
                    """)
    void birthdaysAreReadInWordsAndEmptyOnesAreNone(String written, String date) {
        assertEquals(
                Optional.ofNullable(date).map(PartialDate::parse),
                list("Имя;Дата рождения\nАнна;" + written + "\n")
                        .entries()
                        .findFirst()
                        .orElseThrow()
                        .client()
                        .birthday());
    }

    @Test
    void aYearBesideABirthdayCompletesIt() {
        var client =
                list("Имя;День рождения;Год рождения\nАнна;7 марта;80\n")
                        .entries()
                        .findFirst()
                        .orElseThrow()
                        .client();
        assertEquals(Optional.of(new PartialDate(1980, 3, 7)), client.birthday());
    }

    @Test
    void aSecondBirthdayIsKeptAsAFact() {
        var client =
                list("Имя;Дата рождения;Дата рождения сына\nАнна;07.03.1980;01.02.2010\n")
                        .entries()
                        .findFirst()
                        .orElseThrow()
                        .client();
        assertEquals(Optional.of(new PartialDate(1980, 3, 7)), client.birthday());
        assertEquals("Дата рождения сына", client.facts().getFirst().text());
    }

    @Test
    void aNumberAmongAddressesAndAnAddressAmongNumbersAreWhatTheyAre() {
        var entry =
                list("Имя;Телефон;Почта\nАнна;anna@example.com;8 916 000-00-01\n")
                        .entries()
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(
                        ContactPoint.email("anna@example.com"),
                        ContactPoint.phone("8 916 000-00-01")),
                entry.client().contacts());
        assertTrue(entry.problems().isEmpty());
    }

    private static ContactList list(String text) {
        return ContactList.read(TableSource.pasted(text), ReadingChoices.AUTOMATIC, TODAY);
    }
}
