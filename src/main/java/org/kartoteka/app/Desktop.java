package org.kartoteka.app;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kartoteka.platform.db.BaseConnections;
import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.settings.WindowPlace;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

/// The one window: its place on the screen, its looks and language, and what it shows. UI thread only.
public final class Desktop implements AutoCloseable {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 700;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage;
    private final Session session;
    private final StackPane content = new StackPane();
    private final Theme theme;
    private final Subscription settingsChanged;
    private Runnable build = () -> {};
    private Optional<Shell> shell = Optional.empty();

    public Desktop(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
        StackPane.setAlignment(session.notices(), Pos.BOTTOM_CENTER);
        var scene = new Scene(new StackPane(content, session.notices()), WIDTH, HEIGHT);
        this.theme = new Theme(scene, session.settings().get().theme());
        this.settingsChanged = session.changes().on(Topic.SETTINGS, this::followSettings);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        session.settings().get().window().filter(this::onSomeScreen).ifPresent(this::place);
    }

    static Language language(Settings settings) {
        return settings.language().orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /// Shows pages over an open base.
    public void work(BaseConnections base, String baseName) {
        var wiring = new Wiring(base, session.changes(), session.clock(), session.zone());
        var first = session.settings().get().lastPage().map(Place::of).orElse(Place.of(""));
        build = () -> showShell(new Shell(session, wiring, baseName), shell.map(Shell::place).orElse(first));
        build.run();
    }

    private void showShell(Shell built, Place place) {
        shell.ifPresent(Shell::close);
        shell = Optional.of(built);
        show(built);
        built.begin(place);
    }

    private void show(Region shown) {
        stage.setTitle(session.messages().get("app.name"));
        content.getChildren().setAll(shown);
    }

    private void followSettings() {
        var settings = session.settings().get();
        theme.choose(settings.theme());
        var wanted = language(settings);
        if (wanted != session.messages().language()) {
            session.messages().speak(wanted);
            session.notices().clear();
            build.run();
        }
    }

    private boolean onSomeScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.intersects(
                        new Rectangle2D(place.x(), place.y(), LEAST_WIDTH / 2, LEAST_HEIGHT / 2)));
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Brings the window before all others, as a second start of the program asks.
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Whether nothing would be lost by closing the window now; if something would, the page has asked.
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
                    .change(settings -> settings.withWindow(
                            new WindowPlace(place.x(), place.y(), place.width(), place.height(), true)));
        } else {
            session.settings()
                    .change(settings -> settings.withWindow(new WindowPlace(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized)));
        }
    }
}
