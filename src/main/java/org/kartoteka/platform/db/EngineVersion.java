package org.kartoteka.platform.db;

import java.util.Arrays;

/// H2's versions in their order. H2 itself opens files of newer versions without a word, and may
/// spoil them.
final class EngineVersion {

    private EngineVersion() {}

    static boolean isNewer(String engine) {
        return Arrays.compare(numbers(engine), numbers(H2File.ENGINE)) > 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
