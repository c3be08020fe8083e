package org.kartoteka.cli;

import org.kartoteka.platform.db.StoreFault;
import org.kartoteka.platform.error.FaultLog;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The ends of commands that did not come to theirs: one line, never a stack trace.
final class Endings {

    private final Console console;
    private final FaultLog faults;

    Endings(Console console, FaultLog faults) {
        this.console = console;
        this.faults = faults;
    }

    /// The command line itself makes no sense.
    int misunderstood(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        return (switch (problem) {
                    case UnmatchedArgumentException unknown ->
                            console.refuse(
                                    "cli.argument.unknown",
                                    unknown.getUnmatched().getFirst(),
                                    command);
                    case MissingParameterException missing ->
                            console.refuse("cli.argument.missing", missingName(missing), command);
                    default -> other(problem, command);
                })
                .code();
    }

    private static String missingName(MissingParameterException missing) {
        var spec = missing.getMissing().getFirst();
        return spec.isOption()
                ? ((CommandLine.Model.OptionSpec) spec).longestName()
                : spec.paramLabel();
    }

    private Status other(ParameterException problem, String command) {
        return problem.getArgSpec() == null
                ? console.refuse("cli.command.missing", command)
                : console.refuse("cli.argument.wrong", problem.getValue(), command);
    }

    private Status fault(Exception failure) {
        var entry = faults.record(failure);
        return entry.file()
                .map(file -> console.refuse("cli.fault", entry.code(), file))
                .orElseGet(() -> console.refuse("cli.fault.unwritten", entry.code()));
    }

    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        return (switch (failure) {
                    case Refusal refusal -> console.refuse(refusal.key(), refusal.args());
                    case StoreFault fault when fault.kind() == StoreFault.Kind.DISK_FULL ->
                            console.refuse("cli.fault.diskFull");
                    default -> fault(failure);
                })
                .code();
    }
}
