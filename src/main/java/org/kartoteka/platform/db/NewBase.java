package org.kartoteka.platform.db;

import org.kartoteka.platform.work.OwnerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Makes a base under another name and moves it to its place when it is whole.
final class NewBase {

    private final BaseLocation location;
    private final Clock clock;
    private final Schema schema;

    NewBase(BaseLocation location, Clock clock, Schema schema) {
        this.location = location;
        this.clock = clock;
        this.schema = schema;
    }

    void make() throws IOException {
        var unfinished = location.unfinished(BaseLocation.Work.CREATING);
        Files.deleteIfExists(unfinished);
        schema.migrate(new H2File(unfinished));
        var contents = named(new H2File(unfinished));
        putInPlace(unfinished, contents);
    }

    private Contents named(H2File file) {
        try (var connection = file.connect();
                var insert =
                        connection.prepareStatement(
                                "insert into base (id, identity, created_at) values (1, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(
                    2,
                    OffsetDateTime.ofInstant(
                            clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
            insert.executeUpdate();
            return Contents.of(connection).orElseThrow();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    private void putInPlace(Path unfinished, Contents contents) throws IOException {
        OwnerOnly.restrict(unfinished);
        Durable.sync(unfinished);
        var manifest = contents.manifest(Manifest.State.NEW, Fingerprint.of(unfinished));
        ManifestFile.write(location.manifest(), manifest);
        Durable.move(unfinished, location.file());
    }
}
