package org.kartoteka.testing;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.kartoteka.app.Desktop;
import org.kartoteka.app.Folders;
import org.kartoteka.app.Opening;
import org.kartoteka.app.Session;
import org.kartoteka.app.Wiring;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.settings.SettingsFile;
import org.kartoteka.platform.settings.ThemeChoice;
import org.kartoteka.platform.text.Language;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// The whole program over a base of its own, with no display, and hands to use it.
///
///     try (var window = Window.over(folder, Language.RUSSIAN, clock)) {
///         window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
///         window.waitFor("settings open", () -> window.sees("#preferences-theme-2"));
///     }
public final class Window implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 20;
    private static final double WIDTH = 980;
    private static final double HEIGHT = 680;

    /// Everything over the base of this window, for tests that prepare what is in it.
    public Wiring base;

    public final Session session;
    public final Stage stage;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger running = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Opening opening;
    private int presses;

    private Window(Path folder, Language language, Clock clock) {
        UiThread.start();
        new SettingsFile(folder.resolve("settings.json"), clock)
                .write(
                        Settings.DEFAULTS
                                .withLanguage(Optional.of(language))
                                .withTheme(ThemeChoice.LIGHT));
        session =
                onUi(
                        () ->
                                Session.begin(
                                        new Folders(folder, folder),
                                        this::runInBackground,
                                        clock,
                                        ZoneId.of("Europe/Moscow"),
                                        Optional.empty()));
        stage = onUi(Stage::new);
        opening = onUi(() -> opened(base(folder)));
    }

    /// Everything over the base that is open, for tests that prepare what is in it.
    public Wiring wiring() {
        waitFor("the base", () -> opening.wiring().isPresent());
        return opening.wiring().orElseThrow();
    }

    /// The program over a new base.
    ///
    /// @param folder an empty folder for base, settings and log
    public static Window over(Path folder, Language language, Clock clock) {
        create(base(folder), clock);
        var window = new Window(folder, language, clock);
        window.base = window.wiring();
        return window;
    }

    /// The program over what is in `folder`, which may be nothing, or a base that does not open.
    public static Window withoutBase(Path folder, Language language, Clock clock) {
        return new Window(folder, language, clock);
    }

    /// Where the base of a window over `folder` is.
    public static BaseLocation base(Path folder) {
        return new BaseLocation(folder.resolve("base"));
    }

    private static void create(BaseLocation location, Clock clock) {
        switch (new OpenBase(location, clock).create()) {
            case OpenOutcome.Opened(Base made) -> made.close();
            case OpenOutcome other -> throw new AssertionError("No base: " + other);
        }
    }

    private Opening opened(BaseLocation location) {
        var desktop = new Desktop(stage, session);
        var begun =
                new Opening(
                        session,
                        desktop,
                        new Opening.Around(_ -> {}, new NoTray(), (_, _) -> false),
                        closed::countDown);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        stage.requestFocus();
        begun.open(location);
        return begun;
    }

    /// Presses the keys together, such as `CONTROL, K`.
    public void press(KeyCode... keys) {
        presses++;
        robot.push(keys);
    }

    /// How often keys were pressed that are no letters of a text: `Ctrl+L` is one press.
    public int presses() {
        return presses;
    }

    /// Types `text` where the focus is.
    public void type(String text) {
        robot.write(text);
    }

    /// Copies a file as the system's own program does, and pastes it where the focus is.
    public void pasteFile(Path file) {
        onUi(
                () -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(file.toAbsolutePath().toFile()));
                    return Clipboard.getSystemClipboard().setContent(content);
                });
        press(KeyCode.CONTROL, KeyCode.V);
    }

    /// Clicks the first match once it stands still: what is scrolled between the press and the
    /// release is not clicked.
    public void click(String query) {
        waitFor("something to click: " + query, () -> sees(query));
        var place = new AtomicReference<Bounds>();
        waitFor(
                query + " to stand still",
                () -> {
                    var now = onUi(() -> placeOf(node(query)));
                    return now.equals(place.getAndSet(now));
                });
        robot.clickOn(node(query));
    }

    private static Bounds placeOf(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /// Whether something that matches is on the screen now.
    public boolean sees(String query) {
        return onUi(
                () -> stage.getScene().getRoot().lookupAll(query).stream().anyMatch(Window::shown));
    }

    /// Whether some label, button or field on the screen holds `text` now.
    public boolean reads(String text) {
        return onUi(
                () ->
                        stage.getScene().getRoot().lookupAll("*").stream()
                                .filter(Window::shown)
                                .anyMatch(node -> words(node).contains(text)));
    }

    /// The text of the first match.
    public String text(String query) {
        return onUi(() -> words(node(query)));
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl field when field.getText() != null -> field.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    /// The first match on the screen.
    public Node node(String query) {
        return onUi(
                () ->
                        stage.getScene().getRoot().lookupAll(query).stream()
                                .filter(Window::shown)
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new AssertionError(
                                                        "Nothing on the screen matches " + query)));
    }

    private static boolean shown(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    public void waitToRead(String text) {
        waitFor("the words " + text, () -> reads(text));
    }

    /// Waits until `condition` holds, asked on the UI thread once a frame.
    public void waitFor(String what, BooleanSupplier condition) {
        var held = new CompletableFuture<Boolean>();
        var timer = onUi(() -> UiThread.everyFrame(condition, held));
        try {
            held.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            screenshot("waited-in-vain");
            throw new AssertionError("Waited in vain for " + what);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("While waiting for " + what, e);
        } finally {
            Platform.runLater(timer::stop);
        }
    }

    /// Waits until no background work is left and a frame with its results has been drawn.
    public void settle() {
        waitFor("the end of background work", () -> running.get() == 0);
        var frames = new AtomicInteger();
        waitFor("two frames", () -> frames.incrementAndGet() > 2);
    }

    private void runInBackground(Runnable work) {
        running.incrementAndGet();
        workers.execute(
                () -> {
                    try {
                        work.run();
                    } finally {
                        running.decrementAndGet();
                    }
                });
    }

    /// Writes what the window shows to `target/screenshots/NAME.png`.
    public void screenshot(String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        var image = onUi(() -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs `work` on the UI thread and waits for what it gives.
    public static <T> T onUi(Callable<T> work) {
        return UiThread.call(work);
    }

    /// Presses the cross of the window.
    public void quit() {
        onUi(
                () -> {
                    opening.quit();
                    return null;
                });
    }

    /// Closes the program as a person does, and waits until it is gone.
    @Override
    public void close() {
        quit();
        try {
            if (!closed.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onUi(
                () -> {
                    stage.close();
                    return null;
                });
        workers.close();
    }
}
