package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.Row;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Turns the rows of one file into answers.
final class AnswerReading {

    private final AnswerColumns columns;
    private final ColumnDays days;
    private final IdentityIndex known;
    private final List<FactorSet> all;
    private final IdSource ids;
    private final LocalDate today;
    private final Instant now;

    /// @param known the clients that are stored
    /// @param clock in the person's own zone, whose day is today
    AnswerReading(
            AnswerColumns columns,
            ColumnDays days,
            IdentityIndex known,
            List<FactorSet> all,
            IdSource ids,
            Clock clock) {
        this.columns = columns;
        this.days = days;
        this.known = known;
        this.all = all;
        this.ids = ids;
        this.today = LocalDate.now(clock);
        this.now = clock.instant();
    }

    AnswerPlan.Line line(Row row) {
        var cells = row.cells();
        var email = cell(cells, columns.email());
        var phone = cell(cells, columns.phone());
        var name = cell(cells, columns.name());
        var called = name.isEmpty() ? email.isEmpty() ? phone : email : name;
        if (!hasScore(cells)) {
            return refused(row, called, AnswerPlan.Fate.NO_SCORE, Optional.empty());
        }
        var day =
                columns.day().isEmpty()
                        ? Optional.of(today)
                        : days.read(cell(cells, columns.day()));
        if (day.isEmpty() || day.get().isAfter(today)) {
            return refused(row, called, AnswerPlan.Fate.NO_DAY, Optional.empty());
        }
        var found = clients(email, phone, name);
        if (found.size() != 1) {
            return refused(
                    row,
                    called,
                    found.isEmpty() ? AnswerPlan.Fate.NOBODY : AnswerPlan.Fate.SEVERAL,
                    Optional.empty());
        }
        if (words(cells).length() > Answer.LONGEST_WORDS) {
            return refused(row, called, AnswerPlan.Fate.TOO_LONG, Optional.empty());
        }
        var client = found.getFirst();
        return new AnswerPlan.Line(
                row.line(),
                called,
                AnswerPlan.Fate.TAKEN,
                Optional.of(client),
                answers(cells, client, day.get()));
    }

    static String cell(List<String> cells, OptionalInt at) {
        return at.isPresent() && at.getAsInt() < cells.size()
                ? cells.get(at.getAsInt()).strip()
                : "";
    }

    private AnswerPlan.Line refused(
            Row row, String called, AnswerPlan.Fate fate, Optional<ClientId> client) {
        return new AnswerPlan.Line(row.line(), called, fate, client, List.of());
    }

    private boolean hasScore(List<String> cells) {
        return score(cells, columns.satisfied(), Measure.CSAT).isPresent()
                || score(cells, columns.recommends(), Measure.NPS).isPresent()
                || !factors(cells).isEmpty();
    }

    private Optional<Integer> score(List<String> cells, OptionalInt at, Measure measure) {
        var score = AnswerColumns.score(cell(cells, at));
        return score.isPresent() && Scale.holds(measure, score.getAsInt())
                ? Optional.of(score.getAsInt())
                : Optional.empty();
    }

    private Map<FactorId, Integer> factors(List<String> cells) {
        var given = new HashMap<FactorId, Integer>();
        columns.factors()
                .forEach(
                        (at, factor) ->
                                score(cells, OptionalInt.of(at), Measure.CSI)
                                        .ifPresent(score -> given.put(factor, score)));
        return given;
    }

    /// The surest likeness decides; a name alone does so where only one client bears it.
    private List<ClientId> clients(String email, String phone, String name) {
        var person =
                Client.person(new ClientId(0), now)
                        .name(name.isEmpty() ? PersonName.of("", "", "") : named(name))
                        .contacts(contacts(email, phone))
                        .build();
        var matches = known.matches(Traits.of(person));
        var sure = distinct(matches, true);
        if (!sure.isEmpty()) {
            return sure;
        }
        return email.isEmpty() && phone.isEmpty() ? distinct(matches, false) : List.of();
    }

    private static PersonName named(String name) {
        var words = Arrays.asList(name.split("\\s+"));
        return PersonName.of(
                words.getFirst(),
                words.size() > 1 ? words.get(1) : "",
                words.size() > 2 ? String.join(" ", words.subList(2, words.size())) : "");
    }

    private static List<ContactPoint> contacts(String email, String phone) {
        var contacts = new ArrayList<ContactPoint>();
        EmailCell.of(email).addresses().forEach(each -> contacts.add(ContactPoint.email(each)));
        PhoneCell.of(phone).numbers().forEach(each -> contacts.add(ContactPoint.phone(each)));
        return contacts;
    }

    private static List<ClientId> distinct(List<Match> matches, boolean sure) {
        return matches.stream()
                .filter(match -> !sure || match.likeness().isSure())
                .flatMap(match -> match.stored().stream())
                .distinct()
                .toList();
    }

    private String words(List<String> cells) {
        return columns.words().stream()
                .map(at -> cell(cells, OptionalInt.of(at)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<Answer> answers(List<String> cells, ClientId client, LocalDate day) {
        var words = words(cells);
        var made = new ArrayList<Answer>();
        var scores = factors(cells);
        setOf(scores)
                .ifPresent(
                        set ->
                                made.add(
                                        answer(
                                                client,
                                                Measure.CSI,
                                                score(cells, columns.overall(), Measure.CSI),
                                                Optional.of(
                                                        new FactorScores(
                                                                set.weighting().id(), scores)),
                                                day,
                                                words)));
        score(cells, columns.satisfied(), Measure.CSAT)
                .ifPresent(
                        score ->
                                made.add(
                                        answer(
                                                client,
                                                Measure.CSAT,
                                                Optional.of(score),
                                                Optional.empty(),
                                                day,
                                                made.isEmpty() ? words : "")));
        score(cells, columns.recommends(), Measure.NPS)
                .ifPresent(
                        score ->
                                made.add(
                                        answer(
                                                client,
                                                Measure.NPS,
                                                Optional.of(score),
                                                Optional.empty(),
                                                day,
                                                made.isEmpty() ? words : "")));
        return made;
    }

    /// The set that asks for most of these factors.
    private Optional<FactorSet> setOf(Map<FactorId, Integer> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(set -> !set.archived())
                        .filter(
                                set ->
                                        set.factors().stream()
                                                .anyMatch(
                                                        factor -> scores.containsKey(factor.id())))
                        .findFirst();
    }

    private Answer answer(
            ClientId client,
            Measure measure,
            Optional<Integer> score,
            Optional<FactorScores> factors,
            LocalDate day,
            String words) {
        return new Answer(
                new AnswerId(ids.next()),
                client,
                measure,
                score,
                factors,
                day,
                "",
                Optional.empty(),
                words,
                List.of(),
                Optional.empty(),
                now,
                0);
    }
}
