package org.kartoteka.preferences;

import java.nio.file.Path;
import java.time.LocalDateTime;

/// A backup as Settings list it.
///
/// @param madeAt local time
/// @param clients how many clients are in it
/// @param later changes made since, which it lacks
public record KeptBackup(Path file, LocalDateTime madeAt, long clients, long later) {}
