package org.kartoteka.cadence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.RelationshipStage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts together how it stands with every client, or with one. Blocks.
final class ReadStandings {

    private final KeepInTouch.Sources sources;
    private final FollowContacts contacts;

    ReadStandings(KeepInTouch.Sources sources) {
        this.sources = sources;
        this.contacts = new FollowContacts(sources.history(), sources.clients());
    }

    /// Every client, by a handful of questions.
    List<Standing> all(Collection<CadenceRule> set, CountedContacts counted, LocalDate today) {
        var book = new CadenceBook(set);
        var fromTags = fromTags(book);
        var stages = stages(book, today);
        var putOffs = sources.putOffs().all().stream().collect(groupingBy(PutOff::client));
        var known = contacts.upToDate(counted, today);
        var all = new ArrayList<Standing>(known.size());
        known.forEach(
                contact -> {
                    var client = contact.client();
                    var offer =
                            book.of(
                                    client,
                                    fromTags.getOrDefault(client, List.of()),
                                    Optional.ofNullable(stages.get(client)));
                    all.add(
                            standing(
                                    contact,
                                    offer,
                                    putOffs.getOrDefault(client, List.of()),
                                    today));
                });
        return all;
    }

    private Map<ClientId, List<CadenceOffer>> fromTags(CadenceBook book) {
        if (!book.asksForTags()) {
            return Map.of();
        }
        record Said(ClientId client, CadenceOffer offer) {}
        return sources.facts().tags().stream()
                .flatMap(
                        tagged ->
                                book.ofTag(tagged.tag()).stream()
                                        .map(offer -> new Said(tagged.client(), offer)))
                .collect(groupingBy(Said::client, mapping(Said::offer, toList())));
    }

    private Map<ClientId, RelationshipStage> stages(CadenceBook book, LocalDate today) {
        return book.stages().isEmpty()
                ? Map.of()
                : sources.facts().standingIn(book.stages(), today);
    }

    /// @return empty if the client is not there
    Optional<Standing> of(ClientId client, LocalDate today) {
        var counted = sources.settings().rules().counted();
        return sources.history()
                .of(List.of(client), counted, today)
                .of(client)
                .map(
                        contact ->
                                standing(
                                        contact,
                                        offer(client, today),
                                        sources.putOffs().of(client),
                                        today));
    }

    private Optional<CadenceOffer> offer(ClientId client, LocalDate today) {
        var book = new CadenceBook(sources.cadences().all());
        var fromTags =
                sources.facts().tags(client).stream()
                        .flatMap(tag -> book.ofTag(tag).stream())
                        .toList();
        return book.of(client, fromTags, sources.facts().stage(client, today));
    }

    private static Standing standing(
            ContactDays contact,
            Optional<CadenceOffer> offer,
            List<PutOff> putOffs,
            LocalDate today) {
        return new Standing(contact, offer, Snooze.of(putOffs, contact.lastOrNever()), today);
    }
}
