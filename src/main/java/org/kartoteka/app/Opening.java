package org.kartoteka.app;

import org.kartoteka.cli.LogByLine;
import org.kartoteka.cli.LogRequest;
import org.kartoteka.platform.db.Backups;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.OpenBase;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.db.RescueBase;
import org.kartoteka.platform.db.RescueOutcome;
import org.kartoteka.platform.db.RestoreBackup;
import org.kartoteka.platform.db.RestoreOutcome;
import org.kartoteka.platform.desk.Announcer;
import org.kartoteka.platform.desk.DeskSystem;
import org.kartoteka.platform.desk.LetterFiles;
import org.kartoteka.platform.desk.NotifySend;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.preferences.StayingOn;
import org.kartoteka.reminders.store.ToldFile;
import org.kartoteka.safety.store.BaseSafeguard;
import org.kartoteka.safety.store.TimelyBackup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens a base, says so where it cannot be opened, and lets go of it at the end. UI thread only;
/// the work on files is done by workers.
public final class Opening implements BaseChoices {

    private final Session session;
    private final Desktop desktop;
    private final Around around;
    private final Runnable exit;
    private final Messages messages;
    private final OneWindow oneWindow = new OneWindow(this::answer);
    private BaseLocation location = BaseLocation.standard();

    /// Read by the thread that ends the program from outside too.
    private volatile Optional<ClosingBase> open = Optional.empty();

    /// Read by the threads of later starts too.
    private volatile Optional<Wiring> wired = Optional.empty();

    private Optional<Upkeep> upkeep = Optional.empty();

    /// What is to be said when the next screen is there.
    private Optional<String> news = Optional.empty();

    /// Whether the base is being let go of, so that a second press changes nothing.
    private boolean leaving;

    /// The desktop beyond the window.
    ///
    /// @param showDocument opens an address in the system's program for it
    /// @param announcer says what falls due where the system has nothing of its own for it
    public record Around(Consumer<String> showDocument, StayingOn staying, Announcer announcer) {}

    /// @param exit ends the program when everything is closed
    public Opening(Session session, Desktop desktop, Around around, Runnable exit) {
        this.session = session;
        this.desktop = desktop;
        this.around = around;
        this.exit = exit;
        this.messages = session.messages();
    }

    public void open(BaseLocation wanted) {
        location = wanted;
        desktop.wait("app.opening");
        session.background()
                .run(
                        () ->
                                oneWindow.claim(wanted.folder())
                                        ? Optional.of(openBase().open())
                                        : Optional.<OpenOutcome>empty(),
                        outcome -> outcome.ifPresentOrElse(this::follow, this::end),
                        this::failed);
    }

    /// @param line what a later start of the program says; comes on a thread of its own
    private String answer(String line) {
        if (line.equals(OneWindow.RAISE)) {
            session.background().onUiThread(desktop::toFront);
            return "raised";
        }
        return LogRequest.read(line).map(this::log).orElse("");
    }

    private String log(LogRequest request) {
        var spoken = new Messages(request.language(), Bundles.ALL);
        return wired.map(wiring -> new LogByLine(wiring, spoken).log(request.line()).written())
                .orElse("");
    }

    /// Everything over the base that is open, empty while none is.
    public Optional<Wiring> wiring() {
        return wired;
    }

    private OpenBase openBase() {
        return new OpenBase(location, session.clock());
    }

