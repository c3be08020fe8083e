package org.kartoteka.clients;

import java.util.List;

/// What a person can mend in a typed client, to be shown beside the field.
///
/// @param row which of the field's rows, from 0; 0 for a single text
/// @param key of the sentence in the bundles
/// @param args what fills the sentence
public record Problem(ClientField field, int row, String key, List<String> args) {

    static Problem of(ClientField field, String key, String... args) {
        return new Problem(field, 0, key, List.of(args));
    }

    static Problem inRow(ClientField field, int row, String key, String... args) {
        return new Problem(field, row, key, List.of(args));
    }
}
