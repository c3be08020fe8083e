package org.kartoteka.exchange;

import org.kartoteka.kernel.ClientId;

import java.util.Optional;

/// A known client that a record resembles: one of the base, or one of an earlier row of the same
/// file.
///
/// @param stored the client of the base, or nothing
/// @param row number of the earlier row in the list, from 0, or -1
/// @param name what that client is called
/// @param likeness why
/// @param shared what both have, such as the address
public record Match(
        Optional<ClientId> stored, int row, String name, Likeness likeness, String shared) {

    boolean isSame(Match other) {
        return stored.equals(other.stored) && row == other.row;
    }
}
