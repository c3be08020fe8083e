package org.kartoteka.cadence;

import org.kartoteka.kernel.ChannelId;

import java.util.Set;

/// Which entries of the timeline are contacts, after which the days are counted anew.
///
/// @param incoming whether what the client said or wrote counts
/// @param outgoing whether what was said or written to the client counts
/// @param unanswered whether an attempt counts at which nobody answered
/// @param uncounted channels that do not count
public record CountedContacts(
        boolean incoming, boolean outgoing, boolean unanswered, Set<ChannelId> uncounted) {

    public CountedContacts {
        uncounted = Set.copyOf(uncounted);
        if (!incoming && !outgoing) {
            throw new IllegalArgumentException("Something counts");
        }
    }
}
