package org.kartoteka.exchange;

import org.kartoteka.kernel.ImportId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The imports carried out, and what the columns of lists were taken for. What changes them belongs
/// inside a step.
public interface Imports {

    /// Enters an import under the step in whose course the call is made.
    void insert(
            ImportId id,
            String fileName,
            Instant importedAt,
            int created,
            int updated,
            int leftOut);

    Optional<ImportBatch> find(ImportId id);

    /// Newest first.
    List<ImportBatch> list(int limit);

    /// What the columns of a list with this header were taken for the last time, by their numbers.
    ///
    /// @param headerKey [ImportMapping#key]
    Optional<ImportMapping> mapping(String headerKey);

    void remember(ImportMapping mapping, Instant usedAt);
}
