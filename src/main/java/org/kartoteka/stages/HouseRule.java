package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.HouseRuleId;

import java.util.Objects;

/// What holds between us and one client.
///
/// @param text not blank
/// @param position place among the client's rules, from 1
public record HouseRule(HouseRuleId id, ClientId client, Kind kind, String text, int position) {

    public enum Kind {
        DO,
        DONT
    }

    public HouseRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(kind, "kind");
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A rule says something");
        }
    }
}
