package org.kartoteka.app;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.settings.WindowPlace;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.ui.KeyLayouts;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.safety.Safeguard;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The one window: its place on the screen, its looks and language, and what it shows. UI thread
/// only.
public final class Desktop implements AutoCloseable {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 660;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private static final List<Integer> ICON_SIZES = List.of(32, 64, 128, 256);

    private final Stage stage;
    private final Session session;
    private final StackPane content = new StackPane();
    private final Theme theme;
    private final Subscription settingsChanged;
    private Optional<Language> chosenLanguage;
    private Runnable build = () -> {};
    private Optional<Shell> shell = Optional.empty();

    public Desktop(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
        this.chosenLanguage = session.settings().get().language();
        StackPane.setAlignment(session.notices(), Pos.BOTTOM_CENTER);
        var screen = Screen.getPrimary().getVisualBounds();
        var scene =
                new Scene(
                        new StackPane(content, session.notices()),
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        KeyLayouts.mendIn(scene);
        this.theme = new Theme(scene, session.settings().get().theme());
        this.settingsChanged = session.changes().on(Topic.SETTINGS, this::followSettings);
        stage.setScene(scene);
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        session.settings().get().window().filter(this::onSomeScreen).ifPresent(this::place);
    }

    private static Image icon(int size) {
        return new Image(Desktop.class.getResource("icon-" + size + ".png").toExternalForm());
    }

    static Language language(Settings settings) {
        return settings.language().orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /// Shows pages over an open base.
    void work(Wiring wiring, BaseCare care, Safeguard safeguard, Outside outside) {
        var first = session.settings().get().lastPage().map(Place::of).orElse(Place.of(""));
        build(
                () -> {
                    var place = shell.map(Shell::place).orElse(first);
                    var built = new Shell(session, wiring, care, safeguard, outside);
                    present(built);
                    shell = Optional.of(built);
                    built.begin(place);
                });
    }

    /// Shows a view in place of everything else, built anew when the language changes.
    void show(Supplier<? extends Region> view) {
        build(() -> present(view.get()));
    }

    /// Says in one line what is being waited for.
    void wait(String key) {
        show(() -> new WaitingView(session.messages().get(key)));
    }

    private void build(Runnable building) {
        build = building;
        building.run();
    }

    private void present(Region shown) {
        shell.ifPresent(Shell::close);
        shell = Optional.empty();
        stage.setTitle(session.messages().get("app.name"));
        content.getChildren().setAll(shown);
    }

    /// @return the folder a person chose, empty if none
    Optional<Path> chooseFolder(String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    private void followSettings() {
        var settings = session.settings().get();
        theme.choose(settings.theme());
        var wanted = language(settings);
        var chosenAnew = !settings.language().equals(chosenLanguage);
        chosenLanguage = settings.language();
        if (chosenAnew && wanted != session.messages().language()) {
            session.messages().speak(wanted);
            session.notices().clear();
            build.run();
        }
    }

    private boolean onSomeScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        bounds ->
                                bounds.intersects(
                                        new Rectangle2D(
                                                place.x(),
                                                place.y(),
                                                LEAST_WIDTH / 2,
                                                LEAST_HEIGHT / 2)));
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Brings the window before all others, as a second start of the program asks; one that was
    /// closed to the tray is opened again.
    public void toFront() {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Whether nothing would be lost by closing the window now; if something would, the page has
    /// asked.
    boolean mayClose(Runnable close) {
        return shell.map(open -> open.mayLeave(close)).orElse(true);
    }

    @Override
    public void close() {
        rememberPlace();
        settingsChanged.close();
        shell.ifPresent(Shell::close);
        shell = Optional.empty();
        theme.close();
    }

    private void rememberPlace() {
        var before = session.settings().get().window();
        var maximized = stage.isMaximized();
        if (maximized && before.isPresent()) {
            var place = before.get();
            session.settings()
                    .change(
                            settings ->
                                    settings.withWindow(
                                            new WindowPlace(
                                                    place.x(),
                                                    place.y(),
                                                    place.width(),
                                                    place.height(),
                                                    true)));
        } else {
            session.settings()
                    .change(
                            settings ->
                                    settings.withWindow(
                                            new WindowPlace(
                                                    stage.getX(),
                                                    stage.getY(),
                                                    stage.getWidth(),
                                                    stage.getHeight(),
                                                    maximized)));
        }
    }
}
