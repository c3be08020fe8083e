package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.clients.SampleClients;
import org.kartoteka.interactions.EditChannels;
import org.kartoteka.platform.db.Backup;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Bases;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What a person meets before a base is open.
class OpeningTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void theFirstStartMakesABaseOnlyWhenAsked() {
        try (var window = Window.withoutBase(folder, Language.RUSSIAN, CLOCK)) {
            window.waitToRead("Здесь начнётся ваша картотека");
            assertTrue(Files.notExists(Window.base(folder).file()));
            window.screenshot("welcome-ru-light");
            assertNamed(window);
            window.press(KeyCode.ENTER);
            window.waitFor("a page", () -> window.sees(".page"));
            assertTrue(Files.exists(Window.base(folder).file()));
        }
    }

    @Test
    void aDamagedBaseLeadsToItsBackupsAndIsLeftAsItIs() throws IOException {
        leaveABaseWithOneStep();
        var damaged = cutInHalf(Window.base(folder));
        try (var window = Window.withoutBase(folder, Language.RUSSIAN, CLOCK)) {
            window.waitToRead("Картотека не открылась");
            window.waitToRead("20.11.2026 12:00");
            window.screenshot("recovery-ru-light");
            assertNamed(window);
            assertEquals(damaged, Files.size(Window.base(folder).file()));
            window.click("#app-recovery-restore");
            window.waitFor("a page", () -> window.sees(".page"));
            window.waitToRead(
                    "Восстановлена копия от 20.11.2026 12:00. Прежний файл сохранён отдельно.");
        }
        assertEquals(damaged, Files.size(keptAside(Window.base(folder))));
    }

    @Test
    void whatNoBackupHoldsIsBackedUpAtTheStartAndTheTrashIsTidied() {
        var location = Window.base(folder);
        var anna = SampleClients.anna();
        try (var base = Bases.created(location)) {
            var wiring =
                    new Wiring(
                            base,
                            new Changes(Runnable::run),
                            CLOCK,
                            ZoneOffset.UTC,
                            new Messages(Language.RUSSIAN, Bundles.ALL));
            wiring.transactions.step(
                    Label.of("step.client.added", "Анна"), () -> wiring.clients.insert(anna));
            wiring.transactions.step(
                    Label.of("step.client.trashed", "Анна"),
                    () ->
                            wiring.clients.trash(
                                    List.of(anna.id()),
                                    CLOCK.instant().minus(PurgeTrash.KEPT).minusSeconds(1)));
        }
        try (var window = Window.withoutBase(folder, Language.RUSSIAN, CLOCK)) {
            var clients = window.wiring().clients;
            window.waitFor("an empty Trash", () -> clients.trashed().isEmpty());
            var backup = new Backups(location, CLOCK).list().getFirst();
            assertEquals(Backup.Reason.STARTING, backup.reason());
            assertEquals(1, backup.rows().get("CLIENT"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.waitToRead("Срок в Корзине вышел: удалён 1 клиент");
        }
    }

    private void leaveABaseWithOneStep() {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var base = window.base;
            new EditChannels(base.channels, base.transactions, base.ids)
                    .add("Пейджер", Optional.empty());
        }
    }

    private static long cutInHalf(BaseLocation base) throws IOException {
        try (var channel = Files.newByteChannel(base.file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
            return channel.size();
        }
    }

    private static Path keptAside(BaseLocation base) throws IOException {
        try (var files = Files.walk(base.setAside())) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void assertNamed(Window window) {
        assertEquals(
                List.of(), Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
    }

    @Test
    void closingTwiceMakesOneBackup() throws IOException {
        try (var window = Window.over(folder, Language.RUSSIAN, CLOCK)) {
            var base = window.base;
            new EditChannels(base.channels, base.transactions, base.ids)
                    .add("Пейджер", Optional.empty());
            window.quit();
        }
        try (var backups = Files.list(Window.base(folder).backups())) {
            assertEquals(1, backups.count());
        }
    }
}
