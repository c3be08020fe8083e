package org.kartoteka.insights;

import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.JourneyStepId;

/// What a person calls that of which figures only know the number. Blocks.
public interface FigureNames {

    String set(FactorSetId id);

    String factor(FactorId id);

    String step(JourneyStepId id);
}
