package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The user guide names every command and option that there is, and none that there is not.
class CommandLinePageTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Pattern COMMAND = Pattern.compile("\\bkartoteka ([a-z]+)");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"command-line.md", "command-line.ru.md"})
    void thePageKnowsTheProgram(String page) throws IOException {
        var text = Files.readString(Path.of("src/docs/user-guide", page));

        assertEquals(options(), found(OPTION, 0, text));
        assertEquals(
                List.of(),
                found(COMMAND, 1, text).stream()
                        .filter(name -> !Cli.COMMANDS.contains(name))
                        .toList());
        assertEquals(
                List.of(),
                Cli.COMMANDS.stream().filter(name -> !text.contains("`" + name)).toList());
    }

    private static Set<String> found(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> options() {
        var terminal = new Terminal(folder, Clock.systemDefaultZone());
        var console =
                new Console(System.out, System.err, new Messages(Language.ENGLISH, Bundles.ALL));
        var line = new Cli(terminal.surroundings(System.out, System.err)).commandLine(console);
        var names = new TreeSet<>(names(line));
        line.getSubcommands().values().forEach(command -> names.addAll(names(command)));
        return names;
    }

    private static List<String> names(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .toList();
    }
}
