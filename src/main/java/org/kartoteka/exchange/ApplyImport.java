package org.kartoteka.exchange;

import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// Use case: carry out an import as one step, after a verified backup. Blocks.
public final class ApplyImport {

    private final Clients clients;
    private final Imports imports;
    private final Transactions transactions;
    private final ImportBackup backup;
    private final IdSource ids;
    private final Clock clock;

    public ApplyImport(
            Clients clients,
            Imports imports,
            Transactions transactions,
            ImportBackup backup,
            IdSource ids,
            Clock clock) {
        this.clients = clients;
        this.imports = imports;
        this.transactions = transactions;
        this.backup = backup;
        this.ids = ids;
        this.clock = clock;
    }

    /// All ticked rows are stored, or none: a cancellation takes everything back.
    ///
    /// Known clients are read again inside the step, so that what was changed since the rehearsal
    /// is not undone.
    public ImportResult apply(ImportPlan plan, Progress progress, Cancellation cancellation) {
        var work = new ImportWork(clients, ids, plan, progress, cancellation);
        try {
            cancellation.check();
            backup.make();
            cancellation.check();
            return transactions.step(label(plan, work), () -> carryOut(plan, work, cancellation));
        } catch (Cancellation.Cancelled stopped) {
            return new ImportResult.Cancelled();
        }
    }

    private Label label(ImportPlan plan, ImportWork work) {
        var created = String.valueOf(work.toCreate());
        var updated = String.valueOf(work.toUpdate());
        var file = plan.list().table().name();
        return file.isEmpty()
                ? Label.of("step.import.pasted", created, updated)
                : Label.of("step.import.file", file, created, updated);
    }

    private ImportResult carryOut(ImportPlan plan, ImportWork work, Cancellation cancellation) {
        var id = new ImportId(ids.next());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        work.carryOut(id, now);
        var leftOut = plan.rows().size() - work.written();
        imports.insert(
                id,
                FieldLengths.cut(plan.list().table().name(), FieldLengths.CUSTOM_NAME),
                now,
                work.created(),
                work.updated(),
                leftOut);
        var mapping = ImportMapping.of(plan.list());
        if (!mapping.isEmpty()) {
            imports.remember(mapping, now);
        }
        cancellation.check();
        return new ImportResult.Done(id, work.created(), work.updated(), leftOut);
    }
}