    private void follow(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened(Base base) -> work(base);
            case OpenOutcome.Absent _ ->
                    desktop.show(() -> new WelcomeView(location, messages, this));
            default -> {
                desktop.show(
                        () -> new RecoveryView(outcome, location, session.zone(), messages, this));
                tellNews();
            }
        }
    }

    private void tellNews() {
        news.ifPresent(session.notices()::stay);
        news = Optional.empty();
    }

    private void work(Base base) {
        open =
                Optional.of(
                        new ClosingBase(
                                base,
                                new Backups(location, session.clock()),
                                () -> wired.map(wiring -> wiring.unstoredTalk)));
        session.settings().change(settings -> settings.withBase(location.folder()));
        session.background().run(() -> wired(base), wiring -> work(base, wiring), this::failed);
    }

    private Wiring wired(Base base) {
        var wiring =
                new Wiring(
                        base,
                        session.changes(),
                        session.clock(),
                        session.zone(),
                        session.messages());
        wiring.unstoredTalk.keepIn(location.unstoredTalk(), this::inBackground);
        return wiring;
    }

    private void inBackground(Runnable work) {
        session.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {});
    }

    private void work(Base base, Wiring wiring) {
        if (leaving) {
            return;
        }
        wired = Optional.of(wiring);
        var backups = new Backups(location, wiring.clock);
        var safeguard = new BaseSafeguard(base, backups);
        var letters = new LetterFiles(location.letters());
        session.background()
                .run(
                        () -> {
                            letters.clear();
                            return letters;
                        },
                        _ -> {});
        desktop.work(
                wiring,
                new CareOfBase(base, wiring.clock, this),
                safeguard,
                new Outside(
                        new SystemMail(DeskSystem.here().kind(), letters, around.showDocument()),
                        NotifySend.in(System.getenv().getOrDefault("PATH", ""))
                                .<Announcer>map(own -> own)
                                .orElse(around.announcer()),
                        new ToldFile(location.told()),
                        around.staying()));
        inBackground(wiring.summaries::settle);
        tellNews();
        location.cloud()
                .map(cloud -> messages.get("app.base.cloud", cloud))
                .ifPresent(session.notices()::say);
        upkeep =
                Optional.of(
                        new Upkeep(
                                new TimelyBackup(base, backups, wiring.clock),
                                wiring.purgingAfter(safeguard::requireForDeletion),
                                session.background(),
                                session.faults()::ofBackup,
                                wiring.clock));
        upkeep.get().begin();
    }

    private void failed(Throwable fault) {
        session.faults().accept(fault);
        desktop.show(
                () ->
                        new RecoveryView(
                                new OpenOutcome.NotWritable(location, OpenOutcome.Reason.READ_ONLY),
                                location,
                                session.zone(),
                                messages,
                                this));
    }

    @Override
    public void create() {
        desktop.wait("app.creating");
        beginWithClients();
        session.background().run(() -> openBase().create(), this::follow, this::failed);
    }

    /// A new base begins on the page that tells how to fill it.
    private void beginWithClients() {
        session.settings().change(settings -> settings.withLastPage("clients"));
    }

    @Override
    public void tryAgain() {
        open(location);
    }

    @Override
    public void openOther() {
        desktop.chooseFolder(messages.get("app.base.choose"), location.folder())
                .map(Path::toString)
                .flatMap(BaseLocation::at)
                .ifPresent(this::leaveFor);
    }

    /// Lets go of the base that is open, if one is, and opens `other`.
    private void leaveFor(BaseLocation other) {
        letGo(() -> open(other));
    }

    @Override
    public void restore(Path backup) {
        letGo(
                () -> {
                    desktop.wait("app.restoring");
                    session.background()
                            .run(
                                    () ->
                                            new RestoreBackup(location, session.clock())
                                                    .restore(backup),
                                    this::restored,
                                    this::failed);
                });
    }

    private void restored(RestoreOutcome outcome) {
        news =
                Optional.of(
                        switch (outcome) {
                            case RestoreOutcome.Restored restored -> inWords(restored);
                            case RestoreOutcome.Broken _ -> messages.get("app.restore.broken");
                            case RestoreOutcome.Newer _ -> messages.get("app.restore.newer");
                            case RestoreOutcome.InUse _ -> messages.get("app.restore.in-use");
                            case RestoreOutcome.NotWritable _ ->
                                    messages.get("app.restore.not-writable");
                        });
        open(location);
    }

    /// Of which moment the base is now, and what is not in it.
    private String inWords(RestoreOutcome.Restored restored) {
        var madeAt = LocalDateTime.ofInstant(restored.backup().madeAt(), session.zone());
        var done = messages.get("app.restore.done", messages.formats().dateTime(madeAt));
        var missing = restored.missingSteps().orElse(0);
        return missing == 0 ? done : done + " " + messages.count("app.restore.missing", missing);
    }

    @Override
    public void rescue() {
        desktop.wait("app.rescuing");
        session.background()
                .run(
                        () -> new RescueBase(location, session.clock()).rescue(),
                        this::rescued,
                        this::failed);
    }

    private void rescued(RescueOutcome outcome) {
        news =
                Optional.of(
                        switch (outcome) {
                            case RescueOutcome.Repaired repaired ->
                                    messages.get(
                                            repaired.certain()
                                                    ? "app.rescue.whole"
                                                    : "app.rescue.maybe");
                            case RescueOutcome.FromBackup(var restored) -> inWords(restored);
                            case RescueOutcome.Hopeless _ -> messages.get("app.rescue.hopeless");
                            case RescueOutcome.Newer _ -> messages.get("app.restore.newer");
                            case RescueOutcome.InUse _ -> messages.get("app.restore.in-use");
                            case RescueOutcome.NotWritable _ ->
                                    messages.get("app.restore.not-writable");
                        });
        open(location);
    }

    @Override
    public void startAnew() {
        desktop.wait("app.creating");
        beginWithClients();
        session.background().run(() -> openBase().startAnew(), this::follow, this::failed);
    }

    @Override
    public void show(Path folder) {
        var there = Files.isDirectory(folder) ? folder : location.folder();
        around.showDocument().accept(there.toUri().toString());
    }

    /// Closes the program, unless the page that is open has something to ask first.
    @Override
    public void quit() {
        if (desktop.mayClose(this::quit)) {
            letGo(this::end);
        } else {
            desktop.toFront();
        }
    }

    /// Closes the base in order where the system ends the program, as at log-out. Blocks; any
    /// thread but the UI thread.
    void endAtOnce() {
        open.ifPresent(ClosingBase::atOnce);
    }

    private void end() {
        desktop.close();
        oneWindow.close();
        exit.run();
    }

    /// Makes the backup that closing makes, closes the base and goes on with `next`.
    private void letGo(Runnable next) {
        if (leaving) {
            return;
        }
        if (open.isEmpty()) {
            next.run();
            return;
        }
        leaving = true;
        upkeep.ifPresent(Upkeep::close);
        upkeep = Optional.empty();
        var base = open.get();
        desktop.wait("app.closing");
        session.background()
                .run(
                        () -> {
                            base.backUp();
                            return base;
                        },
                        closing -> close(closing, next),
                        fault -> askWithoutBackup(fault, base, next));
    }

    private void close(ClosingBase base, Runnable next) {
        session.background()
                .run(
                        () -> {
                            base.close();
                            return base;
                        },
                        _ -> {
                            open = Optional.empty();
                            wired = Optional.empty();
                            leaving = false;
                            next.run();
                        });
    }

    private void askWithoutBackup(Throwable fault, ClosingBase base, Runnable next) {
        leaving = false;
        session.faults().accept(fault);
        desktop.show(
                () -> new NoBackupView(messages, () -> close(base, next), () -> work(base.base())));
    }
}
