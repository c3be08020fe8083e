package org.kartoteka.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.Clipboard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.platform.text.Language;
import org.kartoteka.testing.Named;
import org.kartoteka.testing.Window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

class FaultsTest {

    private static final String SECRET = "+7 916 123-45-67";

    @TempDir Path folder;

    @Test
    void aFaultIsOneCalmSentenceWithDetailsThatHoldNothingAPersonTyped() {
        try (var window = Window.over(folder, Language.RUSSIAN, Clock.systemUTC())) {
            window.session.faults().accept(new IllegalStateException(SECRET));
            window.waitFor("a notice", () -> window.sees(".notice-fault"));
            assertFalse(window.text(".notice-fault .label").contains(SECRET));
            window.screenshot("fault-ru-light");
            assertEquals(
                    List.of(),
                    Window.onUi(() -> Named.nameless(window.stage.getScene().getRoot())));
            window.click("#ui-notice-copy");
            assertFalse(
                    Window.onUi(() -> Clipboard.getSystemClipboard().getString()).contains(SECRET));
            window.click("#ui-notice-close");
            window.waitFor("no notice", () -> !window.sees(".notice-fault"));
        }
    }

    @Test
    void aFullDiskIsNamedAsWhatItIs() {
        try (var window = Window.over(folder, Language.RUSSIAN, Clock.systemUTC())) {
            var full = new StoreFault(StoreFault.Kind.DISK_FULL, "full");
            window.session.faults().accept(new IllegalStateException(full));
            window.waitFor("a notice", () -> window.sees(".notice-fault"));
            assertEquals("На диске нет места", window.text(".notice-fault .label").split(",")[0]);
        }
    }
}
