package org.kartoteka.bench;

import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.db.Base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Fills an empty base by bare JDBC with clients and all that figures are made of, the same for the
/// same seed: per client ten talks, one of which has a score, one answer, three entries of stages,
/// two purchases and one entry of a journey at the mean, over five years.
///
/// The rows of a client follow each other, which is kinder to the disk than life.
final class LoadedBase {

    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);
    static final int DAYS = 5 * 365;
    static final List<String> TAGS = tags();

    private static final int BATCH = 1_000;
    private static final int COMMIT_AFTER_CLIENTS = 20_000;
    private static final Map<String, String> BY_DAY =
            Map.of(
                    "interaction_by_time", "interaction (happened_at desc, id desc)",
                    "stage_entry_by_day", "stage_entry (entered_on, id)",
                    "answer_by_day", "answer (answered_on, id)",
                    "purchase_by_day", "purchase (bought_on, id)");

    private final Connection connection;
    private final Random random;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, Insert> inserts = new LinkedHashMap<>();
    private long nextId = 1_000_000_000L;

    private LoadedBase(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    private static List<String> tags() {
        var tags = new ArrayList<String>();
        for (var i = 1; i <= 24; i++) {
            tags.add("метка " + i);
        }
        return tags;
    }

    static void fill(Base base, int clients, long seed) {
        base.onWriter(
                connection -> {
                    var loading = new LoadedBase(connection, seed);
                    loading.load(clients);
                    base.makeDurable(connection, 0, loading.rows);
                    return null;
                });
    }

    private void load(int clients) throws SQLException {
        execute("set referential_integrity false");
        for (var index : BY_DAY.keySet()) {
            execute("drop index " + index);
        }
        for (var id = 1; id <= clients; id++) {
            client(id);
            if (id % COMMIT_AFTER_CLIENTS == 0) {
                flush();
                connection.commit();
                System.out.println("loaded " + id + " clients");
            }
        }
        flush();
        connection.commit();
        for (var index : BY_DAY.entrySet()) {
            execute("create index " + index.getKey() + " on " + index.getValue());
        }
        execute("set referential_integrity true");
        connection.commit();
    }

    private void client(long id) throws SQLException {
        insert(
                "client",
                "id, kind, family_name, given_name, created_at, version",
                id,
                "PERSON",
                "Фамилия" + random.nextInt(50_000),
                "Имя" + random.nextInt(300),
                at(day()),
                1);
        var tags = new TreeSet<String>();
        for (var n = random.nextInt(3); n > 0; n--) {
            tags.add(TAGS.get(Math.min(random.nextInt(24), random.nextInt(24))));
        }
        var position = 0;
        for (var tag : tags) {
            insert("client_tag", "id, client_id, tag, position", nextId++, id, tag, position++);
        }
        talks(id);
        answers(id);
        stages(id);
        sales(id);
        journey(id);
    }

    private void talks(long client) throws SQLException {
        for (var n = 5 + random.nextInt(11); n > 0; n--) {
            var day = day();
            insert(
                    "interaction",
                    "id, client_id, channel_id, direction, happened_at, text, score, created_at,"
                            + " version",
                    nextId++,
                    client,
                    1 + random.nextInt(8),
                    random.nextBoolean() ? "IN" : "OUT",
                    at(day),
                    "Обсудили договор и доставку, разговор " + n,
                    random.nextInt(10) == 0 ? csat() : null,
                    at(day),
                    1);
        }
    }

    private void answers(long client) throws SQLException {
        for (var n = random.nextInt(3); n > 0; n--) {
            var kind = random.nextInt(20);
            var measure = kind < 11 ? "CSAT" : kind < 16 ? "NPS" : "CSI";
            var day = day();
            var id = nextId++;
            insert(
                    "answer",
                    "id, client_id, measure, score, weighting_id, answered_on, occasion,"
                            + " channel_id, words, created_at, version",
                    id,
                    client,
                    measure,
                    measure.equals("NPS") ? Integer.valueOf(nps()) : Integer.valueOf(csat()),
                    measure.equals("CSI") ? 1L : null,
                    day,
                    "",
                    random.nextInt(4) == 0 ? null : 1 + random.nextInt(8),
                    "",
                    at(day),
                    1);
            for (var factor = 1; measure.equals("CSI") && factor <= 5; factor++) {
                if (random.nextInt(10) > 0) {
                    insert(
                            "answer_factor",
                            "id, answer_id, client_id, factor_id, score",
                            nextId++,
                            id,
                            client,
                            factor,
                            csat());
                }
            }
        }
    }

    private int csat() {
        return Math.max(1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private int nps() {
        return Math.max(random.nextInt(11), random.nextInt(11));
    }

    private void stages(long client) throws SQLException {
        var days = days(1 + random.nextInt(5));
        var stage = RelationshipStage.AWARENESS;
        for (var day : days) {
            var ends = stage == RelationshipStage.DISSOLUTION;
            insert(
                    "stage_entry",
                    "id, client_id, stage, entered_on, moved_by, why, side, reason, created_at,"
                            + " version",
                    nextId++,
                    client,
                    stage.name(),
                    day,
                    "PERSON",
                    "",
                    ends ? one("WE", "CLIENT", "BOTH") : null,
                    ends
                            ? one(
                                    "REQUIREMENTS_CHANGED",
                                    "BETTER_ANALOGUE",
                                    "DISSATISFIED",
                                    "OTHER")
                            : null,
                    at(day),
                    1);
            stage = next(stage);
        }
    }

    private RelationshipStage next(RelationshipStage stage) {
        var all = RelationshipStage.values();
        var dice = random.nextInt(10);
        if (dice == 0) {
            return RelationshipStage.DISSOLUTION;
        }
        return stage == RelationshipStage.DISSOLUTION || dice == 1
                ? RelationshipStage.EXPLORATION
                : all[Math.min(stage.ordinal() + 1, 3)];
    }

    private void sales(long client) throws SQLException {
        for (var day : days(random.nextInt(5))) {
            insert(
                    "purchase",
                    "id, client_id, bought_on, minor_units, currency, items, created_at, version",
                    nextId++,
                    client,
                    day,
                    (random.nextInt(50) == 0 ? -1 : 1) * (100L + random.nextInt(5_000_000)),
                    random.nextInt(8) == 0 ? "EUR" : "RUB",
                    "краска, 3 банки",
                    at(day),
                    1);
        }
        if (random.nextInt(10) == 0) {
            var day = day();
            insert(
                    "contract",
                    "id, client_id, title, starts_on, ends_on, created_at, version",
                    nextId++,
                    client,
                    "Обслуживание",
                    day,
                    random.nextInt(5) == 0 ? null : day.plusYears(1),
                    at(day),
                    1);
        }
    }

    private void journey(long client) throws SQLException {
        var step = 1;
        for (var day : days(random.nextInt(3))) {
            insert(
                    "journey_entry",
                    "id, client_id, journey_step_id, entered_on, created_at, version",
                    nextId++,
                    client,
                    step,
                    day,
                    at(day),
                    1);
            if (random.nextInt(5) == 0) {
                insert(
                        "pain_point",
                        "id, client_id, journey_step_id, theme, noted_on, words",
                        nextId++,
                        client,
                        step,
                        "тема " + random.nextInt(12),
                        day,
                        "");
            }
            step = Math.min(5, step + 1 + random.nextInt(2));
        }
    }

    private List<LocalDate> days(int count) {
        var days = new ArrayList<LocalDate>();
        for (var i = 0; i < count; i++) {
            days.add(day());
        }
        days.sort(null);
        return days;
    }

    private LocalDate day() {
        return LAST_DAY.minusDays(random.nextInt(DAYS));
    }

    private Instant at(LocalDate day) {
        return day.atTime(9, random.nextInt(60)).toInstant(ZoneOffset.UTC);
    }

    private String one(String... choice) {
        return choice[random.nextInt(choice.length)];
    }

    private void insert(String table, String columns, Object... values) throws SQLException {
        var insert = inserts.get(table);
        if (insert == null) {
            insert =
                    new Insert(
                            connection.prepareStatement(
                                    "insert into "
                                            + table
                                            + " ("
                                            + columns
                                            + ") values ("
                                            + "?, ".repeat(values.length - 1)
                                            + "?)"));
            inserts.put(table, insert);
        }
        insert.add(values);
        rows.merge(table.toUpperCase(Locale.ROOT), 1L, Long::sum);
    }

    private void flush() throws SQLException {
        for (var insert : inserts.values()) {
            insert.statement.executeBatch();
            insert.waiting = 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Insert {

        private final PreparedStatement statement;
        private int waiting;

        Insert(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Object... values) throws SQLException {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }
}
