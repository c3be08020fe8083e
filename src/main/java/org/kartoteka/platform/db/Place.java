package org.kartoteka.platform.db;

import java.util.List;

/// Under what one client is summed up.
///
/// @param tags in order, the first of them empty: all clients
/// @param stages the empty one first, then the client's own, if any
record Place(List<String> tags, List<String> stages) {}
