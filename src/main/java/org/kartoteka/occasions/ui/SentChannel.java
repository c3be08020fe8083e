package org.kartoteka.occasions.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.ChannelId;

/// The channel under which a letter is entered in the timeline. Blocks.
public record SentChannel(Channels channels) {

    private static final String BY_MAIL = "email";

    private static final String OTHERWISE = "messenger";

    /// @param byMail whether it goes by e-mail
    public ChannelId of(boolean byMail) {
        var code = byMail ? BY_MAIL : OTHERWISE;
        var all = channels.all();
        return all.stream()
                .filter(channel -> channel.code().filter(code::equals).isPresent())
                .findFirst()
                .orElseGet(() -> Channel.usual(all))
                .id();
    }
}
