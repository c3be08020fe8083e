package org.kartoteka.exchange;

import org.kartoteka.clients.Client;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Cancellation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Judges every row of a list against the known clients and against the rows before it. Pure but
/// for what it asks of `find`: in blocks, never row by row.
final class PlanMaker {

    private static final int BLOCK = 1_000;
    private static final int MOST_READ = 4;

    /// A name that thousands bear resembles thousands; each row keeps the first few.
    private static final int MOST_SHOWN = 4;

    /// A field that disagrees weighs as much as so many that are new.
    private static final int DISAGREEMENT = 100;

    private final ContactList list;
    private final ImportEdits edits;
    private final IdentityIndex stored;
    private final IdentityIndex earlier = new IdentityIndex();
    private final Function<Collection<ClientId>, List<Client>> find;
    private final List<RowPlan> plans = new ArrayList<>();

    /// @param find gives stored clients by their ids
    PlanMaker(
            ContactList list,
            ImportEdits edits,
            IdentityIndex stored,
            Function<Collection<ClientId>, List<Client>> find) {
        this.list = list;
        this.edits = edits;
        this.stored = stored;
        this.find = find;
    }

    private record Judged(int row, Entry entry, String called, List<Match> matches) {}

    ImportPlan make(Progress progress, Cancellation cancellation) {
        var count = list.rows().size();
        for (var from = 0; from < count; from += BLOCK) {
            cancellation.check();
            judge(from, Math.min(count, from + BLOCK));
            progress.at(Math.min(count, from + BLOCK), count);
        }
        return new ImportPlan(list, edits, plans);
    }

    private void judge(int from, int to) {
        var block = new ArrayList<Judged>(to - from);
        for (var row = from; row < to; row++) {
            var entry = entry(row);
            var traits = Traits.of(entry.client());
            var matches = new ArrayList<>(stored.matches(traits));
            if (entry.client().id().equals(Entry.NOT_STORED)) {
                matches.addAll(earlier.matches(traits));
            }
            block.add(new Judged(row, entry, traits.called(), matches));
            if (error(entry).isEmpty()) {
                earlier.add(row, traits);
            }
        }
        var known = known(block);
        block.forEach(judged -> plans.add(plan(judged, known)));
    }

    private Entry entry(int row) {
        var mended = edits.mended().get(row);
        return list.entry(mended == null ? list.rows().get(row) : mended);
    }

    private Map<ClientId, Client> known(List<Judged> block) {
        var wanted = new LinkedHashSet<ClientId>();
        for (var judged : block) {
            sure(judged).forEach(match -> match.stored().ifPresent(wanted::add));
            namesakes(judged).forEach(match -> match.stored().ifPresent(wanted::add));
            edits.choice(judged.row).into().flatMap(Match::stored).ifPresent(wanted::add);
        }
        var known = new HashMap<ClientId, Client>();
        if (!wanted.isEmpty()) {
            find.apply(wanted).forEach(client -> known.put(client.id(), client));
        }
        return known;
    }

    private RowPlan plan(Judged judged, Map<ClientId, Client> known) {
        var error = error(judged.entry);
        if (error.isPresent()) {
            return row(judged, Verdict.ERROR, Optional.empty(), null, error.get());
        }
        var choice = edits.choice(judged.row);
        var same =
                choice.asNew()
                        ? Optional.<Match>empty()
                        : choice.into()
                                .or(() -> nearest(judged, known))
                                .or(() -> identical(judged, known));
        var target = same.flatMap(match -> target(match, known));
        if (target.isEmpty()) {
            return row(judged, Verdict.NEW, Optional.empty(), null, "");
        }
        var merging = Merging.of(target.get(), judged.entry.client(), choice.fromFile());
        var verdict =
                !merging.conflicts().isEmpty()
                        ? Verdict.CONFLICT
                        : merging.changes().isEmpty() ? Verdict.DUPLICATE : Verdict.UPDATE;
        return row(judged, verdict, same, merging, "");
    }

    private static Stream<Match> sure(Judged judged) {
        return judged.matches.stream().filter(match -> match.likeness().isSure()).limit(MOST_READ);
    }

    private static Stream<Match> namesakes(Judged judged) {
        return judged.matches.stream()
                .filter(match -> match.likeness() == Likeness.NAMESAKE)
                .limit(MOST_READ);
    }

    /// Of several whom the row is surely about, the one from whom it differs least.
    private Optional<Match> nearest(Judged judged, Map<ClientId, Client> known) {
        return sure(judged)
                .min(
                        Comparator.comparingInt(
                                match ->
                                        target(match, known)
                                                .map(
                                                        client ->
                                                                difference(
                                                                        client,
                                                                        judged.entry.client()))
                                                .orElse(Integer.MAX_VALUE)));
    }

    private static int difference(Client known, Client incoming) {
        var merging = Merging.of(known, incoming, Set.of());
        return merging.changes().size() + DISAGREEMENT * merging.conflicts().size();
    }

    /// A namesake of whom the row says nothing that is not known is that very one.
    private Optional<Match> identical(Judged judged, Map<ClientId, Client> known) {
        return namesakes(judged)
                .filter(
                        match ->
                                target(match, known)
                                        .filter(
                                                client ->
                                                        difference(client, judged.entry.client())
                                                                == 0)
                                        .isPresent())
                .findFirst()
                .map(
                        match ->
                                new Match(
                                        match.stored(),
                                        match.row(),
                                        match.name(),
                                        Likeness.SAME_RECORD,
                                        match.shared()));
    }

    private Optional<Client> target(Match match, Map<ClientId, Client> known) {
        return match.stored().isPresent()
                ? Optional.ofNullable(known.get(match.stored().get()))
                : Optional.of(entry(match.row()).client());
    }

    private static Optional<String> error(Entry entry) {
        if (!FieldLengths.fit(entry.client())) {
            return Optional.of("import.error.too_long");
        }
        return entry.isImportable() ? Optional.empty() : Optional.of("import.error.nobody");
    }

    /// @param merging null where there is nobody to merge with
    private RowPlan row(
            Judged judged, Verdict verdict, Optional<Match> same, Merging merging, String error) {
        var choice = edits.choice(judged.row);
        var usual =
                verdict != Verdict.DUPLICATE && !judged.entry.has(CellProblem.Kind.DELETED_THERE);
        return new RowPlan(
                judged.row,
                judged.entry.row().line(),
                judged.called,
                judged.entry.client().kind(),
                verdict,
                same,
                judged.matches.stream()
                        .filter(match -> same.isEmpty() || !match.isSame(same.get()))
                        .limit(MOST_SHOWN)
                        .toList(),
                merging == null ? List.of() : merging.changes(),
                merging == null ? List.of() : merging.conflicts(),
                judged.entry.problems(),
                error,
                verdict != Verdict.ERROR && choice.ticked().orElse(usual),
                choice.fromFile());
    }
}
