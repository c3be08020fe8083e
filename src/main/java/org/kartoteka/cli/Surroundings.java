package org.kartoteka.cli;

import org.kartoteka.app.Folders;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/// What the command line runs in.
///
/// @param clock in the person's own zone
/// @param locale of the system, for a person who chose no language
public record Surroundings(
        PrintStream out, PrintStream err, Clock clock, Locale locale, Folders folders) {

    public static Surroundings ofSystem() {
        return new Surroundings(
                System.out,
                System.err,
                Clock.systemDefaultZone(),
                Locale.getDefault(),
                Folders.ofSystem());
    }
}
