package org.kartoteka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ClientIdsTest {

    @Property(tries = 200)
    void isTheSetThatAHashSetWouldBe(
            @ForAll @Size(max = 3_000) List<@LongRange(min = 0, max = 4_000) Long> numbers,
            @ForAll @LongRange(min = 1) long spread) {
        var ids = new ClientIds();
        var expected = new HashSet<ClientId>();
        for (var number : numbers) {
            var id = new ClientId(number * spread & Long.MAX_VALUE);
            assertEquals(expected.add(id), ids.add(id));
        }
        assertEquals(expected, ids);
        assertEquals(expected.size(), ids.size());
        for (var number = 0L; number <= 4_000; number += 7) {
            var id = new ClientId(number * spread & Long.MAX_VALUE);
            assertEquals(expected.contains(id), ids.contains(id));
        }
    }

    @Test
    void holdsIdsThatAreMadeOneAfterAnother() {
        var ids = new ClientIds();
        for (var number = 1L << 40; number < (1L << 40) + 100_000; number++) {
            ids.add(number);
        }
        assertEquals(100_000, ids.size());
        assertTrue(ids.contains((1L << 40) + 99_999));
        assertFalse(ids.contains((1L << 40) + 100_000));
    }

    @Test
    void holdsNothingButClients() {
        assertFalse(ClientIds.of(Set.of(new ClientId(1))).contains((Object) 1L));
        assertFalse(new ClientIds().contains(-1));
        assertThrows(IllegalArgumentException.class, () -> new ClientIds().add(-1));
    }
}
