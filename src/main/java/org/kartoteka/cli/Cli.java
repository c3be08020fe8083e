package org.kartoteka.cli;

import org.kartoteka.app.Bundles;
import org.kartoteka.platform.error.FaultLog;
import org.kartoteka.platform.settings.Settings;
import org.kartoteka.platform.settings.SettingsFile;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/// The program without a window: the same use cases, for scripts and for machines with no display.
///
/// Ends with 0 if all was done, 1 if a part was, 2 if it refused; then one line on the error stream
/// says why.
public final class Cli {

    /// What it can do, as it is typed.
    public static final List<String> COMMANDS =
            List.of(
                    "import",
                    "export",
                    "calendar",
                    "import-answers",
                    "log",
                    "find",
                    "today",
                    "undo",
                    "backup",
                    "restore",
                    "verify",
                    "demo");

    /// The options that the window understands too, with a value behind them.
    private static final Set<String> OF_WINDOW = Set.of("--base", "--lang");

    private static final String HIDDEN = "--hidden";

    private static final int HELP_WIDTH = 100;

    private final Surroundings here;

    public Cli(Surroundings here) {
        this.here = here;
    }

    /// Whether the arguments are for the command line: anything but what the window understands,
    /// which is the base to open, the language to speak and that it is to stay closed. A language
    /// that nobody knows is refused where it can be said.
    public static boolean isMeant(String... arguments) {
        for (var i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            if (OF_WINDOW.contains(argument) && i + 1 < arguments.length) {
                i++;
            } else if (!argument.equals(HIDDEN)
                    && OF_WINDOW.stream().noneMatch(name -> argument.startsWith(name + "="))) {
                return true;
            }
        }
        return LanguageChoice.in(arguments).isUnknown();
    }

    /// @return the exit status
    public int run(String... arguments) {
        var chosen = LanguageChoice.in(arguments);
        var language = chosen.language().orElseGet(this::usualLanguage);
        var console = new Console(here.out(), here.err(), new Messages(language, Bundles.ALL));
        return chosen.isUnknown()
                ? console.refuse("cli.lang.unknown", chosen.written()).code()
                : heard(commandLine(console).execute(arguments), console);
    }

    private int heard(int status, Console console) {
        return status == Status.DONE.code() && here.out().checkError()
                ? console.unheard().code()
                : status;
    }

    private Language usualLanguage() {
        return settings().language().orElseGet(() -> Language.of(here.locale()));
    }

    private Settings settings() {
        return new SettingsFile(here.folders().settingsFile(), here.clock()).read();
    }

    CommandLine commandLine(Console console) {
        var options = new CommonOptions();
        var door = new BaseDoor(options, this::settings, console, here.clock());
        var line = new CommandLine(options);
        new Commands(console, door, here.clock()).addTo(line);
        line.setResourceBundle(UsageTexts.in(console.messages().language()));
        line.getCommandSpec()
                .versionProvider(
                        () -> new String[] {console.messages().get("app.name") + " " + version()});
        line.setOut(new PrintWriter(here.out(), true));
        line.setErr(new PrintWriter(here.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(HELP_WIDTH / 2);
        var ends = new Endings(console, new FaultLog(here.folders().faultLog(), here.clock()));
        line.setParameterExceptionHandler(ends::misunderstood);
        line.setExecutionExceptionHandler(ends::failed);
        return line;
    }

    private static String version() {
        var packaged = Cli.class.getPackage().getImplementationVersion();
        return packaged == null ? "" : packaged;
    }
}
