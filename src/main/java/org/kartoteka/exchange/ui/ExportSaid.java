package org.kartoteka.exchange.ui;

import java.nio.file.Path;

/// What became of an export.
sealed interface ExportSaid {

    /// @param clients how many the file holds
    record Written(Path file, int clients) implements ExportSaid {}

    record FolderWritten(Path folder) implements ExportSaid {}

    /// No file could be made there; an older file of that name is as it was.
    record NotWritten(Path place) implements ExportSaid {}

    record Stopped() implements ExportSaid {}
}
