package org.kartoteka.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance that falls the same way every time: the sequence of [Random] is part of its
/// specification.
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /// @return `least` to `most`, both included
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// @param percent 0 to 100
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// `count` different ones of `choices`, or all if there are fewer.
    <T> List<T> someOf(List<T> choices, int count) {
        return shuffled(choices).subList(0, Math.min(count, choices.size()));
    }

    <T> List<T> shuffled(List<T> choices) {
        var all = new ArrayList<>(choices);
        Collections.shuffle(all, random);
        return all;
    }
}
