package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries out one after another what a person changes in a rehearsal. What is typed while a
/// rehearsal runs stops it, and the next one takes everything in. UI thread only.
final class RehearsalQueue implements AutoCloseable {

    private final ImportSession session;
    private final Background background;
    private final Told told;
    private List<Consumer<ImportSession>> waiting = new ArrayList<>();
    private Cancellation running = new Cancellation();
    private List<Rehearsal> before;
    private boolean working;
    private boolean closed;

    /// Who is told what, on the UI thread.
    interface Told {

        void busy(boolean yes);

        void rehearsed(Rehearsal rehearsal);

        /// The list cannot be read as a person chose; it stays as it was.
        void refused(Trouble trouble);
    }

    private record Outcome(Optional<Rehearsal> rehearsal, Optional<Trouble> trouble) {}

    /// @param first what the session shows already
    RehearsalQueue(ImportSession session, Rehearsal first, Background background, Told told) {
        this.session = session;
        this.before = List.of(first);
        this.background = background;
        this.told = told;
    }

    /// To be used only while nothing waits here.
    ImportSession session() {
        return session;
    }

    void edit(Consumer<ImportSession> change) {
        running.request();
        add(change);
    }

    void tick(List<Integer> rows, boolean yes) {
        add(
                now -> {
                    if (now.plan().isEmpty()) {
                        now.rehearse(Progress.NONE, new Cancellation());
                    }
                    now.tick(rows, yes);
                });
    }

    private void add(Consumer<ImportSession> change) {
        waiting.add(change);
        if (!working) {
            work();
        }
    }

    private void work() {
        working = true;
        told.busy(true);
        var changes = waiting;
        var known = before;
        waiting = new ArrayList<>();
        running = new Cancellation();
        var token = running;
        background.run(
                () -> rehearse(changes, known, token),
                this::take,
                fault -> {
                    working = false;
                    told.busy(false);
                    background.report(fault);
                });
    }

    private Outcome rehearse(
            List<Consumer<ImportSession>> changes, List<Rehearsal> known, Cancellation token) {
        var trouble = Optional.<Trouble>empty();
        for (var change : changes) {
            try {
                change.accept(session);
            } catch (TableRefused refused) {
                trouble = Optional.of(Trouble.of(refused));
            }
        }
        try {
            var plan =
                    session.plan().isPresent()
                            ? session.plan().get()
                            : session.rehearse(Progress.NONE, token);
            return new Outcome(Optional.of(Rehearsal.of(session, plan, known)), trouble);
        } catch (Cancellation.Cancelled replaced) {
            return new Outcome(Optional.empty(), trouble);
        }
    }

    private void take(Outcome outcome) {
        if (closed) {
            return;
        }
        outcome.trouble().ifPresent(told::refused);
        outcome.rehearsal().ifPresent(made -> before = List.of(made));
        if (!waiting.isEmpty()) {
            work();
            return;
        }
        working = false;
        told.busy(false);
        outcome.rehearsal().ifPresent(told::rehearsed);
    }

    @Override
    public void close() {
        closed = true;
        running.request();
    }
}
