package org.kartoteka.occasions;

/// Whether clients who were given something get in touch more often afterwards than those who were
/// only greeted, counted from the person's own base.
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

    /// A client who gets in touch within so many days after the greeting has answered.
    public static final int ANSWER_DAYS = 30;

    /// Fewer say nothing.
    public static final int FEWEST = 5;

    /// @param greetings how many
    /// @param answered how many of the clients got in touch within [#ANSWER_DAYS] days
    public record Group(int greetings, int answered) {

        /// 97.5 % quantile of the normal distribution.
        private static final double Z = 1.959964;

        public Group {
            if (answered < 0 || answered > greetings) {
                throw new IllegalArgumentException("More answers than greetings");
            }
        }

        /// 0 to 1.
        ///
        /// @throws IllegalStateException without greetings
        public double share() {
            requireSome();
            return (double) answered / greetings;
        }

        /// Lower end of the 95 % interval of the share (Wilson 1927), 0 to 1.
        public double low() {
            return Math.max(0, centre() - half());
        }

        /// Upper end of it.
        public double high() {
            return Math.min(1, centre() + half());
        }

        public boolean saysSomething() {
            return greetings >= FEWEST;
        }

        private double centre() {
            requireSome();
            return (share() + Z * Z / (2 * greetings)) / (1 + Z * Z / greetings);
        }

        private double half() {
            var p = share();
            return Z
                    / (1 + Z * Z / greetings)
                    * Math.sqrt(p * (1 - p) / greetings + Z * Z / (4.0 * greetings * greetings));
        }

        private void requireSome() {
            if (greetings == 0) {
                throw new IllegalStateException("No share of nothing");
            }
        }
    }

    /// Whether both groups are large enough to be looked at.
    public boolean saysSomething() {
        return withGift.saysSomething() && without.saysSomething();
    }
}
