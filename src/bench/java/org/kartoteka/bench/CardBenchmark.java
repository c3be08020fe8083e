package org.kartoteka.bench;

import org.kartoteka.app.Wiring;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.db.Base;
import org.kartoteka.platform.work.Label;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is read when a card with 10 000 interactions opens: the client, the first page of the
/// timeline, the rhythm, steps and promises. The rival reads the same rows by bare JDBC and makes
/// nothing of them.
final class CardBenchmark implements Benchmark {

    private static final int CLIENTS = 5_000;
    private static final int INTERACTIONS = 10_000;
    private static final int PAGE = 51;
    private static final int OPENINGS = 300;
    private static final String OF_CLIENT =
            " where client_id = ? and happened_at <= timestamp with time zone '9999-12-31"
                    + " 00:00:00Z' order by client_id, happened_at desc, id desc";
    private static final ClientId BUSIEST = new ClientId(1_234);

    @Override
    public void run() throws Exception {
        try (var base = BenchBase.create()) {
            var wiring = base.wiring();
            wiring.transactions.step(Label.of("step.bench"), () -> fill(wiring));
            measure(wiring, base.base());
        }
    }

    private static void fill(Wiring wiring) {
        var people = new InventedClients(1).people(CLIENTS);
        wiring.clients.insertAll(people);
        var entries = new ArrayList<Interaction>();
        for (var i = 0; i < INTERACTIONS; i++) {
            entries.add(entry(wiring, BUSIEST, i));
        }
        for (var client : people) {
            entries.add(entry(wiring, client.id(), 1));
        }
        wiring.interactions.insertAll(entries);
    }

    private static Interaction entry(Wiring wiring, ClientId client, int age) {
        var id = new InteractionId(wiring.ids.next());
        return Interaction.of(
                        id,
                        client,
                        new ChannelId(1 + age % 5),
                        Direction.OUT,
                        BenchBase.NOW.minus(Duration.ofHours(age)))
                .text("Обсудили договор и доставку, разговор " + age)
                .createdAt(BenchBase.NOW)
                .build();
    }

    private static void measure(Wiring wiring, Base base) throws Exception {
        var own = new Times();
        var page = new Times();
        var rival = new Times();
        for (var warm = OPENINGS / 3; warm > 0; warm--) {
            open(wiring);
            base.onReader(CardBenchmark::bare);
        }
        for (var i = 0; i < OPENINGS; i++) {
            own.measure(() -> open(wiring));
            page.measure(() -> timeline(wiring));
            rival.measure(() -> base.onReader(CardBenchmark::bare));
        }
        System.out.println("whole card   " + own);
        System.out.println("its timeline " + page);
        System.out.println("bare JDBC    " + rival);
        System.out.println(own.against(rival));
    }

    private static int open(Wiring wiring) {
        return wiring.clients.find(BUSIEST).orElseThrow().contacts().size()
                + timeline(wiring).size()
                + wiring.interactions.moments(BUSIEST).size()
                + wiring.followUps.of(BUSIEST).size()
                + wiring.promises.of(BUSIEST).size();
    }

    private static List<Interaction> timeline(Wiring wiring) {
        return wiring.interactions.timeline(BUSIEST, Set.of(), Optional.empty(), PAGE);
    }

    private static int bare(Connection connection) throws SQLException {
        return read(connection, "select * from client where id = ?")
                + read(connection, "select * from contact_point where client_id = ?")
                + read(connection, "select * from interaction" + OF_CLIENT + " limit " + PAGE)
                + read(connection, "select happened_at from interaction" + OF_CLIENT)
                + read(connection, "select * from follow_up where client_id = ?")
                + read(connection, "select * from promise where client_id = ?");
    }

    private static int read(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, BUSIEST.value());
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                var read = 0;
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        read += rows.getObject(column) == null ? 0 : 1;
                    }
                }
                return read;
            }
        }
    }
}
