package org.kartoteka.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.kartoteka.platform.db.BaseLocation;

/// The program with its window.
public final class KartotekaApp extends Application {

    /// @param args `--base=PATH` opens another base than the last one
    static void start(String... args) {
        Application.launch(KartotekaApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var session = Session.begin(Folders.ofSystem(), workers, Clock.systemDefaultZone(), ZoneId.systemDefault());
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> session.faults().accept(fault));
        var desktop = new Desktop(stage, session);
        var opening = new Opening(session, desktop, getHostServices()::showDocument, Platform::exit);
        stage.setOnCloseRequest(event -> {
            event.consume();
            opening.quit();
        });
        opening.open(base(session));
        stage.show();
    }

    private BaseLocation base(Session session) {
        return Optional.ofNullable(getParameters().getNamed().get("base"))
                .or(() -> session.settings().get().base().map(Path::toString))
                .flatMap(BaseLocation::at)
                .orElseGet(BaseLocation::standard);
    }
}
