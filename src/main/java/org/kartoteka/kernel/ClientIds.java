package org.kartoteka.kernel;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.LongStream;

/// A set of clients kept as bare numbers: a letter that a hundred thousand clients have fills it at
/// every key press. For one thread while it is filled.
public final class ClientIds extends AbstractSet<ClientId> {

    /// Never the number of a client.
    private static final long FREE = -1;

    private static final int SIZE_AT_FIRST = 1 << 10;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /// At most half full, so that a place is found in a step or two; as long as a power of two.
    private long[] places = free(SIZE_AT_FIRST);

    private int size;

    private static long[] free(int length) {
        var places = new long[length];
        Arrays.fill(places, FREE);
        return places;
    }

    public static ClientIds of(Collection<ClientId> ids) {
        var all = new ClientIds();
        all.addAll(ids);
        return all;
    }

    @Override
    public boolean add(ClientId id) {
        return add(id.value());
    }

    /// As [#add(ClientId)].
    public boolean add(long id) {
        if (id == FREE) {
            throw new IllegalArgumentException("No client has this number");
        }
        if (2 * (size + 1) > places.length) {
            var before = places;
            places = free(2 * before.length);
            LongStream.of(before).filter(number -> number != FREE).forEach(this::put);
        }
        var added = put(id);
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long number) {
        var place = placeOf(number);
        var isNew = places[place] == FREE;
        places[place] = number;
        return isNew;
    }

    /// Where the number is, or the free place where it belongs.
    private int placeOf(long number) {
        var place = (int) (number * FACTOR >>> Long.numberOfLeadingZeros(places.length - 1));
        while (places[place] != FREE && places[place] != number) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof ClientId id && contains(id.value());
    }

    /// As [#contains(Object)].
    public boolean contains(long id) {
        return id != FREE && places[placeOf(id)] == id;
    }

    @Override
    public Iterator<ClientId> iterator() {
        return LongStream.of(places)
                .filter(number -> number != FREE)
                .mapToObj(ClientId::new)
                .iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
