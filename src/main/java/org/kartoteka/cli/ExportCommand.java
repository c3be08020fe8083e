package org.kartoteka.cli;

import org.kartoteka.exchange.ExportKind;
import org.kartoteka.exchange.Progress;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Cancellation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes clients to a CSV file, or the whole base to a folder of CSV files.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final BaseDoor door;

    @Option(
            names = "--to",
            paramLabel = "${bundle:label.place}",
            defaultValue = ".",
            descriptionKey = "to")
    private Path target;

    @Option(names = "--find", paramLabel = "${bundle:label.text}", descriptionKey = "onlyFound")
    private String text;

    @Option(names = "--exact", descriptionKey = "exact")
    private boolean exact;

    ExportCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (target.toString().isEmpty()) {
            throw new Refusal("cli.file.notWritable", target);
        }
        var isFolder = Files.isDirectory(target);
        if (isFolder && text != null) {
            throw new Refusal("cli.export.file");
        }
        try (var work = door.open()) {
            return (isFolder ? everything(work) : clients(work)).code();
        } catch (IOException e) {
            throw new Refusal("cli.file.notWritable", target);
        }
    }

    private ExportKind kind() {
        return exact ? ExportKind.EXACT : ExportKind.SPREADSHEET;
    }

    private Status everything(OpenWork work) throws IOException {
        var messages = console.messages();
        var folder =
                work.wiring()
                        .exportEverything
                        .into(
                                target.toAbsolutePath(),
                                kind(),
                                messages.language(),
                                code -> messages.get("channel." + code),
                                Progress.NONE,
                                new Cancellation());
        console.say("cli.export.folder", folder);
        return Status.DONE;
    }

    private Status clients(OpenWork work) throws IOException {
        var written = text == null ? all(work) : some(found(work), work);
        console.sayCount("cli.export.done", written, target);
        return Status.DONE;
    }

    private int all(OpenWork work) throws IOException {
        return work.wiring()
                .exportClients
                .all(
                        target.toAbsolutePath(),
                        kind(),
                        console.messages().language(),
                        Progress.NONE,
                        new Cancellation());
    }

    private int some(List<ClientId> ids, OpenWork work) throws IOException {
        return work.wiring()
                .exportClients
                .some(
                        ids,
                        target.toAbsolutePath(),
                        kind(),
                        console.messages().language(),
                        Progress.NONE,
                        new Cancellation());
    }

    private List<ClientId> found(OpenWork work) {
        work.wiring().directory.refresh();
        var ids =
                work.wiring()
                        .index
                        .find(text)
                        .map(found -> found.stream().sorted().toList())
                        .orElse(List.of());
        if (ids.isEmpty()) {
            throw new Refusal("cli.export.nothing", text);
        }
        return ids;
    }
}
