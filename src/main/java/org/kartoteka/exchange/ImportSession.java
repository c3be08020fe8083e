package org.kartoteka.exchange;

import org.kartoteka.kernel.ImportId;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.UndoOutcome;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One import from the file to the base, step by step, for a screen or a script: detect, change a
/// guess, rehearse, mend, carry out, take back.
///
/// Every method that reads the file or the base blocks; one thread at a time.
public final class ImportSession {

    private final TableSource source;
    private final ImportTools tools;
    private final LocalDate today;
    private ContactList list;
    private ImportEdits edits = ImportEdits.NONE;
    private ImportPlan plan;

    private ImportSession(TableSource source, ImportTools tools) {
        this.source = source;
        this.tools = tools;
        this.today = LocalDate.now(tools.clock());
    }

    /// What a session works with.
    ///
    /// @param clock in the person's own zone
    public record ImportTools(
            Imports imports,
            RehearseImport rehearseImport,
            ApplyImport applyImport,
            UndoImport undoImport,
            Clock clock) {}

    /// Reads the file or the pasted text; what was decided for a list with the same header the last
    /// time is decided again.
    ///
    /// @throws org.kartoteka.platform.table.TableRefused if it is no table
    public static ImportSession open(TableSource source, ImportTools tools) {
        var session = new ImportSession(source, tools);
        session.choose(ReadingChoices.AUTOMATIC);
        tools.imports()
                .mapping(ImportMapping.keyOf(session.list.columns()))
                .ifPresent(session::recall);
        return session;
    }

    private void recall(ImportMapping mapping) {
        var choices = list.choices().withColumns(mapping.columns());
        for (var date : mapping.dates().entrySet()) {
            choices = choices.withDateOrder(date.getKey(), date.getValue());
        }
        choose(choices);
    }

    /// The list as it is read now.
    public ContactList list() {
        return list;
    }

    /// What was found out, each with a sample and its alternatives.
    public List<Guess> guesses() {
        return new Guesses(source, list, today).all();
    }

    /// Makes a choice of a [Guess]; what was mended in rows stays unless the rows themselves become
    /// others.
    ///
    /// @throws org.kartoteka.platform.table.TableRefused if the file cannot be read so; then all
    ///   stays as it was
    public void choose(ReadingChoices choices) {
        var sameRows =
                list != null
                        && choices.encoding().equals(list.choices().encoding())
                        && choices.delimiter().equals(list.choices().delimiter())
                        && choices.headerRow().equals(list.choices().headerRow());
        list =
                sameRows
                        ? ContactList.of(list.table(), choices, today)
                        : ContactList.read(source, choices, today);
        if (!sameRows) {
            edits = ImportEdits.NONE;
        }
        plan = null;
    }

    /// Says what an import would do, with all choices and mended cells so far. Writes nothing.
    public ImportPlan rehearse(Progress progress, Cancellation cancellation) {
        plan = tools.rehearseImport().rehearse(list, edits, progress, cancellation);
        return plan;
    }

    /// The last rehearsal, unless something was chosen or mended since.
    public Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /// Replaces one cell; rehearse again to see what it changes.
    public void mend(int row, int column, String text) {
        var before = edits.mended().getOrDefault(row, list.rows().get(row));
        var cells = new ArrayList<>(before.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        change(edits.withMended(row, Row.of(before.line(), cells)));
    }

    /// Puts a row in or out. The last rehearsal stays right.
    ///
    /// @throws IllegalStateException before a rehearsal
    public ImportPlan tick(int row, boolean yes) {
        return tick(Set.of(row), yes);
    }

    /// The same for many rows at once.
    public ImportPlan tick(Collection<Integer> rows, boolean yes) {
        plan = rehearsed().tick(rows, yes);
        edits = plan.edits();
        return plan;
    }

    /// Makes a client of its own of a row that was taken for a known one; rehearse again.
    public void asNew(int row) {
        change(edits.withChoice(row, edits.choice(row).asNewClient()));
    }

    /// Adds a row to one of its look-alikes; rehearse again.
    public void into(int row, Match lookAlike) {
        change(edits.withChoice(row, edits.choice(row).into(lookAlike)));
    }

    /// Takes the file's value, or again the known one, where they differ; rehearse again.
    public void takeFromFile(int row, Field field, boolean fromFile) {
        var fields = new HashSet<>(edits.choice(row).fromFile());
        if (fromFile) {
            fields.add(field);
        } else {
            fields.remove(field);
        }
        change(edits.withChoice(row, edits.choice(row).fromFile(fields)));
    }

    private void change(ImportEdits changed) {
        edits = changed;
        plan = null;
    }

    /// Writes the rows that would be left out to a file; see [RejectedRows#save].
    ///
    /// @throws IllegalStateException before a rehearsal
    public int saveRejected(
            Path file, Function<String, String> words, Function<RowPlan, String> reason)
            throws IOException {
        return new RejectedRows(rehearsed()).save(file, words, reason);
    }

    /// Carries out what the last rehearsal showed.
    ///
    /// @throws IllegalStateException before a rehearsal
    public ImportResult apply(Progress progress, Cancellation cancellation) {
        return tools.applyImport().apply(rehearsed(), progress, cancellation);
    }

    public UndoOutcome undo(ImportId id) {
        return tools.undoImport().undo(id);
    }

    private ImportPlan rehearsed() {
        if (plan == null) {
            throw new IllegalStateException("Rehearse first");
        }
        return plan;
    }
}
