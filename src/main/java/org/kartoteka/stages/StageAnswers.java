package org.kartoteka.stages;

import org.kartoteka.kernel.ClientId;

import java.util.Collection;
import java.util.List;

/// What was answered to the assistant. What changes it belongs inside a step; each method blocks.
public interface StageAnswers {

    /// Those that can still keep something silent, in no order.
    List<StageAnswer> silencing();

    /// Those of one client that can still keep something silent.
    List<StageAnswer> silencing(ClientId client);

    void insertAll(Collection<StageAnswer> answers);
}
