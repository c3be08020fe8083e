package org.kartoteka.search;

import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.kernel.ClientId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Some hundred clients' folded text in one string, which is scanned far quicker than so many short
/// ones. Never changes.
final class Block {

    /// Small enough to be written anew on each change, large enough to be scanned at full speed.
    static final int CAPACITY = 256;

    private static final int FIELDS = CardText.TEXT_FIELDS.size();

    private final Entry[] entries;
    private final String text;
    private final String digits;

    /// For each client where its text fields begin in `text`, and at the end where the last one
    /// ends.
    private final int[] textStarts;

    private final int[] digitStarts;

    private Block(
            List<Entry> entries, String text, String digits, int[] textStarts, int[] digitStarts) {
        this.entries = entries.toArray(Entry[]::new);
        this.text = text;
        this.digits = digits;
        this.textStarts = textStarts;
        this.digitStarts = digitStarts;
    }

    static Block of(List<Entry> entries) {
        var text = new StringBuilder();
        var digits = new StringBuilder();
        var textStarts = new int[entries.size() * FIELDS + 1];
        var digitStarts = new int[entries.size() + 1];
        for (var i = 0; i < entries.size(); i++) {
            var row = entries.get(i).row();
            for (var field = 0; field < FIELDS; field++) {
                textStarts[i * FIELDS + field] = text.length();
                text.append(CardText.folded(row, CardText.TEXT_FIELDS.get(field)));
            }
            digitStarts[i] = digits.length();
            digits.append(CardText.digits(row));
        }
        textStarts[entries.size() * FIELDS] = text.length();
        digitStarts[entries.size()] = digits.length();
        return new Block(entries, text.toString(), digits.toString(), textStarts, digitStarts);
    }

    /// This block with the entries of `changed` in place of the old ones; one that is mapped to
    /// null goes.
    Block with(Map<ClientId, Entry> changed) {
        var next = new ArrayList<Entry>(entries.length);
        for (var entry : entries) {
            var id = entry.row().id();
            var now = changed.containsKey(id) ? changed.get(id) : entry;
            if (now != null) {
                next.add(now);
            }
        }
        return of(next);
    }

    Block and(List<Entry> more) {
        var next = new ArrayList<>(List.of(entries));
        next.addAll(more);
        return of(next);
    }

    int size() {
        return entries.length;
    }

    Entry entry(int client) {
        return entries[client];
    }

    /// The clients of this block that answer to what was typed.
    BitSet find(Typed typed) {
        var found = new BitSet(entries.length);
        typed.phone().forEach(form -> mark(digits, form, digitStarts, 1, found));
        found.or(withEveryWord(typed));
        return found;
    }

    private BitSet withEveryWord(Typed typed) {
        BitSet found = null;
        for (var word : typed.rarestFirst()) {
            if (found == null) {
                found = with(word);
            } else {
                keepThoseWith(word, found);
            }
            if (found.isEmpty()) {
                return found;
            }
        }
        return found == null ? new BitSet() : found;
    }

    private BitSet with(Typed.Word word) {
        var found = new BitSet(entries.length);
        word.texts().forEach(form -> mark(text, form, textStarts, FIELDS, found));
        if (!word.digits().isEmpty()) {
            mark(digits, word.digits(), digitStarts, 1, found);
        }
        return found;
    }

    /// Marks each client in whose part of `all` there is `part`, and goes on behind that client.
    private static void mark(String all, String part, int[] starts, int step, BitSet found) {
        var client = 0;
        var at = all.indexOf(part);
        while (at >= 0) {
            client = clientAt(at, starts, step, client);
            found.set(client);
            client++;
            at = all.indexOf(part, starts[client * step]);
        }
    }

    /// The last client whose part begins at or before `at`, looked for from `least` up in growing
    /// strides.
    private static int clientAt(int at, int[] starts, int step, int least) {
        var low = least;
        var stride = 1;
        var last = starts.length / step - (step == 1 ? 2 : 1);
        while (low + stride <= last && starts[(low + stride) * step] <= at) {
            low += stride;
            stride *= 2;
        }
        var high = Math.min(last, low + stride);
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (starts[middle * step] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void keepThoseWith(Typed.Word word, BitSet found) {
        for (var client = found.nextSetBit(0); client >= 0; client = found.nextSetBit(client + 1)) {
            if (!has(client, word)) {
                found.clear(client);
            }
        }
    }

    private boolean has(int client, Typed.Word word) {
        for (var form : word.texts()) {
            if (text.indexOf(form, textStart(client, 0), textStart(client + 1, 0)) >= 0) {
                return true;
            }
        }
        return !word.digits().isEmpty()
                && digits.indexOf(word.digits(), digitStarts[client], digitStarts[client + 1]) >= 0;
    }

    private int textStart(int client, int field) {
        return textStarts[client * FIELDS + field];
    }

    /// How well the client answers: the sum over the words, 0 is best; the whole as a phone number
    /// counts as one word.
    int rank(int client, Typed typed) {
        var best = Integer.MAX_VALUE;
        for (var form : typed.phone()) {
            best = Math.min(best, phoneRank(client, form));
        }
        var sum = 0L;
        for (var word : typed.words()) {
            sum += rank(client, word);
        }
        return (int) Math.min(best, sum);
    }

    private int rank(int client, Typed.Word word) {
        var best = word.digits().isEmpty() ? Rank.NONE : phoneRank(client, word.digits());
        for (var form = 0; form < word.texts().size(); form++) {
            var own = textRank(client, word.texts().get(form));
            if (own < Rank.NONE) {
                best = Math.min(best, own + form * Rank.OTHER_LAYOUT);
            }
        }
        return best;
    }

    private int textRank(int client, String form) {
        var best = Rank.NONE;
        for (var field = 0; field < FIELDS && best > Rank.Place.WORD.ordinal(); field++) {
            var start = textStart(client, field);
            var end = textStarts[client * FIELDS + field + 1];
            var at = text.indexOf(form, start, end);
            if (at >= 0) {
                best =
                        Math.min(
                                best,
                                Rank.of(
                                        CardText.TEXT_FIELDS.get(field),
                                        placeIn(start, at, end, form)));
            }
        }
        return best;
    }

    private Rank.Place placeIn(int start, int first, int end, String form) {
        if (first == start) {
            return Rank.Place.BEGINNING;
        }
        for (var at = first; at >= 0; at = text.indexOf(form, at + 1, end)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return Rank.Place.WORD;
            }
        }
        return Rank.Place.INSIDE;
    }

    /// The last digits are what a person reads off a display: they count like the beginning of a
    /// word.
    private int phoneRank(int client, String form) {
        var start = digitStarts[client];
        var end = digitStarts[client + 1];
        var at = digits.indexOf(form, start, end);
        if (at < 0) {
            return Rank.NONE;
        }
        if (at == start) {
            return Rank.of(SearchField.PHONE, Rank.Place.BEGINNING);
        }
        var ends = digits.indexOf(form + CardText.BETWEEN, at, end) >= 0;
        return Rank.of(SearchField.PHONE, ends ? Rank.Place.WORD : Rank.Place.INSIDE);
    }
}
