package org.kartoteka.interactions.quicklog;

/// What was read, and the number of the first word behind it.
record Read<T>(int next, T value) {}
