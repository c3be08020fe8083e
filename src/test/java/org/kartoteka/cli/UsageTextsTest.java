package org.kartoteka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.app.Bundles;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class UsageTextsTest {

    private static final Set<String> HEADINGS =
            Set.of(
                    "usage.synopsisHeading",
                    "usage.parameterListHeading",
                    "usage.optionListHeading",
                    "usage.commandListHeading",
                    "kartoteka.usage.footer");

    /// What stands for a value in the help, such as `FILE`.
    private static final String LABEL = "label.";

    @TempDir private Path folder;

    @Test
    void bothLanguagesExplainTheSameThings() {
        assertEquals(keys(Language.ENGLISH), keys(Language.RUSSIAN));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndEveryOptionIsExplainedAndNothingElse(Language language) {
        var needed = new TreeSet<>(HEADINGS);
        var line = commandLine(language);
        needed.addAll(keysOf(line));
        line.getSubcommands().values().forEach(command -> needed.addAll(keysOf(command)));

        assertEquals(
                needed,
                keys(language).stream()
                        .filter(key -> !key.startsWith(LABEL))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsUsedInItsLanguage(Language language) {
        var texts = UsageTexts.in(language);
        var line = commandLine(language);
        var help =
                Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                        .map(CommandLine::getUsageMessage)
                        .collect(Collectors.joining());

        assertEquals(
                List.of(),
                keys(language).stream()
                        .filter(key -> key.startsWith(LABEL))
                        .filter(key -> !help.contains(texts.getString(key)))
                        .toList());
        assertFalse(help.contains("bundle:"), help);
    }

    @Test
    void theCommandsAreThoseThatTheProgramNames() {
        assertEquals(
                Set.copyOf(Cli.COMMANDS), commandLine(Language.ENGLISH).getSubcommands().keySet());
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(UsageTexts.in(language).keySet());
    }

    private static List<String> keysOf(CommandLine command) {
        var spec = command.getCommandSpec();
        var keys = new ArrayList<String>();
        keys.add(spec.qualifiedName(".") + ".usage.description");
        spec.args().stream().map(ArgSpec::descriptionKey).forEach(keys::add);
        return keys;
    }

    private CommandLine commandLine(Language language) {
        var terminal = new Terminal(folder, Clock.systemDefaultZone());
        var messages = new Messages(language, Bundles.ALL);
        return new Cli(terminal.surroundings(System.out, System.err))
                .commandLine(new Console(System.out, System.err, messages));
    }
}
