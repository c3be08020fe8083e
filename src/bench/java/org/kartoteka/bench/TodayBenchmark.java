package org.kartoteka.bench;

import org.kartoteka.app.Wiring;
import org.kartoteka.followups.Agenda;
import org.kartoteka.followups.AgendaItem;
import org.kartoteka.followups.CompleteFollowUp;
import org.kartoteka.followups.Due;
import org.kartoteka.interactions.SettleMessage;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.db.Base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The Today page with 5 000 open steps over a million clients: opening it, `Space` on a step until
/// the page is right again, and the groups that other features lend. The rivals read and write the
/// same rows by bare JDBC and make nothing of them.
final class TodayBenchmark implements Benchmark {

    private static final int OPENINGS = 100;
    private static final int IN_ONE_QUESTION = 1_000;
    private static final int ON_TODAY = 5;
    private static final LocalDate SOON =
            Due.lastBeforeLater(LocalDate.ofInstant(BenchBase.NOW, ZoneOffset.UTC));

    @Override
    public void run() throws Exception {
        try (var base = BenchBase.create()) {
            System.out.println(
                    "loading      "
                            + Spent.on(
                                    () -> {
                                        new MillionClients().into(base.base());
                                        return true;
                                    }));
            var wiring = base.wiring();
            open(wiring, base.base());
            complete(wiring, base.base());
            groups(wiring);
        }
    }

    private static void open(Wiring wiring, Base base) throws Exception {
        warm(wiring.today::agenda);
        warm(() -> base.onReader(TodayBenchmark::bareAgenda));
        var own = new Times();
        var rival = new Times();
        for (var i = 0; i < OPENINGS; i++) {
            own.measure(wiring.today::agenda);
            rival.measure(() -> base.onReader(TodayBenchmark::bareAgenda));
        }
        System.out.println("opening      " + own);
        System.out.println("bare JDBC    " + rival);
        System.out.println(own.against(rival));
    }

    private static void warm(Callable<?> work) throws Exception {
        for (var i = OPENINGS / 3; i > 0; i--) {
            work.call();
        }
    }

    private static void complete(Wiring wiring, Base base) throws Exception {
        var completing =
                new CompleteFollowUp(
                        wiring.followUps,
                        wiring.interactions,
                        wiring.clients,
                        wiring.continueSeries,
                        wiring.transactions,
                        wiring.clock);
        var steps = steps(wiring.today.agenda());
        var step = new Times();
        var whole = new Times();
        var rival = new Times();
        for (var i = 0; i < 2 * OPENINGS; i++) {
            var id = steps.get(i);
            var bare = steps.get(2 * OPENINGS + i);
            whole.measure(
                    () -> {
                        step.measure(() -> completing.done(id));
                        return wiring.today.agenda();
                    });
            rival.measure(() -> base.onWriter(connection -> bareDone(connection, bare)));
        }
        System.out.println("Space, saved " + step);
        System.out.println("Space, whole " + whole);
        System.out.println("bare JDBC    " + rival);
        System.out.println(step.against(rival));
    }

    private static List<FollowUpId> steps(Agenda agenda) {
        return agenda.of(Due.TODAY).stream()
                .filter(AgendaItem.Step.class::isInstance)
                .map(item -> ((AgendaItem.Step) item).step().id())
                .toList();
    }

    private static void groups(Wiring wiring) throws Exception {
        var settling =
                new SettleMessage(
                        wiring.waitingClients,
                        wiring.interactions,
                        wiring.transactions,
                        wiring.ids,
                        wiring.clock);
        System.out.println(
                "waiting, first reading  "
                        + Spent.on(() -> wiring.unansweredMessages.page(ON_TODAY)));
        System.out.println(
                "thanks, first reading   " + Spent.on(() -> wiring.thanksDue.page(ON_TODAY)));
        var waiting = new Times();
        var thanks = new Times();
        var greetings = new Times();
        for (var i = 0; i < OPENINGS; i++) {
            UnansweredMessages.Line line =
                    wiring.unansweredMessages.page(ON_TODAY).lines().getFirst();
            settling.waive(line);
            waiting.measure(() -> wiring.unansweredMessages.page(ON_TODAY));
            thanks.measure(() -> wiring.thanksDue.page(ON_TODAY));
        }
        for (var i = 0; i < OPENINGS / 5; i++) {
            greetings.measure(() -> wiring.occasionBook.open(ON_TODAY));
        }
        System.out.println("waiting, after a step   " + waiting);
        System.out.println("thanks, after a step    " + thanks);
        System.out.println("greetings               " + greetings);
    }

    private static boolean bareDone(Connection connection, FollowUpId id) throws SQLException {
        try (var update =
                        connection.prepareStatement(
                                "update follow_up set state = 'DONE', closed_at ="
                                        + " current_timestamp, version = version + 1 where id ="
                                        + " ?");
                var sync = connection.createStatement()) {
            update.setLong(1, id.value());
            update.executeUpdate();
            connection.commit();
            sync.execute("checkpoint sync");
            return true;
        }
    }

    private static int bareAgenda(Connection connection) throws SQLException {
        var clients = new ArrayList<Long>();
        read(
                connection,
                "select client_id, text, due_date, due_time from follow_up where state = 'OPEN'"
                        + " and due_date <= '"
                        + SOON
                        + "' order by due_date, due_time nulls last, id",
                clients);
        read(
                connection,
                "select client_id, text, due_date, due_time from follow_up where state = 'OPEN'"
                        + " and due_date > '"
                        + SOON
                        + "' order by due_date, due_time nulls last, id limit 200",
                clients);
        var read = 0;
        for (var from = 0; from < clients.size(); from += IN_ONE_QUESTION) {
            var some =
                    clients.subList(from, Math.min(clients.size(), from + IN_ONE_QUESTION))
                            .toString()
                            .replace('[', '(')
                            .replace(']', ')');
            read +=
                    read(
                            connection,
                            "select id, family_name, given_name, middle_name from client where id"
                                    + " in "
                                    + some,
                            new ArrayList<>());
            read +=
                    read(
                            connection,
                            "select client_id, max(happened_at) from interaction where client_id"
                                    + " in "
                                    + some
                                    + " group by client_id",
                            new ArrayList<>());
        }
        return read;
    }

    private static int read(Connection connection, String query, List<Long> firsts)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                firsts.add(rows.getLong(1));
                for (var column = 2; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return firsts.size();
        }
    }
}
