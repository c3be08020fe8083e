package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;
import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;

/// A way in which people meet: phone, messenger, a meeting.
///
/// @param code of a shipped channel, whose name is in the bundles until the person gives it one
/// @param name as the person named it
/// @param parent the main channel that it stands under
/// @param position among all channels, from 1
/// @param archived no longer offered; what was logged under it stays
public record Channel(
        ChannelId id,
        Optional<String> code,
        Optional<String> name,
        Optional<ChannelId> parent,
        int position,
        boolean archived) {

    private static final String USUAL = "call";

    public Channel {
        if (code.isEmpty() && name.filter(given -> !given.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("A channel has a name");
        }
    }

    /// The channel of a talk of which nobody said one: the call, or if that is put away the first
    /// that is not.
    ///
    /// @throws java.util.NoSuchElementException if all are archived
    public static Channel usual(List<Channel> channels) {
        var offered = channels.stream().filter(channel -> !channel.archived()).toList();
        return offered.stream()
                .filter(channel -> channel.code().filter(USUAL::equals).isPresent())
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    public String displayName(Messages messages) {
        return name.orElseGet(() -> messages.get("channel." + code.orElseThrow()));
    }
}
