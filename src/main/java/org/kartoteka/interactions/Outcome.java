package org.kartoteka.interactions;

/// How a talk ended, where that was said. Texts: `interactions.outcome.<name in lower case>`.
public enum Outcome {
    AGREED,
    UNDECIDED,
    DECLINED,
    NO_ANSWER
}
