package org.kartoteka.bench;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// A base of any size that looks like a real one; the same for the same seed.
final class InventedClients {

    private static final Instant CREATED = Instant.parse("2024-01-15T09:00:00Z");
    private static final List<String> STEMS =
            List.of(
                    "Иван",
                    "Петр",
                    "Соловьёв",
                    "Кузнец",
                    "Смирн",
                    "Вороб",
                    "Громов",
                    "Белов",
                    "Чернов",
                    "Мороз",
                    "Лебед",
                    "Козл",
                    "Новик",
                    "Волк",
                    "Зайц",
                    "Павл",
                    "Семён",
                    "Голуб",
                    "Виноград",
                    "Богдан",
                    "Тарас",
                    "Жук",
                    "Щукин",
                    "Яковл",
                    "Фёдор",
                    "Мельник",
                    "Рябин",
                    "Сокол",
                    "Орл",
                    "Гусь");
    private static final List<String> ENDINGS =
            List.of("ов", "ев", "ин", "ский", "енко", "ук", "цев", "ков", "ичев", "аев");
    private static final List<String> MEN =
            List.of(
                    "Иван",
                    "Пётр",
                    "Александр",
                    "Сергей",
                    "Дмитрий",
                    "Олег",
                    "Андрей",
                    "Михаил",
                    "Артём",
                    "Юрий");
    private static final List<String> WOMEN =
            List.of(
                    "Анна",
                    "Мария",
                    "Елена",
                    "Ольга",
                    "Наталья",
                    "Ирина",
                    "Татьяна",
                    "Екатерина",
                    "Алёна",
                    "Юлия");
    private static final List<String> MIDDLES =
            List.of("Сергеев", "Иванов", "Петров", "Олегов", "Андреев", "Юрьев");
    private static final List<String> FORMS = List.of("ООО", "АО", "ИП", "Студия", "Салон");
    private static final List<String> COMPANIES =
            List.of(
                    "Ромашка",
                    "Вектор",
                    "Линия",
                    "Искра",
                    "Мотор",
                    "Лютик",
                    "Северный ветер",
                    "Транс-Сервис",
                    "Acme",
                    "Fabrikam");
    private static final List<String> WORDS =
            List.of(
                    "звонить",
                    "после",
                    "обеда",
                    "любит",
                    "розы",
                    "скидка",
                    "договор",
                    "прайс",
                    "доставка",
                    "торт",
                    "ремонт",
                    "сад",
                    "дочь",
                    "собака",
                    "выставка",
                    "образец",
                    "оплата",
                    "перенос",
                    "чай",
                    "кофе",
                    "срочно",
                    "опт",
                    "счёт",
                    "встреча",
                    "ключи",
                    "дача",
                    "машина",
                    "отпуск",
                    "рекомендация",
                    "склад");
    private static final List<String> TAGS =
            List.of("опт", "VIP", "розница", "выставка", "должник", "партнёр");

    private final Random random;

    InventedClients(long seed) {
        this.random = new Random(seed);
    }

    List<Client> people(int count) {
        var people = new ArrayList<Client>(count);
        for (var id = 1; id <= count; id++) {
            people.add(person(id));
        }
        return people;
    }

    private Client person(long id) {
        var woman = random.nextBoolean();
        var family = one(STEMS) + one(ENDINGS) + (woman ? "а" : "");
        var name =
                PersonName.of(
                        family, one(woman ? WOMEN : MEN), one(MIDDLES) + (woman ? "на" : "ич"));
        return Client.person(new ClientId(id), CREATED.plusSeconds(id))
                .name(name)
                .organization(
                        random.nextInt(3) == 0
                                ? ""
                                : one(FORMS)
                                        + " «"
                                        + one(COMPANIES)
                                        + " "
                                        + random.nextInt(900)
                                        + "»")
                .note(note())
                .contacts(contacts(id))
                .tags(random.nextInt(3) == 0 ? List.of(one(TAGS)) : List.of())
                .birthday(Optional.empty())
                .build();
    }

    private List<ContactPoint> contacts(long id) {
        var contacts = new ArrayList<ContactPoint>();
        contacts.add(ContactPoint.phone(phone()));
        if (random.nextInt(4) == 0) {
            contacts.add(ContactPoint.phone(phone()));
        }
        if (random.nextInt(3) > 0) {
            contacts.add(
                    ContactPoint.email("client" + id + "@mail" + random.nextInt(40) + ".example"));
        }
        return contacts;
    }

    private String phone() {
        var code = 900 + random.nextInt(99);
        return String.format(
                Locale.ROOT,
                random.nextBoolean() ? "+7 %d %03d-%02d-%02d" : "8 (%d) %03d-%02d-%02d",
                code,
                random.nextInt(1_000),
                random.nextInt(100),
                random.nextInt(100));
    }

    private String note() {
        var note = new StringBuilder();
        for (var words = random.nextInt(16); words > 0; words--) {
            note.append(one(WORDS)).append(' ');
        }
        return note.toString();
    }

    private String one(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
