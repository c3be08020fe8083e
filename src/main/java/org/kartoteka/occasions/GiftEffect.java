package org.kartoteka.occasions;

import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Share;

/// Whether clients who were given something get in touch and buy more often afterwards than those
/// who were only greeted, counted from the person's own base.
///
/// The folk claim is that a gift multiplies purchases by five. Two groups that nobody drew by lot
/// cannot prove it: who gets a gift is mostly who was dear before. So the figures are shown with
/// their numbers and their uncertainty, and no verdict.
///
/// @param withGift greetings with a gift in [#NEAR_DAYS] days before or after
/// @param without the other greetings
public record GiftEffect(Group withGift, Group without) {

    /// A gift belongs to a greeting this many days around it.
    public static final int NEAR_DAYS = 7;

    /// What a client does within so many days after the greeting is counted.
    public static final int ANSWER_DAYS = 30;

    /// Fewer say nothing.
    public static final int FEWEST = Math.toIntExact(Estimate.FEWEST);

    /// @param greetings how many
    /// @param answered after how many of them the client got in touch within [#ANSWER_DAYS] days
    /// @param bought after how many of them the client bought something within as many
    public record Group(int greetings, int answered, int bought) {

        public Group {
            if (answered < 0 || answered > greetings || bought < 0 || bought > greetings) {
                throw new IllegalArgumentException("More answers than greetings");
            }
        }

        /// @throws IllegalArgumentException without greetings
        public Estimate answering() {
            return Share.of(answered, greetings);
        }

        /// @throws IllegalArgumentException without greetings
        public Estimate buying() {
            return Share.of(bought, greetings);
        }

        public boolean saysSomething() {
            return greetings >= FEWEST;
        }
    }

    /// Whether both groups are large enough to be looked at.
    public boolean saysSomething() {
        return withGift.saysSomething() && without.saysSomething();
    }
}
