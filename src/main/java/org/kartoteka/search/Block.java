package org.kartoteka.search;

import org.kartoteka.clients.ClientSnapshot.Entry;
import org.kartoteka.kernel.ClientId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Some hundred clients' folded text, ready to be looked through. Never changes.
///
/// Names have a strip of their own: where a word is on thousands of cards, only the names decide
/// who comes first.
final class Block {

    /// Small enough to be written anew on each change and to be passed over when it lacks a word,
    /// large enough to be looked through at full speed.
    static final int CAPACITY = 128;

    private static final List<SearchField> TEXT_FIELDS =
            CardText.TEXT_FIELDS.subList(1, CardText.TEXT_FIELDS.size());

    private final Entry[] entries;
    private final Strip names;
    private final Strip texts;
    private final Strip digits;
    private final Grams grams = new Grams();

    private Block(List<Entry> entries) {
        this.entries = entries.toArray(Entry[]::new);
        this.names = strip(List.of(SearchField.NAME));
        this.texts = strip(TEXT_FIELDS);
        this.digits = digits();
        grams.add(names.all());
        grams.add(texts.all());
    }

    static Block of(List<Entry> entries) {
        return new Block(entries);
    }

    private Strip strip(List<SearchField> fields) {
        var all = new StringBuilder();
        var starts = new int[entries.length * fields.size() + 1];
        var next = 0;
        for (var entry : entries) {
            for (var field : fields) {
                starts[next++] = all.length();
                all.append(CardText.folded(entry.row(), field));
            }
        }
        starts[next] = all.length();
        return new Strip(all.toString(), starts, fields.size());
    }

    private Strip digits() {
        var all = new StringBuilder();
        var starts = new int[entries.length + 1];
        for (var i = 0; i < entries.length; i++) {
            starts[i] = all.length();
            all.append(CardText.digits(entries[i].row()));
        }
        starts[entries.length] = all.length();
        return new Strip(all.toString(), starts, 1);
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
        var found = withEveryWord(typed);
        typed.phone().forEach(form -> digits.mark(form, found));
        return found;
    }

    private BitSet withEveryWord(Typed typed) {
        var words = typed.rarestFirst();
        var found = with(words.getFirst());
        for (var word : words.subList(1, words.size())) {
            for (var client = found.nextSetBit(0);
                    client >= 0;
                    client = found.nextSetBit(client + 1)) {
                if (!has(client, word)) {
                    found.clear(client);
                }
            }
        }
        return found;
    }

    private BitSet with(Typed.Word word) {
        var found = new BitSet(entries.length);
        for (var form : word.forms()) {
            if (grams.mayHave(form.grams())) {
                names.mark(form.text(), found);
                texts.mark(form.text(), found);
            }
        }
        if (!word.digits().isEmpty()) {
            digits.mark(word.digits(), found);
        }
        return found;
    }

    private boolean has(int client, Typed.Word word) {
        for (var form : word.forms()) {
            if (names.find(form.text(), client) >= 0 || texts.find(form.text(), client) >= 0) {
                return true;
            }
        }
        return !word.digits().isEmpty() && digits.find(word.digits(), client) >= 0;
    }

    /// The clients of this block who have every word, as typed, in their name.
    BitSet findNamed(Typed typed) {
        var found = new BitSet(entries.length);
        var rarest = typed.rarestFirst().getFirst().forms().getFirst();
        if (!grams.mayHave(rarest.grams())) {
            return found;
        }
        names.mark(rarest.text(), found);
        for (var word : typed.rarestFirst()) {
            for (var client = found.nextSetBit(0);
                    client >= 0;
                    client = found.nextSetBit(client + 1)) {
                if (names.find(word.forms().getFirst().text(), client) < 0) {
                    found.clear(client);
                }
            }
        }
        return found;
    }

    /// How well the client answers: the sum over the words, 0 is best; the whole as a phone number
    /// counts as one word.
    int rank(int client, Typed typed) {
        var best = Integer.MAX_VALUE;
        for (var form : typed.phone()) {
            best = Math.min(best, phoneRank(client, form));
        }
        var sum = 0;
        for (var word : typed.words()) {
            sum += rank(client, word);
        }
        return Math.min(best, sum);
    }

    private int rank(int client, Typed.Word word) {
        var best = word.digits().isEmpty() ? Rank.NONE : phoneRank(client, word.digits());
        var other = 0;
        for (var form : word.forms()) {
            if (best > other) {
                var own = textRank(client, form.text());
                best = own < Rank.NONE ? Math.min(best, own + other) : best;
            }
            other += Rank.OTHER_LAYOUT;
        }
        return best;
    }

    private int textRank(int client, String form) {
        var best = rankIn(names, client, 0, SearchField.NAME, form);
        for (var field = 0; field < TEXT_FIELDS.size(); field++) {
            var searched = TEXT_FIELDS.get(field);
            if (best <= Rank.of(searched, Rank.Place.BEGINNING)) {
                return best;
            }
            best = Math.min(best, rankIn(texts, client, field, searched, form));
        }
        return best;
    }

    private static int rankIn(
            Strip strip, int client, int field, SearchField searched, String form) {
        var start = strip.start(client, field);
        var end = strip.starts()[client * strip.fields() + field + 1];
        var first = strip.all().indexOf(form, start, end);
        if (first < 0) {
            return Rank.NONE;
        }
        return Rank.of(
                searched,
                first == start ? Rank.Place.BEGINNING : placeIn(strip.all(), first, end, form));
    }

    private static Rank.Place placeIn(String all, int first, int end, String form) {
        for (var at = first; at >= 0; at = all.indexOf(form, at + 1, end)) {
            if (!Character.isLetterOrDigit(all.charAt(at - 1))) {
                return Rank.Place.WORD;
            }
        }
        return Rank.Place.INSIDE;
    }

    /// The last digits are what a person reads off a display: they count like the beginning of a
    /// word.
    private int phoneRank(int client, String form) {
        var at = digits.find(form, client);
        if (at < 0) {
            return Rank.NONE;
        }
        if (at == digits.start(client, 0)) {
            return Rank.of(SearchField.PHONE, Rank.Place.BEGINNING);
        }
        var ends = digits.all().indexOf(form + CardText.BETWEEN, at, digits.end(client)) >= 0;
        return Rank.of(SearchField.PHONE, ends ? Rank.Place.WORD : Rank.Place.INSIDE);
    }
}
