package org.kartoteka.cadence.ui;

import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.CadenceText;
import org.kartoteka.cadence.EditCadence;
import org.kartoteka.platform.work.Steps;

import java.util.Optional;

/// Stores what was typed as a cadence.
final class TypedCadence {

    private TypedCadence() {}

    /// @return whether it was understood
    static boolean save(String typed, CadenceTarget target, EditCadence editing, Steps steps) {
        switch (CadenceText.read(typed)) {
            case CadenceText.Every every -> {
                var rule = new CadenceRule(target, Optional.of(every.cadence()));
                steps.run(() -> editing.set(rule));
            }
            case CadenceText.Never _ -> {
                var rule = new CadenceRule(target, Optional.empty());
                steps.run(() -> editing.set(rule));
            }
            case CadenceText.Blank _ -> steps.run(() -> editing.inherit(target));
            case CadenceText.NotUnderstood _ -> {
                return false;
            }
        }
        return true;
    }
}
