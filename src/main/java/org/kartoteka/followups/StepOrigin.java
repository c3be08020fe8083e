package org.kartoteka.followups;

/// What brought a next step that the program planned by itself.
///
/// @param of id of that trial, dissolution, contract, or of what the rule planned
public record StepOrigin(Kind kind, long of) {

    public enum Kind {
        /// The last day of a trial, where one asks how it went.
        TRIAL,
        /// A dissolution, after which one asks the client back.
        WIN_BACK,
        /// A contract that ends, before which one asks how satisfied the client is.
        CONTRACT_SURVEY,
        /// A rule of the person's own.
        RULE
    }
}
