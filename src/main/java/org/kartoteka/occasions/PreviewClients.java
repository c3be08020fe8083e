package org.kartoteka.occasions;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientSnapshot;
import org.kartoteka.clients.Clients;
import org.kartoteka.occasions.wording.Gender;
import org.kartoteka.occasions.wording.Genders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Picks three real clients to read a text as they would: a woman, a man, and one of whom that
/// cannot be said, such as a company. Blocks.
public final class PreviewClients {

    /// Who may be written to with the text.
    public enum Whom {
        PEOPLE,
        /// Companies before people.
        COMPANIES,
        ALL
    }

    private static final int HOW_MANY = 3;

    /// How far the look goes for a better third, so that a million clients cost no more than a few.
    private static final int FARTHEST = 400;

    /// From one turn to the next; it has no divisor in common with the usual sizes of a base.
    private static final int STRIDE = 7_919;

    private final Supplier<ClientSnapshot> directory;
    private final Clients clients;
    private final Genders genders;

    /// @param genders need not know what the person taught: a few hundred names are looked at
    public PreviewClients(Supplier<ClientSnapshot> directory, Clients clients, Genders genders) {
        this.directory = directory;
        this.clients = clients;
        this.genders = genders;
    }

    /// @param turn 0, 1 and so on, each of which picks others where there are others
    /// @return three, or as many as there are
    public List<Client> pick(int turn, Whom whom) {
        var near = near(turn, whom);
        var picked = new ArrayList<ClientListRow>();
        if (whom != Whom.COMPANIES) {
            add(picked, near, row -> is(row, Gender.FEMALE));
            add(picked, near, row -> is(row, Gender.MALE));
        }
        add(picked, near, row -> whom == Whom.PEOPLE ? is(row, Gender.UNKNOWN) : isCompany(row));
        near.stream()
                .sorted(
                        (one, other) ->
                                whom == Whom.COMPANIES
                                        ? Boolean.compare(isCompany(other), isCompany(one))
                                        : 0)
                .filter(Predicate.not(picked::contains))
                .limit(HOW_MANY - picked.size())
                .forEach(picked::add);
        return picked.stream()
                .map(ClientListRow::id)
                .flatMap(id -> clients.find(id).stream())
                .toList();
    }

    private List<ClientListRow> near(int turn, Whom whom) {
        var all = directory.get().entries();
        if (all.isEmpty()) {
            return List.of();
        }
        var start = Math.floorMod((long) turn * STRIDE, all.size());
        return IntStream.range(0, Math.min(FARTHEST, all.size()))
                .mapToObj(i -> all.get((start + i) % all.size()).row())
                .filter(row -> !row.name().isUnknown() || isCompany(row))
                .filter(row -> whom != Whom.PEOPLE || !isCompany(row))
                .toList();
    }

    private static void add(
            List<ClientListRow> picked, List<ClientListRow> near, Predicate<ClientListRow> wanted) {
        Optional<ClientListRow> found =
                near.stream().filter(wanted).filter(Predicate.not(picked::contains)).findFirst();
        found.ifPresent(picked::add);
    }

    private boolean is(ClientListRow row, Gender gender) {
        return !isCompany(row) && genders.of(row.name()).reliable() == gender;
    }

    private static boolean isCompany(ClientListRow row) {
        return row.kind() == Client.Kind.COMPANY;
    }
}
