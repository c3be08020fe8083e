package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;

import java.io.UncheckedIOException;
import java.util.List;

/// What became of reading a list and rehearsing it.
sealed interface Reading {

    record Done(ImportSession session, Rehearsal rehearsal) implements Reading {}

    record Refused(Trouble trouble) implements Reading {}

    record Stopped() implements Reading {}

    /// Blocks.
    static Reading of(
            TableSource source,
            ImportSession.ImportTools tools,
            Progress progress,
            Cancellation cancellation) {
        try {
            var session = ImportSession.open(source, tools);
            cancellation.check();
            var plan = session.rehearse(progress, cancellation);
            return new Done(session, Rehearsal.of(session, plan, List.of()));
        } catch (TableRefused refused) {
            return new Refused(Trouble.of(refused));
        } catch (UncheckedIOException unreadable) {
            return new Refused(Trouble.unreadable(source.name()));
        } catch (Cancellation.Cancelled stopped) {
            return new Stopped();
        }
    }
}
