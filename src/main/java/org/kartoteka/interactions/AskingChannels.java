package org.kartoteka.interactions;

import org.kartoteka.kernel.ChannelId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The channels through which something can come in that waits for an answer.
///
/// @param written what comes in through these always waits
/// @param calls what comes in through these waits where nobody took the call
public record AskingChannels(Set<ChannelId> written, Set<ChannelId> calls) {

    private static final Set<String> WRITTEN =
            Set.of("messenger", "app", "email", "website_form", "social", "social_message");
    private static final Set<String> CALLS = Set.of("phone", "call");

    /// A channel of the person's own is like the one it stands under.
    public static AskingChannels of(List<Channel> channels) {
        return new AskingChannels(like(WRITTEN, channels), like(CALLS, channels));
    }

    private static Set<ChannelId> like(Set<String> codes, List<Channel> channels) {
        Predicate<Channel> coded = channel -> channel.code().filter(codes::contains).isPresent();
        var shipped = channels.stream().filter(coded).map(Channel::id).collect(Collectors.toSet());
        return channels.stream()
                .filter(
                        channel ->
                                coded.test(channel)
                                        || channel.code().isEmpty()
                                                && channel.parent()
                                                        .filter(shipped::contains)
                                                        .isPresent())
                .map(Channel::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether such an entry waits for an answer.
    public boolean asks(ChannelId channel, Direction direction, Optional<Outcome> outcome) {
        return direction == Direction.IN
                && (written.contains(channel)
                        || calls.contains(channel)
                                && outcome.filter(Outcome.NO_ANSWER::equals).isPresent());
    }
}
