package org.kartoteka.satisfaction;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// What several clients say at once in the last [#DAYS] days: alerts that gather under one tag, and
/// one theme in the low scores of several clients.
///
/// @param tags those with at least [#FEWEST] alerts, the most first
/// @param themes those with at least [#FEWEST] clients, the most first
public record Signs(List<Sign> tags, List<Sign> themes) {

    public static final int DAYS = 30;

    /// Once is chance, twice a coincidence.
    public static final int FEWEST = 3;

    /// @param name of the tag or theme, as it was written first
    /// @param alerts how many alerts or low scores there are
    /// @param clients whose they are, each once
    public record Sign(String name, int alerts, List<ClientId> clients) {

        public Sign {
            clients = List.copyOf(clients);
        }
    }

    public Signs {
        tags = List.copyOf(tags);
        themes = List.copyOf(themes);
    }

    /// @param alerts of the last days, one per score
    /// @param low scores of the last days that are low
    /// @param tagsOf the tags of a client
    static Signs of(
            Collection<Alert> alerts,
            Collection<Score> low,
            Function<ClientId, List<String>> tagsOf) {
        var underTags = new Gathering();
        alerts.forEach(
                alert ->
                        underTags.add(
                                tagsOf.apply(alert.score().client()), alert.score().client()));
        var underThemes = new Gathering();
        low.forEach(score -> underThemes.add(score.themes(), score.client()));
        return new Signs(
                underTags.signs(sign -> sign.alerts() >= FEWEST),
                underThemes.signs(sign -> sign.clients().size() >= FEWEST));
    }

    public boolean isEmpty() {
        return tags.isEmpty() && themes.isEmpty();
    }

    /// Words written in different ways are one.
    private static final class Gathering {

        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, Set<ClientId>> clients = new LinkedHashMap<>();

        void add(List<String> words, ClientId client) {
            for (var word : words) {
                var folded = Fold.text(word);
                names.putIfAbsent(folded, word);
                counts.merge(folded, 1, Integer::sum);
                clients.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(client);
            }
        }

        List<Sign> signs(Predicate<Sign> telling) {
            return names.entrySet().stream()
                    .map(
                            name ->
                                    new Sign(
                                            name.getValue(),
                                            counts.get(name.getKey()),
                                            List.copyOf(clients.get(name.getKey()))))
                    .filter(telling)
                    .sorted(
                            Comparator.comparingInt(Sign::alerts)
                                    .reversed()
                                    .thenComparing(Sign::name))
                    .toList();
        }
    }
}
