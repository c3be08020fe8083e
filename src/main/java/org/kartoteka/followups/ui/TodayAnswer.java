package org.kartoteka.followups.ui;

import java.util.Optional;

/// What became of a deed on the Today page.
///
/// @param question what it asks in turn
record TodayAnswer(TodaySaid.What said, Optional<TodayQuestion> question) {

    static TodayAnswer said(TodaySaid.What what) {
        return new TodayAnswer(what, Optional.empty());
    }

    static TodayAnswer gone() {
        return said(new TodaySaid.What.Gone());
    }

    boolean asksWhy() {
        return question.filter(TodayQuestion.Reason.class::isInstance).isPresent();
    }
}
