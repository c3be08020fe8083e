package org.kartoteka.clients;

import org.kartoteka.kernel.ClientIds;
import org.kartoteka.kernel.RelationshipStage;

import java.util.Optional;
import java.util.Set;

/// Which clients the list shows, and in which order.
///
/// @param kind people or companies alone
/// @param tags the client bears each of them, in whatever spelling
/// @param missing the client lacks each of them
/// @param stages the client stands in one of these, nothing meaning not placed yet; none: in any
/// @param notContactedDays no interaction in so many days, or none ever; at least 1
/// @param among only these, as a search found them
public record ClientQuery(
        Optional<Client.Kind> kind,
        Set<String> tags,
        Set<ClientListRow.Missing> missing,
        Set<Optional<RelationshipStage>> stages,
        Optional<Integer> notContactedDays,
        Optional<ClientIds> among,
        ClientOrder order,
        boolean descending) {

    /// Every client by name.
    public static final ClientQuery ALL =
            new ClientQuery(
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    ClientOrder.NAME,
                    false);

    public ClientQuery {
        tags = Set.copyOf(tags);
        missing = Set.copyOf(missing);
        stages = Set.copyOf(stages);
    }

    public ClientQuery withKind(Optional<Client.Kind> kind) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, among, order, descending);
    }

    public ClientQuery withTags(Set<String> tags) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, among, order, descending);
    }

    public ClientQuery withMissing(Set<ClientListRow.Missing> missing) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, among, order, descending);
    }

    public ClientQuery withStages(Set<Optional<RelationshipStage>> stages) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, among, order, descending);
    }

    public ClientQuery withNotContactedDays(Optional<Integer> days) {
        return new ClientQuery(kind, tags, missing, stages, days, among, order, descending);
    }

    public ClientQuery withAmong(Optional<ClientIds> found) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, found, order, descending);
    }

    public ClientQuery withOrder(ClientOrder order, boolean descending) {
        return new ClientQuery(
                kind, tags, missing, stages, notContactedDays, among, order, descending);
    }
}
