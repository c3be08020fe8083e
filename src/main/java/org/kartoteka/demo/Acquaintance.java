package org.kartoteka.demo;

import org.kartoteka.clients.Client;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ClientId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/// What one buyer of the sample base lived through with us: a private client, or a company with all
/// its people.
///
/// @param buyer whom purchases, stages and answers are of
/// @param talks in their order, at least one
/// @param orders local days on which something was ordered, in their order
/// @param zone the person's own
record Acquaintance(Client buyer, List<Interaction> talks, List<LocalDate> orders, ZoneId zone) {

    /// Talks longer ago than this are the last ones.
    private static final int GONE_AFTER_DAYS = 190;

    /// Those with whom anybody talked.
    ///
    /// @param orderTags of talks in which something was ordered
    static List<Acquaintance> of(SampleBase sample, Collection<String> orderTags, ZoneId zone) {
        var talks = new LinkedHashMap<Client, List<Interaction>>();
        var byId = new HashMap<ClientId, Client>();
        sample.clients().forEach(client -> byId.put(client.id(), client));
        for (var client : sample.clients()) {
            if (client.companyId().isEmpty()) {
                talks.put(client, new ArrayList<>());
            }
        }
        for (var talk : sample.interactions()) {
            var client = byId.get(talk.client());
            talks.get(client.companyId().map(byId::get).orElse(client)).add(talk);
        }
        return talks.entrySet().stream()
                .filter(buyer -> !buyer.getValue().isEmpty())
                .map(buyer -> of(buyer.getKey(), buyer.getValue(), orderTags, zone))
                .toList();
    }

    private static Acquaintance of(
            Client buyer, List<Interaction> talks, Collection<String> orderTags, ZoneId zone) {
        var orders =
                talks.stream()
                        .filter(talk -> talk.tags().stream().anyMatch(orderTags::contains))
                        .map(talk -> day(talk, zone))
                        .toList();
        return new Acquaintance(buyer, List.copyOf(talks), orders, zone);
    }

    private static LocalDate day(Interaction talk, ZoneId zone) {
        return LocalDate.ofInstant(talk.happenedAt(), zone);
    }

    LocalDate day(Interaction talk) {
        return day(talk, zone);
    }

    boolean isCompany() {
        return buyer.kind() == Client.Kind.COMPANY;
    }

    boolean bears(String tag) {
        return buyer.tags().contains(tag);
    }

    LocalDate first() {
        return day(talks.getFirst());
    }

    LocalDate last() {
        return day(talks.getLast());
    }

    /// Whether nobody has talked with them for so long that they are lost.
    boolean isGone(LocalDate today) {
        return last().isBefore(today.minusDays(GONE_AFTER_DAYS));
    }
}
