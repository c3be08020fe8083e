package org.kartoteka.search;

import java.util.Arrays;
import java.util.List;

/// How well each client of a block answers to what was typed: the sum over the words, 0 is best, or
/// [Rank#NONE].
final class Ranking {

    private static final int[] NOBODY = {};

    private final Block block;
    private final Sieve.OfBlock sieve;
    private final int bar;
    private final boolean ranked;

    /// @param hits what it is for: a client that ranks at its bar or above may come out as any rank
    ///   from it up, and if it does not mind the rank any client who answers may
    Ranking(Block block, Sieve.OfBlock sieve, Hits hits) {
        this.block = block;
        this.sieve = sieve;
        this.bar = hits.bar();
        this.ranked = hits.areRanked();
    }

    /// @return nothing at all if no client answers
    int[] of(Typed typed) {
        var byWords = byWords(typed.rarestFirst());
        if (typed.phone().isEmpty()) {
            return byWords;
        }
        var ranks = byWords.length == 0 ? none() : byWords;
        typed.phone().forEach(form -> rank(form, 0, bar, ranks));
        return ranks;
    }

    private int[] none() {
        var ranks = new int[block.size()];
        Arrays.fill(ranks, Rank.NONE);
        return ranks;
    }

    private int[] byWords(List<Typed.Word> words) {
        var sums = ranks(words.getFirst(), bar);
        for (var word : words.subList(1, words.size())) {
            var best = best(sums);
            if (best >= bar) {
                return NOBODY;
            }
            add(word, bar == Rank.NONE ? bar : bar - best, sums);
        }
        return sums;
    }

    private static int best(int[] ranks) {
        var best = Rank.NONE;
        for (var rank : ranks) {
            best = Math.min(best, rank);
        }
        return best;
    }

    private int[] ranks(Typed.Word word, int bar) {
        var ranks = none();
        var added = 0;
        for (var form : word.forms()) {
            rank(form, added, bar, ranks);
            added += Rank.OTHER_LAYOUT;
        }
        word.digits().forEach(form -> rank(form, 0, bar, ranks));
        return ranks;
    }

    private void rank(Typed.Form form, int added, int bar, int[] ranks) {
        for (var part : form.parts()) {
            if (Rank.best(part.field()) + added >= bar) {
                return;
            }
            if (!sieve.mayHave(part) || !ranked && haveAllAnswered(ranks)) {
                continue;
            }
            if (Rank.of(part.field(), Rank.Place.WORD) + added < bar) {
                rankAnywhere(form.text(), part.field(), added, ranks);
            } else if (sieve.mayBeginWith(part)) {
                rankBeginnings(form.text(), part.field(), added, ranks);
            }
        }
    }

    private static boolean haveAllAnswered(int[] ranks) {
        for (var rank : ranks) {
            if (rank == Rank.NONE) {
                return false;
            }
        }
        return true;
    }

    private void rankBeginnings(String form, SearchField field, int added, int[] ranks) {
        var rank = Rank.best(field) + added;
        for (var client = 0; client < ranks.length; client++) {
            if (rank < ranks[client] && beginsWith(form, field, client)) {
                ranks[client] = rank;
            }
        }
    }

    /// An empty text begins where the next client's does.
    private boolean beginsWith(String form, SearchField field, int client) {
        var start = block.start(field, client);
        return start + form.length() <= block.start(field, client + 1)
                && block.texts().startsWith(form, start);
    }

    private void rankAnywhere(String form, SearchField field, int added, int[] ranks) {
        var end = block.start(field, ranks.length);
        var client = 0;
        for (var at = block.texts().indexOf(form, block.start(field, 0), end);
                at >= 0;
                at = block.texts().indexOf(form, block.start(field, client), end)) {
            while (block.start(field, client + 1) <= at) {
                client++;
            }
            var rank = Rank.of(field, place(form, field, at, client)) + added;
            ranks[client] = Math.min(ranks[client], rank);
            client++;
        }
    }

    /// Adds the word's rank to the sum of each client that has answered to all words before.
    private void add(Typed.Word word, int bar, int[] sums) {
        for (var client = 0; client < sums.length; client++) {
            if (sums[client] != Rank.NONE) {
                var rank = rankOf(client, word, bar);
                sums[client] = rank == Rank.NONE ? rank : sums[client] + rank;
            }
        }
    }

    private int rankOf(int client, Typed.Word word, int bar) {
        var best = Rank.NONE;
        for (var form : word.digits()) {
            best = Math.min(best, rankOf(client, form, Math.min(bar, best)));
        }
        var added = 0;
        for (var form : word.forms()) {
            var rank = rankOf(client, form, Math.min(bar, best) - added);
            best = rank == Rank.NONE ? best : Math.min(best, rank + added);
            added += Rank.OTHER_LAYOUT;
        }
        return best;
    }

    private int rankOf(int client, Typed.Form form, int bar) {
        var best = bar;
        for (var part : form.parts()) {
            var field = part.field();
            if (Rank.best(field) >= best) {
                break;
            }
            if (sieve.mayHave(part)) {
                var at =
                        block.texts()
                                .indexOf(
                                        form.text(),
                                        block.start(field, client),
                                        block.start(field, client + 1));
                if (at >= 0) {
                    best = Math.min(best, Rank.of(field, place(form.text(), field, at, client)));
                }
            }
        }
        return best < bar ? best : Rank.NONE;
    }

    /// @param first where the form is first in the client's text
    private Rank.Place place(String form, SearchField field, int first, int client) {
        if (!ranked || first == block.start(field, client)) {
            return Rank.Place.BEGINNING;
        }
        var end = block.start(field, client + 1);
        for (var at = first; at >= 0; at = block.texts().indexOf(form, at + 1, end)) {
            if (stands(at, form, field)) {
                return Rank.Place.WORD;
            }
        }
        return Rank.Place.INSIDE;
    }

    /// Whether a word begins here. The last digits of a phone are what a person reads off a
    /// display: they count like the beginning of a word.
    private boolean stands(int at, String form, SearchField field) {
        return field == SearchField.PHONE
                ? block.texts().charAt(at + form.length()) == CardText.BETWEEN
                : !Character.isLetterOrDigit(block.texts().charAt(at - 1));
    }
}
