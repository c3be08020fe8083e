package org.kartoteka.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class FaultTest {

    private static final String SECRET = "+7 916 123-45-67";

    @TempDir Path folder;

    @Test
    void theCodeDoesNotDependOnMessages() {
        assertEquals(FaultCode.of(storing("one")), FaultCode.of(storing("two")));
    }

    @Test
    void theCodeTellsFaultsApartByTypeAndByCause() {
        var bare = placed(new IllegalStateException());
        var other = placed(new IllegalArgumentException());
        var caused = placed(new IllegalStateException(placed(new SQLException())));
        assertNotEquals(FaultCode.of(bare), FaultCode.of(other));
        assertNotEquals(FaultCode.of(bare), FaultCode.of(caused));
        assertTrue(FaultCode.of(bare).value().matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    @Test
    void theLogNamesThePlaceAndNeverWhatAPersonTyped() throws IOException {
        var file = folder.resolve("log").resolve("faults.log");
        var log = new FaultLog(file, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var code = log.record(storing(SECRET)).code();
        var text = Files.readString(file);
        assertTrue(text.contains(code.value()));
        assertTrue(text.contains("FaultTest.storing"));
        assertFalse(text.contains(SECRET));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static RuntimeException storing(String value) {
        return new IllegalStateException(
                "Cannot store " + value, new SQLException("Unique index violated: " + value));
    }

    private static <T extends Throwable> T placed(T fault) {
        fault.setStackTrace(
                new StackTraceElement[] {
                    new StackTraceElement("a.Place", "store", "Place.java", 1)
                });
        return fault;
    }
}
