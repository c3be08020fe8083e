package org.kartoteka.interactions.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.interactions.Channel;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.HumanDates;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Carries out every example of the user guide's page on the quick log, in both languages.
class UserGuideTest {

    /// The moment at which the page says its examples are read.
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-22T11:30");

    private static final Path GUIDE = Path.of("src/docs/user-guide");
    private static final List<String> CODES =
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

    /// A row of a table: what is typed, and what the page says it means.
    record Example(String typed, String meaning) {}

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(Language.ENGLISH, "quick-log.md"),
                Arguments.of(Language.RUSSIAN, "quick-log.ru.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLineIsUnderstoodAsThePageSays(Language language, String page) {
        var words = new GuideWords(messages(language), channels());
        var grammar = new QuickLog(new ChannelWords(channels()), new KnownClients());
        var examples = table(page, words.linesHeading());

        assertTrue(examples.size() >= 20, "the page has examples");
        assertEquals(
                examples,
                examples.stream()
                        .map(
                                example ->
                                        new Example(
                                                example.typed(),
                                                words.describe(grammar.read(example.typed(), NOW))))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyDateIsReadAsThePageSays(Language language, String page) {
        var words = new GuideWords(messages(language), channels());
        var examples = table(page, words.datesHeading());

        assertTrue(examples.size() >= 20, "the page has dates");
        assertEquals(
                examples,
                examples.stream()
                        .map(
                                example ->
                                        new Example(
                                                example.typed(),
                                                HumanDates.read(example.typed(), NOW)
                                                        .map(words::date)
                                                        .orElse("?")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyChannelIsNamedByTheWordsOfThePage(Language language, String page) {
        var messages = messages(language);
        var words = new GuideWords(messages, channels());
        var table = table(page, words.channelsHeading());
        assertEquals(channels().size(), table.size());
        for (var row : table) {
            for (var word : row.meaning().split(", ")) {
                var found = new ChannelWords(channels()).channel(word).map(words::channel);
                assertEquals(Optional.of(row.typed()), found, word);
            }
        }
    }

    private static Messages messages(Language language) {
        return new Messages(language, Bundles.ALL);
    }

    private static List<Channel> channels() {
        var channels = new ArrayList<Channel>();
        for (var code : CODES) {
            var id = new ChannelId(channels.size() + 1);
            channels.add(
                    new Channel(
                            id,
                            Optional.of(code),
                            Optional.empty(),
                            Optional.empty(),
                            channels.size(),
                            false));
        }
        return channels;
    }

    /// The rows of all tables with this heading; code marks around what is typed are taken off.
    private static List<Example> table(String page, String heading) {
        var examples = new ArrayList<Example>();
        var inside = false;
        for (var line : lines(page)) {
            var cells = line.strip().split("\\s*\\|\\s*");
            if (cells.length < 3) {
                inside = false;
            } else if (cells[1].equals(heading)) {
                inside = true;
            } else if (inside && !cells[1].startsWith("---")) {
                examples.add(new Example(cells[1].replace("`", ""), cells[2].replace("`", "")));
            }
        }
        return examples;
    }

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(GUIDE.resolve(page));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
