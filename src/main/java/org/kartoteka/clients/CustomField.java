package org.kartoteka.clients;

/// A column of an imported list, or of the person's own making, that the card has no place for.
///
/// @param name never empty
/// @param text as written, never empty
public record CustomField(String name, String text) {

    public CustomField {
        name = name.strip();
        if (name.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("A custom field has a name and a text");
        }
    }
}
