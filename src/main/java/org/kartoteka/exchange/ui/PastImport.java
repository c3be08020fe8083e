package org.kartoteka.exchange.ui;

import java.time.LocalDateTime;

import org.kartoteka.exchange.ImportBatch;

/// An import that was carried out and stands.
///
/// @param at local
record PastImport(ImportBatch batch, LocalDateTime at) {}
