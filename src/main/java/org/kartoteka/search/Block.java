package org.kartoteka.search;

import org.kartoteka.clients.ClientSnapshot.Entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Some neighbours in the alphabet with their folded texts in one string, which is looked through
/// far quicker than so many short ones. Never changes.
final class Block {

    /// Small enough to be passed over by most words and to be written anew on each change, large
    /// enough to be looked through at full speed. Growing, a block is split at twice this size.
    private static final int CAPACITY = 32;

    private static final SearchField[] FIELDS = SearchField.values();

    private final Entry[] entries;
    private final long[] ids;

    /// Field by field, and within a field client by client.
    private final String texts;

    /// Where each text begins, and at the end where the last one ends.
    private final int[] starts;

    /// @param entries in the order of the alphabet
    private Block(List<Entry> entries) {
        this.entries = entries.toArray(Entry[]::new);
        this.ids = entries.stream().mapToLong(entry -> entry.row().id().value()).toArray();
        this.starts = new int[FIELDS.length * entries.size() + 1];
        var all = new StringBuilder();
        var next = 0;
        for (var field : FIELDS) {
            for (var entry : entries) {
                starts[next++] = all.length();
                all.append(CardText.folded(entry.row(), field));
            }
        }
        starts[next] = all.length();
        this.texts = all.toString();
    }

    /// Neighbouring blocks of `entries`, which stand in the order of the alphabet.
    static List<Block> of(List<Entry> entries) {
        var blocks = new ArrayList<Block>(entries.size() / CAPACITY + 1);
        for (var from = 0; from < entries.size(); from += CAPACITY) {
            blocks.add(new Block(entries.subList(from, Math.min(entries.size(), from + CAPACITY))));
        }
        return blocks;
    }

    /// This block without `gone` and with `fresh`: no block, one, or several if it grew too large.
    List<Block> with(List<Entry> gone, List<Entry> fresh) {
        if (gone.isEmpty() && fresh.isEmpty()) {
            return List.of(this);
        }
        var without = new HashSet<>(gone.stream().map(entry -> entry.row().id()).toList());
        var next = new ArrayList<Entry>(entries.length + fresh.size());
        for (var entry : entries) {
            if (!without.contains(entry.row().id())) {
                next.add(entry);
            }
        }
        next.addAll(fresh);
        next.sort(Entry.BY_NAME);
        var fits = !next.isEmpty() && next.size() < 2 * CAPACITY;
        return fits ? List.of(new Block(next)) : of(next);
    }

    /// Enters the texts as those of the block of this number.
    void enter(Grams grams, int number) {
        for (var text = 0; text < starts.length - 1; text++) {
            grams.add(number, FIELDS[text / entries.length], texts, starts[text], starts[text + 1]);
        }
    }

    int size() {
        return entries.length;
    }

    Entry first() {
        return entries[0];
    }

    /// The client's id, without a look at the client, who lies anywhere in memory.
    long id(int client) {
        return ids[client];
    }

    Entry entry(int client) {
        return entries[client];
    }

    String texts() {
        return texts;
    }

    /// Where the client's text in the field begins; it ends where the next client's begins, which
    /// the field's last client has too.
    int start(SearchField field, int client) {
        return starts[field.ordinal() * entries.length + client];
    }
}
