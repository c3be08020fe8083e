package org.kartoteka.exchange;

import org.kartoteka.kernel.Fold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column header means by its name alone, in the languages and layouts of `headers.txt`.
public final class HeaderNames {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʼ]");
    private static final Pattern OBJECT_BEFORE =
            Pattern.compile(
                    "(person|contact|customer|client|lead|контакт|клиент|участник|billing|user)"
                            + " (.+)");
    private static final int LONGEST = 80;

    private record Expression(Pattern pattern, Field field) {}

    private final Map<String, Field> exact = new HashMap<>();
    private final List<Expression> expressions = new ArrayList<>();

    private HeaderNames() {}

    /// The dictionary that the program ships.
    public static HeaderNames shipped() {
        var names = new HeaderNames();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                HeaderNames.class.getResourceAsStream("headers.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the dictionary of headers", e);
        }
        return names;
    }

    private void add(String line) {
        var space = line.indexOf(' ');
        var field = Field.ofCode(line.substring(0, space)).orElseThrow();
        var rest = line.substring(space + 3);
        if (line.charAt(space + 1) == '~') {
            expressions.add(new Expression(Pattern.compile(rest), field));
            return;
        }
        for (var name : rest.split("\\|")) {
            exact.putIfAbsent(withoutBlanks(folded(name)), field);
        }
    }

    /// The form in which two spellings of one header are equal: `E-mail_Address` and `e mail
    /// address`.
    public static String folded(String header) {
        var split =
                CAMEL.matcher(APOSTROPHE.matcher(header.strip()).replaceAll("")).replaceAll(" ");
        return SIGNS.matcher(Fold.text(split)).replaceAll(" ").strip();
    }

    private static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }

    public Optional<Field> meaning(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        var stripped = header.strip();
        if (stripped.equals("#") || stripped.equals("№")) {
            return Optional.of(Field.ID);
        }
        var folded = folded(header);
        return folded.isEmpty() ? Optional.empty() : byName(folded).or(() -> withoutObject(folded));
    }

    private Optional<Field> byName(String folded) {
        var found = exact.get(withoutBlanks(folded));
        if (found != null) {
            return Optional.of(found);
        }
        return expressions.stream()
                .filter(expression -> expression.pattern.matcher(folded).matches())
                .map(Expression::field)
                .findFirst();
    }

    /// `Person - Job title` means what `Job title` does.
    private Optional<Field> withoutObject(String folded) {
        var match = OBJECT_BEFORE.matcher(folded);
        return match.matches() ? byName(match.group(2)) : Optional.empty();
    }
}
