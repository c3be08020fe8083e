package org.kartoteka.followups;

/// What was typed into the quick log and not stored yet. It outlives the window, which is built
/// anew when the language changes. UI thread only.
public final class UnstoredTalk {

    private String line = "";

    public String line() {
        return line;
    }

    public void keep(String typed) {
        line = typed;
    }
}
