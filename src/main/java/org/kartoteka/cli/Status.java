package org.kartoteka.cli;

/// How a command ended, as scripts see it.
enum Status {
    DONE(0),
    PARTLY(1),
    REFUSED(2);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
