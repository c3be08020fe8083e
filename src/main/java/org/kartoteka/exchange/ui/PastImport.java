package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ImportBatch;

import java.time.LocalDateTime;

/// An import that was carried out and stands.
///
/// @param at local
record PastImport(ImportBatch batch, LocalDateTime at) {}
