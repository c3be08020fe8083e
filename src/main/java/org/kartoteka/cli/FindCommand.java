package org.kartoteka.cli;

import org.kartoteka.search.SearchField;
import org.kartoteka.search.SearchHit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds clients by anything on their cards, and says why each was found.
@Command(name = "find")
final class FindCommand implements Callable<Integer> {

    private static final String BETWEEN = "  ";

    private final Console console;
    private final BaseDoor door;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.text}", descriptionKey = "text")
    private List<String> words;

    FindCommand(Console console, BaseDoor door) {
        this.console = console;
        this.door = door;
    }

    @Override
    public Integer call() {
        try (var work = door.open()) {
            work.wiring().directory.refresh();
            var result = work.wiring().index.search(String.join(" ", words));
            result.hits().forEach(hit -> console.line(line(hit)));
            if (result.hits().isEmpty()) {
                console.say("cli.find.nothing");
            } else if (result.count() > result.hits().size()) {
                console.sayCount("cli.find.more", result.count() - result.hits().size());
            }
            return Status.DONE.code();
        }
    }

    private static String line(SearchHit hit) {
        var row = hit.row();
        return Stream.concat(
                        Stream.of(row.displayName(), row.company()),
                        Stream.concat(
                                Stream.concat(
                                        row.phones().stream().limit(1),
                                        row.emails().stream().limit(1)),
                                reasons(hit)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /// What was found where the line does not show it.
    private static Stream<String> reasons(SearchHit hit) {
        return hit.matches().stream()
                .filter(
                        match ->
                                match.field() != SearchField.NAME
                                        && match.field() != SearchField.COMPANY)
                .map(SearchHit.Match::text);
    }
}
