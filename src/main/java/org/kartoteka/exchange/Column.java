package org.kartoteka.exchange;

/// One column of a list and what it is taken for.
///
/// @param index from 0
/// @param header as written, empty if it has none
/// @param field its meaning
/// @param group what parts of one thing share, such as `address 1` for the parts of an address and
///   `phone 2` for a number and its label; empty if it stands alone
/// @param qualifier which of its kind it is, such as “Business” or «дом», empty if the header does
///   not say
public record Column(int index, String header, Field field, String group, String qualifier) {

    public Column meaning(Field other) {
        return new Column(index, header, other, group, qualifier);
    }
}
