package org.kartoteka.interactions.quicklog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Words that belong to one text: what was said, a next step, or a promise. Tags inside it may be
/// part of its sentence.
final class Segment {

    private final String line;
    private final List<Token> tokens;
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();

    Segment(String line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
    }

    void addWord(int at) {
        words.add(at);
    }

    void addTag(int at) {
        tags.add(at);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int first() {
        return words.getFirst();
    }

    int last() {
        return words.getLast();
    }

    List<Integer> words() {
        return words;
    }

    /// The words as typed, of those that `belongs` admits. A tag between two of them is a word as
    /// well: «обсудили #цена и сроки».
    String text(IntPredicate belongs) {
        var kept = words.stream().filter(belongs::test).toList();
        if (kept.isEmpty()) {
            return "";
        }
        var all = new ArrayList<>(kept);
        tags.stream().filter(at -> at > kept.getFirst() && at < kept.getLast()).forEach(all::add);
        all.sort(null);
        return joined(all);
    }

    private String joined(List<Integer> all) {
        var text = new StringBuilder();
        for (var i = 0; i < all.size(); i++) {
            var at = all.get(i);
            if (i > 0) {
                text.append(
                        all.get(i - 1) == at - 1
                                ? line.substring(tokens.get(at - 1).end(), tokens.get(at).start())
                                : " ");
            }
            var raw = tokens.get(at).raw();
            text.append(tags.contains(at) ? raw.replaceAll("[#№]", "") : raw);
        }
        return text.toString();
    }
}
