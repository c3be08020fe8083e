package org.kartoteka.stages;

import java.util.EnumMap;
import java.util.Map;

/// The amount of each threshold, as shipped where nobody changed it.
public record StageThresholds(Map<StageThreshold, Integer> changed) {

    public static final StageThresholds SHIPPED = new StageThresholds(Map.of());

    public StageThresholds {
        changed = Map.copyOf(changed);
        changed.forEach(
                (threshold, amount) -> {
                    if (!threshold.allows(amount)) {
                        throw new IllegalArgumentException(threshold + " is out of range");
                    }
                });
    }

    public int amount(StageThreshold threshold) {
        return changed.getOrDefault(threshold, threshold.shipped());
    }

    public StageThresholds with(StageThreshold threshold, int amount) {
        var all = new EnumMap<StageThreshold, Integer>(StageThreshold.class);
        all.putAll(changed);
        all.put(threshold, amount);
        return new StageThresholds(all);
    }
}
