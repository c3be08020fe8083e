package org.kartoteka.reminders;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What is told at one look: nothing, one to three notices on time, or one digest instead of a
/// volley.
public sealed interface Bulletin {

    /// A notice told later than this is late: the laptop slept, the clock jumped, the program was
    /// closed.
    Duration ON_TIME = Duration.ofMinutes(10);

    /// More notices at once than this are a volley.
    int MOST_AT_ONCE = 3;

    /// A shorter silence is not worth a word.
    Duration WORTH_SAYING = Duration.ofHours(1);

    List<Notice> notices();

    record Nothing() implements Bulletin {

        @Override
        public List<Notice> notices() {
            return List.of();
        }
    }

    /// @param notices one to [#MOST_AT_ONCE], each to be shown by itself
    record Punctual(List<Notice> notices) implements Bulletin {}

    /// @param notices to be shown as one, the earliest first
    /// @param silentSince local moment since which nobody looked; empty if it is not long ago, or
    ///   if the clock went back meanwhile
    record Digest(List<Notice> notices, Optional<LocalDateTime> silentSince) implements Bulletin {}

    /// @param now local
    static Bulletin of(List<Notice> notices, Optional<LocalDateTime> lastLook, LocalDateTime now) {
        if (notices.isEmpty()) {
            return new Nothing();
        }
        var late = notices.stream().anyMatch(notice -> notice.at().plus(ON_TIME).isBefore(now));
        if (!late && notices.size() <= MOST_AT_ONCE) {
            return new Punctual(notices);
        }
        return new Digest(notices, lastLook.filter(look -> !look.plus(WORTH_SAYING).isAfter(now)));
    }
}
