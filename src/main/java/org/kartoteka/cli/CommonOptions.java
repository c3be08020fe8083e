package org.kartoteka.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.Optional;

/// `kartoteka` itself: the options that every command has, before its name or after it.
@Command(
        name = "kartoteka",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommandsRepeatable = false)
final class CommonOptions implements Runnable {

    @Spec private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Option(
            names = "--base",
            paramLabel = "${bundle:label.path}",
            scope = ScopeType.INHERIT,
            descriptionKey = "base")
    private String base;

    /// Read before the others, because it decides in which language they are spoken of.
    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    private String language;

    /// For the window alone; here it is only told of.
    @Option(names = "--hidden", descriptionKey = "hidden")
    private boolean hidden;

    Optional<String> base() {
        return Optional.ofNullable(base);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
