package org.kartoteka.search;

import java.util.List;

/// Which of a shelf's blocks may have what was typed. It lets some through that have not, and holds
/// none back that has.
final class Sieve {

    private final Typed typed;
    private final long[] anywhere;
    private final long[] beginnings;

    Sieve(Grams grams, Typed typed) {
        this.typed = typed;
        var parts = typed.parts();
        this.anywhere = new long[parts.size()];
        this.beginnings = new long[parts.size()];
        for (var i = 0; i < parts.size(); i++) {
            anywhere[i] = grams.having(parts.get(i).runs());
            beginnings[i] = grams.having(parts.get(i).beginning());
        }
    }

    /// The blocks in which a client may answer, a bit for each.
    long blocks() {
        var all = ~0L;
        for (var word : typed.words()) {
            all &= having(word.forms()) | having(word.digits());
        }
        return all | having(typed.phone());
    }

    private long having(List<Typed.Form> forms) {
        var some = 0L;
        for (var form : forms) {
            for (var part : form.parts()) {
                some |= anywhere[part.number()];
            }
        }
        return some;
    }

    OfBlock of(int block) {
        return new OfBlock(block);
    }

    /// What one block may have.
    final class OfBlock {

        private final long bit;

        private OfBlock(int block) {
            this.bit = 1L << block;
        }

        boolean mayHave(Typed.Part part) {
            return (anywhere[part.number()] & bit) != 0;
        }

        boolean mayBeginWith(Typed.Part part) {
            return (beginnings[part.number()] & bit) != 0;
        }
    }
}
