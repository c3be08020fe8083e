package org.kartoteka.bench;

import org.kartoteka.app.Wiring;
import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint.Kind;
import org.kartoteka.exchange.ImportPlan;
import org.kartoteka.exchange.ImportResult;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Progress;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.work.Cancellation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An import of 100 000 rows into a new base, as the program does it: the file is read, its columns
/// are found out, every row is judged against all others, the whole is stored as one step with its
/// journal. The rival puts the same rows into the same tables with the same indexes by bare JDBC in
/// batches, in one transaction that ends on the disk.
///
/// The backup before an import is left out: it is of what was there before, here nothing.
final class ImportBenchmark implements Benchmark {

    private static final int ROWS = 100_000;

    /// Enough for the compiler to know both ways before they are measured.
    private static final int ROWS_TO_WARM = 10_000;

    private static final int BATCH = 1_000;

    /// What an import of people writes, in an order that foreign keys allow.
    private static final List<String> CLIENT_TABLES =
            List.of("CLIENT", "CONTACT_POINT", "CLIENT_TAG");

    private static final List<String> ALL_TABLES =
            List.of("CLIENT", "CONTACT_POINT", "CLIENT_TAG", "STEP", "STEP_CHANGE");

    @Override
    public void run() throws Exception {
        compare(ROWS_TO_WARM, false);
        compare(ROWS, true);
    }

    private static void compare(int rows, boolean said) throws Exception {
        try (var own = BenchBase.create()) {
            var list = own.folder().resolve("list.csv");
            write(new InventedClients(1).people(rows), list);
            var session = new ArrayList<ImportSession>();
            var wiring = own.wiring();
            var reading = Spent.on(() -> session.add(open(list, wiring)));
            var rehearsing = Spent.on(() -> rehearsed(session.getFirst()));
            var storing = Spent.on(() -> stored(session.getFirst(), rows));
            session.clear();
            var bare = bare(own.base(), CLIENT_TABLES);
            var bareWithJournal = bare(own.base(), ALL_TABLES);
            if (said) {
                var whole = reading.plus(rehearsing).plus(storing);
                System.out.println("reading and finding out   " + reading);
                System.out.println("rehearsing                " + rehearsing);
                System.out.println("storing                   " + storing);
                System.out.println("the whole import          " + whole);
                System.out.println("bare, clients alone       " + bare);
                System.out.println("bare, with their journal  " + bareWithJournal);
                System.out.printf(
                        "ratio of processor time: the whole %.2f, storing %.2f to clients alone;"
                                + " %.2f and %.2f with their journal%n",
                        whole.against(bare),
                        storing.against(bare),
                        whole.against(bareWithJournal),
                        storing.against(bareWithJournal));
            }
        }
    }

    private static ImportSession open(Path list, Wiring wiring) {
        return ImportSession.open(TableSource.file(list), wiring.importTools(() -> {}));
    }

    private static ImportPlan rehearsed(ImportSession session) {
        session.guesses();
        return session.rehearse(Progress.NONE, new Cancellation());
    }

    private static ImportResult stored(ImportSession session, int rows) {
        var result = session.apply(Progress.NONE, new Cancellation());
        if (result instanceof ImportResult.Done done && done.created() > rows / 2) {
            return result;
        }
        throw new IllegalStateException("Not imported as expected: " + result);
    }

    private static void write(List<Client> people, Path file) throws IOException {
        try (var list = Files.newBufferedWriter(file)) {
            list.write("Фамилия;Имя;Отчество;Организация;Телефон;Телефон 2;E-mail;Теги;Заметки\n");
            for (var person : people) {
                list.write(line(person));
            }
        }
    }

    private static String line(Client person) {
        var phones = texts(person, Kind.PHONE);
        var emails = texts(person, Kind.EMAIL);
        return Stream.of(
                        person.name().family(),
                        person.name().given(),
                        person.name().middle(),
                        person.organization(),
                        phones.getFirst(),
                        phones.size() > 1 ? phones.get(1) : "",
                        emails.isEmpty() ? "" : emails.getFirst(),
                        String.join(", ", person.tags()),
                        person.note())
                .collect(Collectors.joining(";", "", "\n"));
    }

    private static List<String> texts(Client person, Kind kind) {
        return person.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact -> contact.text())
                .toList();
    }

    private static Spent bare(Base from, List<String> tables) throws Exception {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        for (var table : tables) {
            rows.put(table, from.onReader(connection -> rows(connection, table)));
        }
        try (var rival = BenchBase.create()) {
            return Spent.on(() -> rival.base().onWriter(to -> insertAll(to, rows)));
        }
    }

    private static boolean insertAll(Connection to, Map<String, List<Object[]>> rows)
            throws SQLException {
        to.setAutoCommit(false);
        for (var table : rows.entrySet()) {
            insert(to, table.getKey(), table.getValue());
        }
        to.commit();
        try (var statement = to.createStatement()) {
            return statement.execute("checkpoint sync");
        }
    }

    private static List<Object[]> rows(Connection connection, String table) throws SQLException {
        var all = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\" order by ID")) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new Object[columns];
                for (var i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    private static void insert(Connection to, String table, List<Object[]> rows)
            throws SQLException {
        var places = Stream.of(rows.getFirst()).map(_ -> "?").collect(Collectors.joining(", "));
        try (var insert =
                to.prepareStatement("insert into \"" + table + "\" values (" + places + ")")) {
            for (var next = 0; next < rows.size(); next++) {
                var row = rows.get(next);
                for (var i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if ((next + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
