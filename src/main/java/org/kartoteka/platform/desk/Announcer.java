package org.kartoteka.platform.desk;

/// Says something outside the program's own window.
///
/// What is said may be read by anybody who looks at the screen and, on some systems, by other
/// programs: it names no client.
@FunctionalInterface
public interface Announcer {

    /// Does not wait until it is seen. Any thread.
    ///
    /// @return whether the system took it
    boolean announce(String title, String text);
}
