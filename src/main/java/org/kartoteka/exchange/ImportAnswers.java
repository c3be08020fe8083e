package org.kartoteka.exchange;

import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.IdSource;
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
import org.kartoteka.satisfaction.ScoreSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// @param order which number of a date is the day, where the file does not tell; if empty, rows
    ///   with such dates are not taken
    /// @return empty if the file has no column by which somebody can be recognised, or none with
    ///   scores
    /// @throws TableRefused if the file is no table
    public Optional<AnswerPlan> rehearse(TableSource source, Optional<DateOrder> order) {
        var table = new TableReader(Limits.USUAL).read(source, TableReader.Choice.AUTOMATIC);
        var rows = table.rows();
        if (rows.size() < 2) {
            throw new TableRefused(TableRefused.Reason.EMPTY, source.name());
        }
        return transactions.reading(() -> plan(table.name(), rows, order));
    }

    private Optional<AnswerPlan> plan(String file, List<Row> rows, Optional<DateOrder> order) {
        var all = sets.all();
        var headings = rows.getFirst().cells();
        var body = rows.subList(1, rows.size());
        var cells = body.stream().map(Row::cells).toList();
        var columns = AnswerColumns.of(headings, told(cells), factorNames(all));
        if (!columns.areEnough()) {
            return Optional.empty();
        }
        var days =
                new ColumnDays(
                        cells.stream()
                                .map(each -> AnswerReading.cell(each, columns.day()))
                                .toList(),
                        order);
        var known = new IdentityIndex();
        clients.identities(identity -> known.add(Traits.of(identity)));
        var reading = new AnswerReading(columns, days, known, all, ids, clock);
        var lines = new ArrayList<AnswerPlan.Line>();
        for (var row : body) {
            lines.add(reading.line(row));
        }
        return Optional.of(new AnswerPlan(file, withoutStored(lines), days.doubt()));
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

    /// Stores what the rehearsal took, as one step, with the calls that bad answers ask for. A
    /// client who went since is left out.
    ///
    /// @return those calls, one per client
    public List<Alert> apply(AnswerPlan plan) {
        var all = plan.answers();
        if (all.isEmpty()) {
            return List.of();
        }
        return transactions.step(
                Label.of("step.answers.imported", Integer.toString(all.size()), plan.fileName()),
                () -> store(all));
    }

    private List<Alert> store(List<Answer> all) {
        var there = new HashSet<ClientId>();
        clients.identities(client -> there.add(client.id()));
        var kept = all.stream().filter(answer -> there.contains(answer.client())).toList();
        answers.insertAll(kept);
        return callBacks.after(
                kept.stream()
                        .collect(
                                Collectors.<Answer, ScoreSource, ClientId>toMap(
                                        answer -> new ScoreSource.OfAnswer(answer.id()),
                                        Answer::client)));
    }
}
