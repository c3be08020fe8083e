package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.kernel.AnswerId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.PersonName;
import org.kartoteka.platform.table.Limits;
import org.kartoteka.platform.table.Row;
import org.kartoteka.platform.table.TableReader;
import org.kartoteka.platform.table.TableRefused;
import org.kartoteka.platform.table.TableSource;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.satisfaction.Alert;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.CallBacks;
import org.kartoteka.satisfaction.FactorScores;
import org.kartoteka.satisfaction.FactorSet;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;
import org.kartoteka.satisfaction.ScoreSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Use case: bring in what clients answered, from the file of a survey tool. First a rehearsal that
/// writes nothing, then one step. Blocks.
///
/// A row is about the client who has its address, its number, or alone its name; nobody is made. A
/// row that was brought in before is passed over.
public final class ImportAnswers {

    private final Clients clients;
    private final Answers answers;
    private final FactorSets sets;
    private final CallBacks callBacks;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;
    private final List<String> bundles;

    /// What is read and written.
    public record Stores(Clients clients, Answers answers, FactorSets sets, CallBacks callBacks) {}

    /// @param clock in the person's own zone, whose day is today
    /// @param bundles in which the shipped factors have their names, in every language
    public ImportAnswers(
            Stores stores,
            Transactions transactions,
            IdSource ids,
            Clock clock,
            List<String> bundles) {
        this.clients = stores.clients();
        this.answers = stores.answers();
        this.sets = stores.sets();
        this.callBacks = stores.callBacks();
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.bundles = List.copyOf(bundles);
    }

    /// @return empty if the file has no column by which somebody can be recognised, or none with
    ///   scores
    /// @throws TableRefused if the file is no table
    public Optional<AnswerPlan> rehearse(TableSource source) {
        var table = new TableReader(Limits.USUAL).read(source, TableReader.Choice.AUTOMATIC);
        var rows = table.rows();
        if (rows.size() < 2) {
            throw new TableRefused(TableRefused.Reason.EMPTY, source.name());
        }
        return transactions.reading(() -> plan(table.name(), rows));
    }

    private Optional<AnswerPlan> plan(String file, List<Row> rows) {
        var all = sets.all();
        var headings = rows.getFirst().cells();
        var body = rows.subList(1, rows.size());
        var cells = body.stream().map(Row::cells).toList();
        var columns = AnswerColumns.of(headings, told(cells), factorNames(all));
        if (!columns.areEnough()) {
            return Optional.empty();
        }
        var days = new AnswerDays(cells.stream().map(each -> cell(each, columns.day())).toList());
        var known = new IdentityIndex();
        clients.identities(identity -> known.add(Traits.of(identity)));
        var reading = new Reading(columns, days, known, all);
        var lines = new ArrayList<AnswerPlan.Line>();
        for (var row : body) {
            lines.add(reading.line(row));
        }
        return Optional.of(new AnswerPlan(file, withoutStored(lines)));
    }

    /// The second heading that some tools write is no answer.
    private static List<List<String>> told(List<List<String>> cells) {
        var first = cells.getFirst();
        var heading =
                first.stream().anyMatch(cell -> cell.strip().matches("(?i)response|ответ"))
                        || first.stream().anyMatch(cell -> cell.contains("Open-Ended"));
        return heading ? cells.subList(1, cells.size()) : cells;
    }

    private Map<String, FactorId> factorNames(List<FactorSet> all) {
        var names = new HashMap<String, FactorId>();
        for (var language : Language.values()) {
            var messages = new Messages(language, bundles);
            all.stream()
                    .filter(set -> !set.archived())
                    .flatMap(set -> set.asked().stream())
                    .forEach(
                            factor ->
                                    names.putIfAbsent(
                                            Fold.text(factor.displayName(messages)), factor.id()));
        }
        return names;
    }

    private static String cell(List<String> cells, OptionalInt at) {
        return at.isPresent() && at.getAsInt() < cells.size()
                ? cells.get(at.getAsInt()).strip()
                : "";
    }

    /// What is the same in an answer that is stored and one that is read again.
    private record Said(
            ClientId client,
            Measure measure,
            Optional<Integer> score,
            Map<FactorId, Integer> factors,
            LocalDate on,
            String words) {

        static Said of(Answer answer) {
            return new Said(
                    answer.client(),
                    answer.measure(),
                    answer.score(),
                    answer.factors().map(FactorScores::scores).orElse(Map.of()),
                    answer.answeredOn(),
                    answer.words());
        }
    }

    private List<AnswerPlan.Line> withoutStored(List<AnswerPlan.Line> lines) {
        var seen = new HashSet<Said>();
        lines.stream()
                .flatMap(line -> line.client().stream())
                .distinct()
                .forEach(client -> answers.of(client).forEach(answer -> seen.add(Said.of(answer))));
        return lines.stream().map(line -> withoutStored(line, seen)).toList();
    }

    private static AnswerPlan.Line withoutStored(AnswerPlan.Line line, Set<Said> seen) {
        var fresh = line.answers().stream().filter(answer -> seen.add(Said.of(answer))).toList();
        return line.fate() == AnswerPlan.Fate.TAKEN
                ? new AnswerPlan.Line(
                        line.line(),
                        line.called(),
                        fresh.isEmpty() ? AnswerPlan.Fate.STORED : AnswerPlan.Fate.TAKEN,
                        line.client(),
                        fresh)
                : line;
    }

    /// Stores what the rehearsal took, as one step, with the calls that bad answers ask for.
    ///
    /// @return those calls, one per client
    public List<Alert> apply(AnswerPlan plan) {
        var all = plan.answers();
        if (all.isEmpty()) {
            return List.of();
        }
        return transactions.step(
                Label.of("step.answers.imported", Integer.toString(all.size()), plan.fileName()),
                () -> {
                    answers.insertAll(all);
                    return callBacks.after(
                            all.stream()
                                    .collect(
                                            Collectors.<Answer, ScoreSource, ClientId>toMap(
                                                    answer -> new ScoreSource.OfAnswer(answer.id()),
                                                    Answer::client)));
                });
    }

    /// Turns rows into answers.
    private final class Reading {

        private final AnswerColumns columns;
        private final AnswerDays days;
        private final IdentityIndex known;
        private final List<FactorSet> all;
        private final LocalDate today = LocalDate.now(clock);
        private final Instant now = clock.instant();

        Reading(AnswerColumns columns, AnswerDays days, IdentityIndex known, List<FactorSet> all) {
            this.columns = columns;
            this.days = days;
            this.known = known;
            this.all = all;
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
            var client = found.getFirst();
            return new AnswerPlan.Line(
                    row.line(),
                    called,
                    AnswerPlan.Fate.TAKEN,
                    Optional.of(client),
                    answers(cells, client, day.get()));
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

        private List<Answer> answers(List<String> cells, ClientId client, LocalDate day) {
            var words =
                    columns.words().stream()
                            .map(at -> cell(cells, OptionalInt.of(at)))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("\n"));
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
                                                            factor ->
                                                                    scores.containsKey(
                                                                            factor.id())))
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
}
