package org.kartoteka.demo;

import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A talk of the word lists: `channel direction mood | text`, then parts that a sign begins.
///
/// @param channel code of a shipped channel
/// @param mood −1, 0 or +1
/// @param nextStep what follows from it (`>`), or empty
/// @param mine what we promised (`+`), or empty
/// @param theirs what they promised (`-`), or empty
/// @param tags (`#`)
/// @param outcome how it ended (`!`), where the text leaves no choice
record Talk(
        String channel,
        Direction direction,
        int mood,
        String text,
        String nextStep,
        String mine,
        String theirs,
        List<String> tags,
        Optional<Outcome> outcome) {

    private static final String BETWEEN_PARTS = " \\| ";

    static Talk parse(String line) {
        var parts = line.split(BETWEEN_PARTS);
        var head = parts[0].split(" ");
        var nextStep = "";
        var mine = "";
        var theirs = "";
        var tags = new ArrayList<String>();
        var outcome = Optional.<Outcome>empty();
        for (var i = 2; i < parts.length; i++) {
            var said = parts[i].substring(1).strip();
            switch (parts[i].charAt(0)) {
                case '>' -> nextStep = said;
                case '+' -> mine = said;
                case '-' -> theirs = said;
                case '#' -> tags.addAll(List.of(parts[i].split(" ")));
                case '!' -> outcome = Optional.of(Outcome.valueOf(said));
                default -> throw new IllegalArgumentException("A part with no sign: " + parts[i]);
            }
        }
        return new Talk(
                head[0],
                Direction.valueOf(head[1]),
                Integer.parseInt(head[2]),
                parts[1],
                nextStep,
                mine,
                theirs,
                tags,
                outcome);
    }
}
