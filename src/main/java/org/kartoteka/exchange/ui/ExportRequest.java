package org.kartoteka.exchange.ui;

import org.kartoteka.exchange.ExportKind;
import org.kartoteka.kernel.ClientId;

import java.util.List;

/// What to write to a file.
///
/// @param selection the clients; empty for all
record ExportRequest(List<ClientId> selection, ExportKind kind) {}
