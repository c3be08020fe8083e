package org.kartoteka.exchange;

import org.kartoteka.kernel.ImportId;
import org.kartoteka.kernel.StepId;

import java.time.Instant;

/// An import that was carried out.
///
/// @param step what it changed lies in this step of the change journal
/// @param fileName empty for pasted text
/// @param leftOut rows that were not written
public record ImportBatch(
        ImportId id,
        StepId step,
        String fileName,
        Instant importedAt,
        int created,
        int updated,
        int leftOut) {}
