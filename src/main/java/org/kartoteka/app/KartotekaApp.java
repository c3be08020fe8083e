package org.kartoteka.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.kartoteka.cli.LanguageChoice;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.desk.AwtTray;
import org.kartoteka.platform.instance.EndingSignals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window.
public final class KartotekaApp extends Application {

    private static final String BASE = "--base";

    /// @param args `--base PATH` opens another base than the last one, `--lang ru` speaks Russian,
    ///   `--hidden` leaves the window closed
    static void start(String... args) {
        Application.launch(KartotekaApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var session =
                Session.begin(
                        Folders.ofSystem(),
                        workers,
                        Clock.systemDefaultZone(),
                        ZoneId.systemDefault(),
                        LanguageChoice.in(arguments()).language());
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> session.faults().accept(fault));
        var desktop = new Desktop(stage, session);
        var tray = new AwtTray(Desktop.class.getResource("icon-64.png"));
        var opening = new AtomicReference<Opening>();
        var presence =
                new Presence(
                        stage,
                        session,
                        Presence.Uses.of(tray),
                        desktop::toFront,
                        () -> opening.get().quit());
        opening.set(
                new Opening(
                        session,
                        desktop,
                        new Opening.Around(getHostServices()::showDocument, presence, tray),
                        () -> {
                            presence.close();
                            Platform.exit();
                        }));
        EndingSignals.beforeEnding(opening.get()::endAtOnce);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    presence.closeWindow();
                });
        opening.get().open(base(session));
        presence.begin(getParameters().getRaw().contains(Presence.HIDDEN));
    }

    private String[] arguments() {
        return getParameters().getRaw().toArray(String[]::new);
    }

    private BaseLocation base(Session session) {
        return named(getParameters().getRaw())
                .or(() -> session.settings().get().base().map(Path::toString))
                .flatMap(BaseLocation::at)
                .orElseGet(BaseLocation::standard);
    }

    /// The path in `--base PATH` or `--base=PATH`.
    private static Optional<String> named(List<String> args) {
        var place = args.indexOf(BASE);
        if (place >= 0 && place + 1 < args.size()) {
            return Optional.of(args.get(place + 1));
        }
        return args.stream()
                .filter(arg -> arg.startsWith(BASE + "="))
                .map(arg -> arg.substring(BASE.length() + 1))
                .findFirst();
    }
}
