package org.kartoteka.platform.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Splits many into portions that fit one question to the base.
public final class Chunks {

    private static final int LARGEST = 1_000;

    private Chunks() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += LARGEST) {
            chunks.add(list.subList(from, Math.min(list.size(), from + LARGEST)));
        }
        return chunks;
    }
}
