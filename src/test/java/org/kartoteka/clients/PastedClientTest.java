package org.kartoteka.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.kernel.Fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PastedClientTest {

    private static final PastedClient PASTED = new PastedClient(NameForms.shipped());

    /// Words that say what follows, and end a letter: all that may be left out.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "тел",
                    "телефон",
                    "phone",
                    "tel",
                    "т",
                    "t",
                    "p",
                    "e",
                    "mail",
                    "email",
                    "почта",
                    "эл",
                    "электронная",
                    "сайт",
                    "web",
                    "website",
                    "с",
                    "уважением",
                    "best",
                    "kind",
                    "regards",
                    "инн",
                    "фио",
                    "компания",
                    "организация",
                    "должность",
                    "отдел",
                    "адрес",
                    "от",
                    "from",
                    "name",
                    "company",
                    "title",
                    "position",
                    "mailto",
                    "спасибо",
                    "thanks",
                    "address",
                    "sincerely",
                    "имя",
                    "site",
                    "www",
                    "at",
                    "в",
                    "компании");

    /// A pasted text, then a line `=>`, then what each field holds.
    static Stream<String> signatures() {
        return SIGNATURES.stream();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void isReadIntoFields(String example) {
        var parts = example.split("=>\n");
        assertEquals(parts[1].strip(), shown(PASTED.read(parts[0])), parts[0]);
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void losesNothing(String example) {
        assertNothingLost(example.split("=>\n")[0]);
    }

    @Property(tries = 500)
    void losesNothingWhateverIsPasted(@ForAll long seed) {
        var random = new Random(seed);
        var lines =
                SIGNATURES.stream().flatMap(example -> example.split("=>\n")[0].lines()).toList();
        var text = new StringBuilder();
        for (var i = 1 + random.nextInt(12); i > 0; i--) {
            var line = lines.get(random.nextInt(lines.size()));
            var from =
                    random.nextInt(3) == 0 && !line.isEmpty() ? random.nextInt(line.length()) : 0;
            text.append(line.substring(from)).append(random.nextInt(4) == 0 ? " " : "\n");
        }
        assertNothingLost(text.toString());
    }

    @Property(tries = 300)
    void anyTextAtAllIsRead(@ForAll String text) {
        assertNothingLost(text);
    }

    private static void assertNothingLost(String text) {
        var draft = PASTED.read(text);
        var held = Fold.text(everything(draft));
        for (var word : words(text)) {
            assertTrue(
                    LEFT_OUT.contains(word) || held.contains(word),
                    () -> "«" + word + "» of\n" + text + "\nnot in\n" + held);
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .map(Fold::text)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String everything(ClientDraft draft) {
        var all = new ArrayList<>(draft.texts().values());
        draft.contacts().forEach(row -> all.add(row.label() + " " + row.text()));
        draft.addresses().forEach(address -> all.add(address.oneLine()));
        return String.join(" ", all);
    }

    private static String shown(ClientDraft draft) {
        var lines = new ArrayList<String>();
        for (var field : ClientField.values()) {
            if (field != ClientField.NOTE && !draft.text(field).isEmpty()) {
                lines.add(field + ": " + draft.text(field));
            }
        }
        for (var kind : List.of(Kind.EMAIL, Kind.MESSENGER, Kind.LINK, Kind.PHONE)) {
            draft.contacts().stream()
                    .filter(row -> row.kind() == kind)
                    .map(
                            row ->
                                    kind
                                            + (row.label().isEmpty() ? "" : "(" + row.label() + ")")
                                            + ": "
                                            + row.text())
                    .forEach(lines::add);
        }
        draft.addresses().forEach(address -> lines.add("ADDRESS: " + address.oneLine()));
        if (!draft.text(ClientField.NOTE).isEmpty()) {
            lines.add("NOTE: " + draft.text(ClientField.NOTE).replace("\n", " ⏎ "));
        }
        return String.join("\n", lines);
    }

    private static final List<String> SIGNATURES =
            List.of(
                    """
                    С уважением,
                    Соловьёва Анна Сергеевна
                    Директор по закупкам
                    ООО «Ромашка»
                    тел.: +7 (342) 212-34-56 доб. 12
                    моб.: 8 912 345-67-89
                    e-mail: anna@romashka.example
                    www.romashka.example
                    =>
                    FAMILY: Соловьёва
                    GIVEN: Анна
                    MIDDLE: Сергеевна
                    ORGANIZATION: ООО «Ромашка»
                    JOB_TITLE: Директор по закупкам
                    EMAIL: anna@romashka.example
                    LINK: www.romashka.example
                    PHONE: +7 (342) 212-34-56 доб. 12
                    PHONE(моб): 8 912 345-67-89
                    """,
                    """
                    --
                    Пётр Сергеевич Иванов | менеджер по продажам | ЗАО "Вектор"
                    +7 495 123-45-67, +7 916 000-11-22 (моб.)
                    p.ivanov@vector.example
                    =>
                    FAMILY: Иванов
                    GIVEN: Пётр
                    MIDDLE: Сергеевич
                    ORGANIZATION: ЗАО "Вектор"
                    JOB_TITLE: менеджер по продажам
                    EMAIL: p.ivanov@vector.example
                    PHONE: +7 495 123-45-67
                    PHONE(моб): +7 916 000-11-22
                    """,
                    """
                    Мария Кузнецова
                    Коммерческий директор, Студия дизайна «Линия»
                    Telegram: @m_kuznetsova
                    WhatsApp: +7 903 222 33 44
                    =>
                    FAMILY: Кузнецова
                    GIVEN: Мария
                    ORGANIZATION: Студия дизайна «Линия»
                    JOB_TITLE: Коммерческий директор
                    MESSENGER(Telegram): @m_kuznetsova
                    PHONE(WhatsApp): +7 903 222 33 44
                    """,
                    """
                    ИВАНОВ ПЁТР
                    Инженер ПТО ООО "СтройМир"
                    614000, г. Пермь, ул. Ленина, д. 5, оф. 12
                    8(342)2123456
                    =>
                    FAMILY: Иванов
                    GIVEN: Пётр
                    ORGANIZATION: ООО "СтройМир"
                    JOB_TITLE: Инженер ПТО
                    PHONE: 8(342)2123456
                    ADDRESS: 614000, г. Пермь, ул. Ленина, д. 5, оф. 12
                    """,
                    """
                    Анна 8 912 345 67 89
                    =>
                    GIVEN: Анна
                    PHONE: 8 912 345 67 89
                    """,
                    """
                    Иванов Пётр 89123456789 перезвонить завтра
                    =>
                    FAMILY: Иванов
                    GIVEN: Пётр
                    PHONE: 89123456789
                    NOTE: перезвонить завтра
                    """,
                    """
                    анна соловьева
                    =>
                    FAMILY: Соловьева
                    GIVEN: Анна
                    """,
                    """
                    соловьева
                    =>
                    FAMILY: Соловьева
                    """,
                    """
                    анна 8 912 345 67 89 перезвонить
                    =>
                    GIVEN: Анна
                    PHONE: 8 912 345 67 89
                    NOTE: перезвонить
                    """,
                    """
                    89123456789
                    =>
                    PHONE: 89123456789
                    """,
                    """
                    [10:15, 22.11.2026] Ольга Яшина: Добрый день! Это Ольга, мой номер 8 (912) 345-67-89, нужен букет к пятнице.
                    =>
                    FAMILY: Яшина
                    GIVEN: Ольга
                    PHONE: 8 (912) 345-67-89
                    NOTE: 10:15, 22.11.2026 ⏎ Добрый день! Это Ольга, мой номер 8 (912) 345-67-89, нужен букет к пятнице.
                    """,
                    """
                    Настя Белова, [22.11.2026 10:15]
                    Здравствуйте! Пришлите прайс на nastya.b@mail.example
                    =>
                    FAMILY: Белова
                    GIVEN: Настя
                    EMAIL: nastya.b@mail.example
                    NOTE: [22.11.2026 10:15] ⏎ Здравствуйте! Пришлите прайс на nastya.b@mail.example
                    """,
                    """
                    Добрый день! Меня зовут Елена Воробьёва, хочу заказать торт на субботу.
                    +7-922-111-22-33
                    =>
                    FAMILY: Воробьёва
                    GIVEN: Елена
                    PHONE: +7-922-111-22-33
                    NOTE: Добрый день! Меня зовут Елена Воробьёва, хочу заказать торт на субботу.
                    """,
                    """
                    ФИО: Громов Олег Ильич
                    Должность: главный бухгалтер
                    Компания: Завод «Искра»
                    Отдел: бухгалтерия
                    Телефон: 212-34-56
                    Эл. почта: gromov@iskra.example
                    ИНН 5902123456
                    =>
                    FAMILY: Громов
                    GIVEN: Олег
                    MIDDLE: Ильич
                    ORGANIZATION: Завод «Искра»
                    DEPARTMENT: бухгалтерия
                    JOB_TITLE: главный бухгалтер
                    TAX_ID: 5902123456
                    EMAIL: gromov@iskra.example
                    PHONE: 212-34-56
                    """,
                    """
                    ИП Сидорова Ирина Павловна
                    ИНН: 590212345678
                    тел. 8-342-200-10-20, 8-902-100-20-30
                    sidorova.ip@mail.example
                    =>
                    FAMILY: Сидорова
                    GIVEN: Ирина
                    MIDDLE: Павловна
                    ORGANIZATION: ИП Сидорова Ирина Павловна
                    TAX_ID: 590212345678
                    EMAIL: sidorova.ip@mail.example
                    PHONE: 8-342-200-10-20
                    PHONE: 8-902-100-20-30
                    """,
                    """
                    Иванов И.П.
                    Отдел снабжения
                    АО «Мотор»
                    раб. (342) 260-11-22
                    =>
                    FAMILY: Иванов
                    GIVEN: И.
                    MIDDLE: П.
                    ORGANIZATION: АО «Мотор»
                    DEPARTMENT: Отдел снабжения
                    PHONE(раб): (342) 260-11-22
                    """,
                    """
                    Best regards,
                    John Smith
                    Sales Manager
                    Acme, Inc.
                    Phone: +1 415 555 0134 ext. 12
                    Mobile: +1 (415) 555-0135
                    john.smith@acme.example | www.acme.example
                    =>
                    FAMILY: Smith
                    GIVEN: John
                    ORGANIZATION: Acme, Inc.
                    JOB_TITLE: Sales Manager
                    EMAIL: john.smith@acme.example
                    LINK: www.acme.example
                    PHONE: +1 415 555 0134 ext. 12
                    PHONE(Mobile): +1 (415) 555-0135
                    """,
                    """
                    Dr. Maria van der Berg
                    Head of Research at Northwind
                    m.vdberg@northwind.example
                    =>
                    PREFIX: Dr.
                    FAMILY: van der Berg
                    GIVEN: Maria
                    ORGANIZATION: Northwind
                    JOB_TITLE: Head of Research
                    EMAIL: m.vdberg@northwind.example
                    """,
                    """
                    From: Robert Brown <robert.brown@contoso.example>
                    =>
                    FAMILY: Brown
                    GIVEN: Robert
                    EMAIL: robert.brown@contoso.example
                    """,
                    """
                    Kind regards

                    Emma Jones, PhD
                    Chief Marketing Officer
                    Contoso Ltd
                    12 High Street, London
                    T: +44 20 7946 0958
                    M: +44 7700 900123
                    https://contoso.example/emma
                    =>
                    FAMILY: Jones
                    GIVEN: Emma
                    ORGANIZATION: Contoso Ltd
                    JOB_TITLE: Chief Marketing Officer
                    LINK: https://contoso.example/emma
                    PHONE: +44 20 7946 0958
                    PHONE(M): +44 7700 900123
                    ADDRESS: 12 High Street, London
                    NOTE: PhD
                    """,
                    """
                    Sarah Lee
                    Account Executive • Fabrikam
                    t.me/sarahlee
                    sarah@fabrikam.example
                    =>
                    FAMILY: Lee
                    GIVEN: Sarah
                    ORGANIZATION: Fabrikam
                    JOB_TITLE: Account Executive
                    EMAIL: sarah@fabrikam.example
                    MESSENGER: t.me/sarahlee
                    """,
                    """
                    Hi! My name is David Green and I would like to order 20 chairs, please call me at +49 151 23456789.
                    =>
                    FAMILY: Green
                    GIVEN: David
                    PHONE: +49 151 23456789
                    NOTE: Hi! My name is David Green and I would like to order 20 chairs, please call me at +49 151 23456789.
                    """,
                    """
                    Екатерина
                    Салон красоты "Шарм"
                    @katya_sharm
                    vk.com/salon_sharm
                    =>
                    GIVEN: Екатерина
                    ORGANIZATION: Салон красоты "Шарм"
                    MESSENGER: @katya_sharm
                    LINK: vk.com/salon_sharm
                    """,
                    """
                    Абрамов Даниил, руководитель отдела логистики, ПАО "Транс-Сервис", d.abramov@ts.example, +7 (812) 600-70-80 (доб. 415)
                    =>
                    FAMILY: Абрамов
                    GIVEN: Даниил
                    ORGANIZATION: ПАО "Транс-Сервис"
                    JOB_TITLE: руководитель отдела логистики
                    EMAIL: d.abramov@ts.example
                    PHONE: +7 (812) 600-70-80 доб. 415
                    """,
                    """
                    Мамедов Рашид Алиевич
                    Владелец, кафе «Баку»
                    Skype: rashid.baku
                    тел/факс: 2-12-85-06
                    Заказ 1234567 от 15.11.2026
                    =>
                    FAMILY: Мамедов
                    GIVEN: Рашид
                    MIDDLE: Алиевич
                    ORGANIZATION: кафе «Баку»
                    JOB_TITLE: Владелец
                    MESSENGER(Skype): rashid.baku
                    PHONE(тел/факс): 2-12-85-06
                    NOTE: Заказ 1234567 от 15.11.2026
                    """,
                    """
                    WILLIAM CLARK
                    Founder & CEO
                    Clark Consulting LLC
                    work: 212-555-0187
                    cell: 917-555-0166
                    bill@clark-consulting.example
                    =>
                    FAMILY: Clark
                    GIVEN: William
                    ORGANIZATION: Clark Consulting LLC
                    JOB_TITLE: Founder & CEO
                    EMAIL: bill@clark-consulting.example
                    PHONE(work): 212-555-0187
                    PHONE(cell): 917-555-0166
                    """,
                    """
                    Спасибо!
                    Тамара Юрьевна
                    школа № 12, учитель химии
                    8.902.333.44.55
                    =>
                    GIVEN: Тамара
                    MIDDLE: Юрьевна
                    ORGANIZATION: школа № 12
                    PHONE: 8.902.333.44.55
                    NOTE: учитель химии
                    """);
}
