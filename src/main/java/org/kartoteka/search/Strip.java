package org.kartoteka.search;

import java.util.BitSet;

/// The texts of many clients in one string, which is looked through far quicker than so many short
/// ones.
///
/// @param all the texts, client by client, and within a client field by field
/// @param starts where each field of each client begins, and at the end where the last one ends
/// @param fields how many there are for each client
record Strip(String all, int[] starts, int fields) {

    int start(int client, int field) {
        return starts[client * fields + field];
    }

    int end(int client) {
        return starts[(client + 1) * fields];
    }

    /// Where in the client's texts `part` is first, or -1.
    int find(String part, int client) {
        return all.indexOf(part, start(client, 0), end(client));
    }

    /// Marks each client that has `part`, going on behind each one found.
    void mark(String part, BitSet found) {
        var at = all.indexOf(part);
        var client = 0;
        while (at >= 0) {
            client = clientAt(at, client);
            found.set(client);
            client++;
            at = all.indexOf(part, start(client, 0));
        }
    }

    /// The last client whose texts begin at or before `at`, looked for from `least` up in growing
    /// strides.
    private int clientAt(int at, int least) {
        var last = starts.length / fields - 1;
        var low = least;
        var stride = 1;
        while (low + stride <= last && start(low + stride, 0) <= at) {
            low += stride;
            stride *= 2;
        }
        var high = Math.min(last, low + stride);
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (start(middle, 0) <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
