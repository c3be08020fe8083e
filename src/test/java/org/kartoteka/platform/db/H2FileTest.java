package org.kartoteka.platform.db;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

class H2FileTest {

    @TempDir Path folder;

    /// As H2 says it when a kill came while a large import was being committed, and the rest of the
    /// commit does not fit into memory.
    @Test
    void aCommitThatOnlyWritingCanFinishIsNoDamage() {
        var file = folder.resolve("base.mv.db").toString();
        try (var store = MVStore.open(file)) {
            store.openMap("rows").put("key", "value");
        }
        try (var store = new MVStore.Builder().fileName(file).readOnly().open()) {
            store.openMap("rows").put("key", "other value");
            var refused = assertThrows(MVStoreException.class, store::commit);
            assertTrue(H2File.mustWriteToOpen(DbException.toSQLException(refused)));
        }
    }

    @Test
    void aFileThatIsNoneIsDamage() throws Exception {
        var file = folder.resolve("base.mv.db");
        Files.writeString(file, "no base at all".repeat(1_000));
        var refused =
                assertThrows(SQLException.class, () -> new H2File(file).connectReadOnly().close());
        assertFalse(H2File.mustWriteToOpen(refused));
    }
}
