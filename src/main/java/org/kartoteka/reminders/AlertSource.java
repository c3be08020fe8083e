package org.kartoteka.reminders;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Something that has alerts. Blocks.
public interface AlertSource {

    /// Every alert of what is still open whose moment is `now` or before, however long ago, and
    /// whether it was told or not; each once, in any order.
    ///
    /// @param now local
    List<PendingAlert> upTo(LocalDateTime now);

    /// When the next alert after `now` may fall due; too early does no harm.
    ///
    /// @param now local
    Optional<LocalDateTime> nextAfter(LocalDateTime now);
}
