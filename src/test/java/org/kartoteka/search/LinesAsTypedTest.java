package org.kartoteka.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kartoteka.app.Bundles;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.NameForms;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.quicklog.ChannelWords;
import org.kartoteka.interactions.quicklog.GuideWords;
import org.kartoteka.interactions.quicklog.QuickLog;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of the quick log as people type them, with what they mean by them: haste, cases, short
/// names, both languages, the wrong layout. The base is searched as the program searches it.
class LinesAsTypedTest {

    private static final String LINES = "lines-as-typed.txt";
    private static final String MEANS = "  => ";
    private static final int FEWEST_LINES = 150;

    /// A Tuesday.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T11:30");

    private static final List<String> CHANNELS =
            List.of(
                    "phone",
                    "messenger",
                    "email",
                    "meeting",
                    "social",
                    "call",
                    "video_call",
                    "app",
                    "website_form",
                    "office_meeting",
                    "event",
                    "social_message",
                    "blog",
                    "video",
                    "podcast",
                    "webinar");

    private record Line(String typed, String meaning) {}

    @Test
    void eachLineMeansWhatItsWriterMeant() throws IOException {
        var words = new GuideWords(new Messages(Language.RUSSIAN, Bundles.ALL), channels());
        var grammar = new QuickLog(new ChannelWords(channels()), clients());
        var lines = lines();

        assertTrue(lines.size() >= FEWEST_LINES, "the list has lines");
        assertEquals(
                text(lines),
                text(
                        lines.stream()
                                .map(
                                        line ->
                                                new Line(
                                                        line.typed(),
                                                        words.describe(
                                                                grammar.read(line.typed(), NOW))))
                                .toList()));
    }

    private static String text(List<Line> lines) {
        var text = new StringBuilder();
        lines.forEach(
                line ->
                        text.append(line.typed())
                                .append('\n')
                                .append(MEANS)
                                .append(line.meaning())
                                .append('\n'));
        return text.toString();
    }

    private static List<Line> lines() throws IOException {
        var lines = new ArrayList<Line>();
        var typed = "";
        try (var file = LinesAsTypedTest.class.getResourceAsStream(LINES)) {
            for (var row : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (row.startsWith(MEANS)) {
                    lines.add(new Line(typed, row.substring(MEANS.length())));
                } else {
                    typed = row;
                }
            }
        }
        return lines;
    }

    private static List<Channel> channels() {
        var channels = new ArrayList<Channel>();
        for (var code : CHANNELS) {
            channels.add(
                    new Channel(
                            new ChannelId(channels.size() + 1),
                            Optional.of(code),
                            Optional.empty(),
                            Optional.empty(),
                            channels.size(),
                            false));
        }
        return channels;
    }

    private static MentionedClients clients() {
        var rows = new StoredRows();
        rows.put(client(1, "Петрова Анна Сергеевна", "ООО «Ромашка»", "+7 912 345-67-89"));
        rows.put(client(2, "Иванов Иван", "", "+7 912 111-22-33"));
        rows.put(client(3, "Смирнова Мария", "", ""));
        rows.put(client(4, "Орлова Мария Павловна", "", ""));
        rows.put(client(5, "Bell Anna", "Acme Ltd", "+44 20 7946 0958"));
        rows.put(client(6, "Иванова Светлана", "", "8 (495) 222-33-44"));
        rows.put(client(7, "Мороз Вера", "", ""));
        rows.put(client(8, "Любимова Надежда", "", ""));
        rows.put(client(9, "Лев Роман", "", ""));
        rows.put(client(10, "Соколов Владимир Ильич", "АО Вектор", "+7 903 555-10-00"));
        rows.put(client(11, "Kim Mark", "", ""));
        rows.put(client(12, "May Theresa", "", ""));
        rows.put(client(13, "Иванов Иван Петрович", "СтройДом", ""));
        rows.put(client(14, "Мартов Май", "", ""));
        rows.put(client(15, "Сергеева Ольга", "", ""));
        rows.put(client(16, "Петров Пётр", "", ""));
        rows.put(client(17, "Дмитриев Сергей", "", ""));
        rows.put(client(18, "Павлова Екатерина", "", ""));
        var index = new ClientIndex();
        var directory = new ClientDirectory(rows);
        directory.follow(index::follow);
        directory.refresh();
        return new MentionedClients(index, NameForms.shipped());
    }

    private static ClientListRow client(long id, String name, String company, String phone) {
        return Rows.person(
                id,
                name,
                company,
                phone.isEmpty() ? List.of() : List.of(phone),
                List.of(),
                List.of());
    }
}
