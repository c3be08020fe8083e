package org.kartoteka.bench;

import org.kartoteka.app.Wiring;
import org.kartoteka.cadence.Cadence;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.work.Label;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// The calls of the day and the list of those who are being lost, over 100 000 clients with ten
/// talks each: read for the first time, and again after a talk is logged. The rival reads client
/// and moment of each talk by bare JDBC and makes nothing of them.
final class KeepInTouchBenchmark implements Benchmark {

    private static final int CLIENTS = 100_000;
    private static final int TALKS = 10;
    private static final int LONGEST_AGO = 400;
    private static final int AT_ONCE = 50_000;
    private static final int LOGGED = 60;
    private static final ChannelId CALL = new ChannelId(6);

    private final Random random = new Random(7);

    @Override
    public void run() throws Exception {
        try (var base = BenchBase.create()) {
            var wiring = base.wiring();
            var clients = fill(wiring);
            System.out.println(
                    "bare JDBC, all talks     "
                            + Spent.on(() -> base.base().onReader(KeepInTouchBenchmark::bare)));
            System.out.println("first portion            " + Spent.on(wiring.keepInTouch::portion));
            System.out.println(
                    "bare JDBC, once more     "
                            + Spent.on(() -> base.base().onReader(KeepInTouchBenchmark::bare)));
            again(wiring, clients);
        }
    }

    private List<ClientId> fill(Wiring wiring) {
        var people = new InventedClients(1).people(CLIENTS);
        wiring.transactions.step(Label.of("step.bench"), () -> wiring.clients.insertAll(people));
        var talks = new ArrayList<Interaction>();
        for (var client : people) {
            for (var i = 0; i < TALKS; i++) {
                talks.add(talk(wiring, client.id(), 1 + random.nextInt(LONGEST_AGO)));
            }
            if (talks.size() >= AT_ONCE) {
                wiring.transactions.step(
                        Label.of("step.bench"), () -> wiring.interactions.insertAll(talks));
                talks.clear();
            }
        }
        wiring.transactions.step(
                Label.of("step.bench"),
                () -> {
                    wiring.interactions.insertAll(talks);
                    wiring.cadences.put(
                            new CadenceRule(
                                    new CadenceTarget.OfEveryone(),
                                    Optional.of(new Cadence(20, 40))));
                    wiring.cadences.put(
                            new CadenceRule(
                                    new CadenceTarget.OfTag("vip"),
                                    Optional.of(new Cadence(7, 14))));
                });
        return people.stream().map(client -> client.id()).toList();
    }

    private static Interaction talk(Wiring wiring, ClientId client, int daysAgo) {
        return Interaction.of(
                        new InteractionId(wiring.ids.next()),
                        client,
                        CALL,
                        Direction.OUT,
                        BenchBase.NOW.minus(Duration.ofDays(daysAgo)))
                .text("Обсудили договор и доставку")
                .createdAt(BenchBase.NOW)
                .build();
    }

    private void again(Wiring wiring, List<ClientId> clients) throws Exception {
        var portion = new Times();
        var losing = new Times();
        var card = new Times();
        for (var i = 0; i < LOGGED; i++) {
            var client = clients.get(random.nextInt(clients.size()));
            wiring.transactions.step(
                    Label.of("step.bench"),
                    () -> wiring.interactions.insert(talk(wiring, client, 0)));
            portion.measure(wiring.keepInTouch::portion);
            losing.measure(wiring.keepInTouch::losing);
            card.measure(() -> wiring.keepInTouch.of(client));
        }
        System.out.println("portion after a talk     " + portion);
        System.out.println("losing after a talk      " + losing);
        System.out.println("one card                 " + card);
    }

    private static int bare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select client_id, happened_at from interaction")) {
            var read = 0;
            while (rows.next()) {
                read += rows.getObject(1) == null || rows.getObject(2) == null ? 0 : 1;
            }
            return read;
        }
    }
}
