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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a column header means by its name alone, in the languages and layouts of `headers.txt`.
public final class HeaderNames {

    /// Between words written together: `PostalCode`, `Phone1`, «Адрес2эл. почты».
    private static final Pattern WORD_EDGE =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`ʼ]");
    private static final Pattern OBJECT_BEFORE =
            Pattern.compile(
                    "(?:person|contact|customer|client|lead|guest|attendee|member|контакт|клиент|участник|billing|user)"
                        + " (?<name>.+)");
    private static final Pattern OBJECT_AFTER =
            Pattern.compile(
                    "(?<name>.+) (?:о"
                        + " )?(?:клиент[аеу]?|покупател[яе]|заказчик[ае]?|пациента|гостя|участника|сотрудника|контакта|контактного"
                        + " лица|абонента|ученика|получателя)");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:(?:please )?(?:whats|what is|enter|provide) )?(?:your|the)"
                            + " (?<name>.+)|(?:(?:укажите|введите|напишите)"
                            + " )?(?:ваш|ваша|ваше|ваши|свой|свое|свою) (?<asked>.+)");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*/\\s*|\\s+(?:или|or)\\s+");
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
            expressions.add(
                    new Expression(Pattern.compile(rest, Pattern.UNICODE_CHARACTER_CLASS), field));
            return;
        }
        for (var name : rest.split("\\|")) {
            exact.putIfAbsent(withoutBlanks(folded(name)), field);
        }
    }

    /// The form in which two spellings of one header are equal: `E-mail_Address` and `e mail
    /// address`.
    public static String folded(String header) {
        var words =
                APOSTROPHE
                        .matcher(header.strip().replace("№", "номер ").replace("#", " number "))
                        .replaceAll("");
        var split = WORD_EDGE.matcher(words).replaceAll(" ");
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
        return byName(folded)
                .or(() -> byName(folded(BRACKETS.matcher(header).replaceAll(" "))))
                .or(() -> byAnAlternative(header))
                .or(() -> withoutFrame(folded));
    }

    private Optional<Field> byName(String folded) {
        var found = exact.get(withoutBlanks(folded));
        if (found != null || folded.isEmpty()) {
            return Optional.ofNullable(found);
        }
        return expressions.stream()
                .filter(expression -> expression.pattern.matcher(folded).matches())
                .map(Expression::field)
                .findFirst();
    }

    /// `Town / City` means what the first of the two does that means anything.
    private Optional<Field> byAnAlternative(String header) {
        var alternatives = ALTERNATIVES.split(header);
        return alternatives.length < 2
                ? Optional.empty()
                : Stream.of(alternatives).flatMap(one -> byName(folded(one)).stream()).findFirst();
    }

    /// `Person - Job title` means what `Job title` does, «Пожелания клиента» what «Пожелания» does,
    /// `What is your name?` what `name` does.
    private Optional<Field> withoutFrame(String folded) {
        return Stream.of(OBJECT_BEFORE, OBJECT_AFTER, ASKED)
                .map(frame -> frame.matcher(folded))
                .filter(Matcher::matches)
                .map(HeaderNames::framed)
                .flatMap(name -> byName(name).stream())
                .findFirst();
    }

    private static String framed(Matcher match) {
        return match.pattern() == ASKED && match.group("asked") != null
                ? match.group("asked")
                : match.group("name");
    }
}
