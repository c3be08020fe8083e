package org.kartoteka.interactions.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.app.Bundles;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.EditChannels;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.testing.LogbookBase;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class JooqChannelsTest {

    private final Messages russian = new Messages(Language.RUSSIAN, Bundles.ALL);

    @TempDir Path folder;

    private LogbookBase book;
    private EditChannels edit;

    @BeforeEach
    void open() {
        book =
                LogbookBase.in(
                        folder, Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));
        edit = new EditChannels(book.channels, book.base.transactions, book.base.ids);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theFiveMainChannelsAreShippedFirst() {
        var mains =
                book.channels.all().stream().filter(channel -> channel.parent().isEmpty()).toList();

        assertEquals(
                List.of(
                        "Телефон",
                        "Чаты и мессенджеры",
                        "Электронная почта",
                        "Встречи и мероприятия",
                        "Социальные сети"),
                mains.stream().map(channel -> channel.displayName(russian)).toList());
    }

    @Test
    void everyShippedChannelHasANameInBothLanguages() {
        var english = new Messages(Language.ENGLISH, Bundles.ALL);
        for (var channel : book.channels.all()) {
            assertTrue(
                    !channel.displayName(russian).isBlank()
                            && !channel.displayName(english).isBlank());
        }
    }

    @Test
    void aChannelIsAddedRenamedAndPutAway() {
        var avito = edit.add(" Авито ", Optional.of(new ChannelId(5)));
        assertEquals(Optional.of(avito), book.channels.find(avito.id()));
        assertEquals(avito, book.channels.all().getLast());

        edit.rename(avito, "Авито-чат");
        assertEquals("Авито-чат", find(avito.id()).displayName(russian));

        edit.archive(find(avito.id()), true);
        assertTrue(find(avito.id()).archived());
        book.base.journal.undo();
        assertTrue(!find(avito.id()).archived());
    }

    @Test
    void aShippedChannelTakesANameAndGivesItBack() {
        var call = find(LogbookBase.CALL);
        edit.rename(call, "Набор");
        assertEquals("Набор", find(call.id()).displayName(russian));
        edit.rename(find(call.id()), " ");
        assertEquals("Звонок", find(call.id()).displayName(russian));
    }

    @Test
    void theUsualChannelIsTheCallUnlessItIsPutAway() {
        assertEquals(LogbookBase.CALL, Channel.usual(book.channels.all()).id());
        edit.archive(find(LogbookBase.CALL), true);
        assertEquals(new ChannelId(1), Channel.usual(book.channels.all()).id());
    }

    private Channel find(ChannelId id) {
        return book.channels.find(id).orElseThrow();
    }
}
