package org.kartoteka.exchange;

import org.kartoteka.platform.table.CsvFile;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.work.Cancellation;
import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.platform.work.Transactions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Use case: write the whole base as one folder of CSV files that any program reads. Blocks.
public final class ExportEverything {

    private final ExportClients exportClients;
    private final ExportedRows rows;
    private final Transactions transactions;
    private final Clock clock;

    /// @param clock in the person's own zone, in which times are written
    public ExportEverything(
            ExportClients exportClients,
            ExportedRows rows,
            Transactions transactions,
            Clock clock) {
        this.exportClients = exportClients;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Makes a new folder, `Kartoteka 2026-11-22` or with a number behind it, inside `parent`.
    ///
    /// @param channelName gives the name of a shipped channel by its code
    /// @return the folder
    public Path into(
            Path parent,
            ExportKind kind,
            Language language,
            Function<String, String> channelName,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        var folder = newFolder(parent);
        var words = SheetWords.of(language);
        try {
            transactions.reading(
                    () -> {
                        write(folder, kind, words, channelName, progress, cancellation);
                        return folder;
                    });
            return folder;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path newFolder(Path parent) throws IOException {
        OwnerOnly.folder(parent);
        var name = "Kartoteka " + LocalDate.now(clock);
        for (var number = 1; ; number++) {
            var folder = parent.resolve(number == 1 ? name : name + " (" + number + ")");
            if (!Files.exists(folder)) {
                OwnerOnly.folder(folder);
                return folder;
            }
        }
    }

    private void write(
            Path folder,
            ExportKind kind,
            SheetWords words,
            Function<String, String> channelName,
            Progress progress,
            Cancellation cancellation) {
        try {
            exportClients.all(
                    file(folder, words, "file.clients"),
                    kind,
                    words.language(),
                    progress,
                    cancellation);
            for (var table : ExportTable.values()) {
                try (var csv =
                        new CsvFile(
                                file(folder, words, table.fileKey()),
                                kind.style(words.language()))) {
                    csv.write(table.columns().stream().map(words::get).toList());
                    rows.forEach(
                            table,
                            values -> {
                                cancellation.check();
                                csv.write(
                                        cells(table, values, words, channelName).stream()
                                                .map(kind::cell)
                                                .toList());
                            });
                    csv.complete();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, SheetWords words, String key) {
        return folder.resolve(words.get(key) + ".csv");
    }

    private List<String> cells(
            ExportTable table,
            List<Object> values,
            SheetWords words,
            Function<String, String> channelName) {
        var cells = new ArrayList<String>(values.size());
        for (var i = 0; i < values.size(); i++) {
            cells.add(cell(table.columns().get(i), values.get(i), words, channelName));
        }
        return cells;
    }

    private String cell(
            String column, Object value, SheetWords words, Function<String, String> channelName) {
        var russian = words.language() == Language.RUSSIAN;
        return switch (value) {
            case null -> "";
            case Instant moment ->
                    DateTimeFormatter.ofPattern(russian ? "dd.MM.uuuu HH:mm" : "uuuu-MM-dd HH:mm")
                            .format(ZonedDateTime.ofInstant(moment, clock.getZone()));
            case LocalDate date ->
                    DateTimeFormatter.ofPattern(russian ? "dd.MM.uuuu" : "uuuu-MM-dd").format(date);
            case LocalTime time -> DateTimeFormatter.ofPattern("HH:mm").format(time);
            case ExportedRows.Own own when column.equals("channel") ->
                    channelName.apply(own.code());
            case ExportedRows.Own own -> words.get(column + "." + own.code());
            default -> value.toString();
        };
    }
}
