package org.kartoteka.bench;

import org.kartoteka.clients.Client;
import org.kartoteka.platform.db.Base;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/// Fills a base with a million clients, a million talks with a tenth of them, and open steps; by
/// bare batches, past the ledger, in minutes. The same for the same seed.
final class MillionClients {

    static final int CLIENTS = 1_000_000;
    static final int TALKED_TO = 100_000;
    static final int STEPS = 5_000;

    private static final int TALKS_EACH = 10;
    private static final int BATCH = 5_000;
    private static final int NAMES = 20_000;
    private static final int DAYS_OF_TALKS = 3 * 365;
    private static final int DAYS = 365;
    private static final int DAYS_OF_BIRTHDAYS = 28;

    private static final int MESSENGER = 2;
    private static final int EMAIL = 3;
    private static final int CALL = 6;
    private static final int[] CHANNELS = {MESSENGER, EMAIL, CALL};

    private static final OffsetDateTime NOW = BenchBase.NOW.atOffset(ZoneOffset.UTC);
    private static final LocalDate TODAY = NOW.toLocalDate();

    private final Random random = new Random(1);
    private final List<Client> names = new InventedClients(1).people(NAMES);

    void into(Base base) throws SQLException {
        base.onWriter(this::fill);
    }

    private boolean fill(Connection to) throws SQLException {
        to.setAutoCommit(false);
        insert(
                to,
                "client (id, kind, family_name, given_name, middle_name, organization, birth_year,"
                        + " birth_month, birth_day, note, created_at, version)",
                CLIENTS,
                this::client);
        insert(to, "contact_point (id, client_id, kind, text, position)", TALKED_TO, this::phone);
        execute(to, "drop index interaction_of_client");
        execute(to, "drop index interaction_by_time");
        insert(
                to,
                "interaction (id, client_id, channel_id, direction, happened_at, text, created_at,"
                        + " version)",
                TALKED_TO * TALKS_EACH,
                this::talk);
        execute(
                to,
                "create index interaction_of_client on interaction (client_id, happened_at desc,"
                        + " id desc)");
        execute(to, "create index interaction_by_time on interaction (happened_at desc, id desc)");
        insert(
                to,
                "follow_up (id, client_id, text, due_date, due_time, state, moved_times,"
                        + " created_at, version)",
                STEPS,
                this::step);
        return true;
    }

    private static void execute(Connection to, String statement) throws SQLException {
        try (var plain = to.createStatement()) {
            plain.execute(statement);
        }
    }

    private static void insert(Connection to, String columns, int count, IntFunction<Object[]> rows)
            throws SQLException {
        var places = columns.replaceAll(".*\\(", "").replaceAll("[^,)]+", "?");
        try (var insert = to.prepareStatement("insert into " + columns + " values (" + places)) {
            for (var next = 0; next < count; next++) {
                var row = rows.apply(next);
                for (var i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if ((next + 1) % BATCH == 0) {
                    insert.executeBatch();
                    to.commit();
                }
            }
            insert.executeBatch();
            to.commit();
        }
    }

    private Object[] client(int number) {
        var like = names.get(number % NAMES);
        var born = number % 10 == 0;
        return new Object[] {
            id(number),
            "PERSON",
            like.name().family(),
            like.name().given(),
            like.name().middle(),
            like.organization(),
            born ? 1950 + random.nextInt(50) : null,
            born ? 1 + random.nextInt(12) : null,
            born ? 1 + random.nextInt(DAYS_OF_BIRTHDAYS) : null,
            like.note(),
            NOW,
            1
        };
    }

    private static long id(int number) {
        return number + 1L;
    }

    private Object[] phone(int number) {
        return new Object[] {
            CLIENTS + id(number),
            id(number),
            "PHONE",
            "+7 9%02d %03d-%02d-%02d"
                    .formatted(
                            random.nextInt(100),
                            random.nextInt(1_000),
                            random.nextInt(100),
                            random.nextInt(100)),
            0
        };
    }

    /// In the order of time, as talks are logged, each with anyone.
    private Object[] talk(int number) {
        var ago =
                Duration.ofDays(DAYS_OF_TALKS)
                        .dividedBy(TALKED_TO * TALKS_EACH)
                        .multipliedBy(TALKED_TO * TALKS_EACH - number);
        return new Object[] {
            2L * CLIENTS + number,
            id(random.nextInt(TALKED_TO)),
            CHANNELS[random.nextInt(CHANNELS.length)],
            random.nextInt(3) == 0 ? "IN" : "OUT",
            NOW.minus(ago),
            "Обсудили договор и доставку, разговор " + number,
            NOW,
            1
        };
    }

    /// A fifth overdue, a fifth later, the rest today and this week.
    private Object[] step(int number) {
        var day =
                switch (number % 5) {
                    case 0 -> TODAY.minusDays(1 + random.nextInt(DAYS));
                    case 1, 2 -> TODAY;
                    case 3 -> TODAY.plusDays(1 + random.nextInt(2));
                    default -> TODAY.plusDays(7 + random.nextInt(DAYS));
                };
        return new Object[] {
            4L * CLIENTS + number,
            id(number * (CLIENTS / STEPS)),
            "перезвонить по договору " + number,
            day,
            number % 2 == 0 ? LocalTime.of(9 + random.nextInt(9), 0) : null,
            "OPEN",
            0,
            NOW,
            1
        };
    }
}
