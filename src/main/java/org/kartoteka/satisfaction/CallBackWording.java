package org.kartoteka.satisfaction;

import java.time.LocalDate;

/// What the next steps say that scores and contracts bring, in the language of the moment.
public interface CallBackWording {

    /// To call back a client who is not satisfied.
    String callBack(Alert alert);

    /// To ask a client before a contract ends.
    ///
    /// @param ends its last day
    String survey(String contract, LocalDate ends);
}
