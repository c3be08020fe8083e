package org.kartoteka.trust;

import org.kartoteka.app.Bundles;
import org.kartoteka.app.Folders;
import org.kartoteka.app.Wiring;
import org.kartoteka.cli.Cli;
import org.kartoteka.cli.Surroundings;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Label;
import org.kartoteka.testing.Bases;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Does everything with one client that the program can do, faults included, and lets the libraries
/// log what they like.
public final class TalkativeChild {

    private final Path folder;
    private final Folders folders;
    private final String name;
    private final String phone;
    private final String email;

    private TalkativeChild(Path folder, String name, String phone, String email) {
        this.folder = folder;
        this.folders = new Folders(folder.resolve("settings"), folder.resolve("log"));
        this.name = name;
        this.phone = phone;
        this.email = email;
    }

    /// @param args folder, then name, phone and e-mail address of the client
    public static void main(String... args) throws Exception {
        var child = new TalkativeChild(Path.of(args[0]), args[1], args[2], args[3]);
        child.work();
        child.fail();
        System.out.println("done");
    }

    private void work() throws Exception {
        var list = folder.resolve("list.csv");
        Files.writeString(
                list,
                "Имя;Телефон;Почта;День рождения\n%1$s;%2$s;%3$s;31.02.1980\n;;;01.01.1990\n%1$s;x%2$sx;%3$s@;\n"
                        .formatted(name, phone, email));
        run("import", list.toString(), "--rehearse");
        run("import", list.toString(), "--rejected", folder.resolve("rejected.csv").toString());
        run(
                "log",
                name
                        + " звонок 15м обсудили "
                        + email
                        + " !завтра позвонить на "
                        + phone
                        + " обещал прислать смету");
        run("log", name + " " + "очень длинный разговор ".repeat(20_000));
        run("find", phone);
        run("find", name + " нет такого");
        run("today");
        run("undo", "--list");
        run("export", "--to", folder.resolve("export.csv").toString());
        run("export", "--to", folder.toString());
        run("backup");
        run("undo");
        run("restore", "--yes");
        run("verify");
        run("import", folder.resolve(name + ".csv").toString());
        run(name, email);
    }

    /// Nothing that went wrong with the client's own words may tell them.
    private void fail() {
        var location = new BaseLocation(folder.resolve("base"));
        var faults = new FaultLog(folders.faultLog(), Clock.systemDefaultZone());
        try (var base = Bases.opened(location)) {
            var wiring =
                    new Wiring(
                            base,
                            new Changes(Runnable::run),
                            Clock.systemDefaultZone(),
                            Clock.systemDefaultZone().getZone(),
                            new Messages(Language.RUSSIAN, Bundles.ALL));
            var twice =
                    Client.person(
                                    new ClientId(wiring.ids.next()),
                                    Clock.systemDefaultZone().instant())
                            .name(PersonName.of(name, "", ""))
                            .contacts(Stream.of(phone, email).map(ContactPoint::phone).toList())
                            .build();
            record(
                    faults,
                    () ->
                            wiring.transactions.step(
                                    Label.of("step.client.added", name),
                                    () -> {
                                        wiring.clients.insert(twice);
                                        wiring.clients.insert(twice);
                                    }));
            for (var endless : List.of(name.repeat(100), email.repeat(100))) {
                var tooLong = twice.with().name(PersonName.of(endless, "", "")).build();
                record(
                        faults,
                        () ->
                                wiring.transactions.step(
                                        Label.of("step.client.added", name),
                                        () -> wiring.clients.insert(tooLong)));
            }
            record(faults, () -> wiring.clients.insert(twice));
        }
    }

    private static void record(FaultLog faults, Runnable mistake) {
        try {
            mistake.run();
            throw new AssertionError("no mistake");
        } catch (RuntimeException fault) {
            faults.record(fault);
        }
    }

    /// What a command says to the person is the person's own; it goes nowhere.
    private void run(String... arguments) {
        var silence = new PrintStream(OutputStream.nullOutputStream());
        var here =
                new Surroundings(
                        silence, silence, Clock.systemDefaultZone(), Locale.ENGLISH, folders);
        var base = Stream.of("--base", folder.resolve("base").toString());
        new Cli(here).run(Stream.concat(Stream.of(arguments), base).toArray(String[]::new));
    }
}
