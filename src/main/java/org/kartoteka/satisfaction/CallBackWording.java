package org.kartoteka.satisfaction;

import java.time.LocalDate;
import java.util.List;

/// What the next steps say that scores and contracts bring, in the language of the moment.
public interface CallBackWording {

    /// To call back a client who is not satisfied.
    String callBack(Alert alert);

    /// To call back many at once.
    ///
    /// @param names of the first of them
    /// @param all how many there are
    String callBackMany(List<String> names, int all);

    /// To ask a client before a contract ends.
    ///
    /// @param ends its last day
    String survey(String contract, LocalDate ends);
}
