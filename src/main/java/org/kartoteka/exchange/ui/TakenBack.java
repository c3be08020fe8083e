package org.kartoteka.exchange.ui;

import org.kartoteka.kernel.ImportId;

import java.util.List;

/// What became of taking an import back.
///
/// @param done false if it had been taken back before
/// @param kept names of clients of whom something stayed, because it was changed after the import
record TakenBack(ImportId id, String file, boolean done, List<String> kept) {}
