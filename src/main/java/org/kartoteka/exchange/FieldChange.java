package org.kartoteka.exchange;

/// What an import does to one field of a known client, or would do if a person said so.
///
/// @param before as stored, empty if nothing was known
/// @param after as the file says
public record FieldChange(Field field, String before, String after) {}
