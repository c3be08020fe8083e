package org.kartoteka.interactions.quicklog;

import org.kartoteka.interactions.quicklog.Span.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What each word was taken for, and which words belong together.
final class Spans {

    /// Texts are taken word by word and run on.
    private static final Set<Kind> RUNNING = Set.of(Kind.TEXT, Kind.STEP_TEXT, Kind.PROMISE_TEXT);

    private final String line;
    private final List<Token> tokens;
    private final Kind[] kinds;
    private final int[] groups;
    private int group;

    Spans(String line, List<Token> tokens) {
        this.line = line;
        this.tokens = tokens;
        this.kinds = new Kind[tokens.size()];
        this.groups = new int[tokens.size()];
    }

    /// Takes tokens `from` to before `to` for one thing.
    void mark(Kind kind, int from, int to) {
        group++;
        for (var at = from; at < to; at++) {
            kinds[at] = kind;
            groups[at] = group;
        }
    }

    Kind kind(int at) {
        return kinds[at];
    }

    /// Neighbours of one kind joined, and the blanks between the spans.
    List<Span> all() {
        var spans = new ArrayList<Span>();
        var covered = 0;
        for (var at = 0; at < tokens.size(); ) {
            var next = at + 1;
            while (next < tokens.size() && belongTogether(next - 1, next)) {
                next++;
            }
            var start = tokens.get(at).start();
            if (start > covered) {
                spans.add(new Span(Kind.BLANK, covered, start));
            }
            covered = tokens.get(next - 1).end();
            spans.add(new Span(kinds[at], start, covered));
            at = next;
        }
        if (covered < line.length()) {
            spans.add(new Span(Kind.BLANK, covered, line.length()));
        }
        return spans;
    }

    private boolean belongTogether(int first, int second) {
        return kinds[first] == kinds[second]
                && (RUNNING.contains(kinds[first]) || groups[first] == groups[second]);
    }
}
