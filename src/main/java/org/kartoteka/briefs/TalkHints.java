package org.kartoteka.briefs;

import org.kartoteka.kernel.ClientId;

/// How to talk to single clients, in the person's own words: what a difficult client wants to hear,
/// and what not. What changes it belongs inside a step; each method blocks.
public interface TalkHints {

    /// @return empty text where there is none
    String of(ClientId client);

    /// @param text empty to have none any more
    void put(ClientId client, String text);
}
