package org.kartoteka.cli;

/// The command cannot be carried out as asked, and nothing was changed. Says why in one line.
final class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    /// @param key of a text in the bundles
    /// @param args what fills its places
    Refusal(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args.clone();
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.clone();
    }
}
