package org.kartoteka.clients;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PartialDate;
import org.kartoteka.kernel.PersonName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Typical clients for tests.
public final class SampleClients {

    public static final Instant CREATED = Instant.parse("2026-03-01T09:00:00Z");

    private SampleClients() {}

    /// A person of whom everything is known.
    public static Client anna() {
        return Client.person(new ClientId(101), CREATED)
                .name(new PersonName("г-жа", "Соловьёва", "Анна", "Сергеевна", "мл.", "Аня"))
                .organization("ООО «Ромашка»")
                .department("Закупки")
                .jobTitle("Директор")
                .birthday(Optional.of(PartialDate.yearless(3, 7)))
                .taxId("7707083893")
                .source("Выставка")
                .externalId("B-17")
                .note("Любит розы.\nЗвонить после обеда.")
                .contacts(
                        List.of(
                                new ContactPoint(
                                        ContactPoint.Kind.PHONE,
                                        "рабочий",
                                        "8 (912) 345-67-89 доб. 12"),
                                ContactPoint.email("Anna@Romashka.example"),
                                new ContactPoint(
                                        ContactPoint.Kind.MESSENGER, "Telegram", "@anna_s"),
                                new ContactPoint(
                                        ContactPoint.Kind.LINK, "", "https://romashka.example")))
                .addresses(
                        List.of(
                                new Address(
                                        "офис",
                                        "ул. Ленина, 5",
                                        "Пермь",
                                        "Пермский край",
                                        "614000",
                                        "Россия")))
                .interests(
                        List.of(
                                new Interest("Сад", Optional.of(LocalDate.of(2026, 2, 1))),
                                new Interest("Чай", Optional.empty())))
                .facts(
                        List.of(
                                new LifeFact("Дочь Маша", Optional.of(new PartialDate(2019, 9, 0))),
                                new LifeFact("Собака", Optional.empty())))
                .tags(List.of("опт", "VIP"))
                .customFields(List.of(new CustomField("Размер", " 42 ")))
                .build();
    }

    /// A person of whom only a name is known.
    public static ClientBuilder person(long id, String family, String given) {
        return Client.person(new ClientId(id), CREATED).name(PersonName.of(family, given, ""));
    }

    public static ClientBuilder company(long id, String name) {
        return Client.company(new ClientId(id), CREATED).organization(name);
    }
}
