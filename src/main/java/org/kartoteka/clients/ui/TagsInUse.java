package org.kartoteka.clients.ui;

import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.work.Background;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tags of the base, read once, to be offered while one types. UI thread only.
final class TagsInUse {

    private static final int MOST_OFFERED = 6;

    private List<Clients.TagCount> tags = List.of();

    TagsInUse(Clients clients, Background background) {
        background.run(clients::tags, read -> tags = read);
    }

    /// The commonest first.
    List<Clients.TagCount> all() {
        return tags;
    }

    /// Those in which a word begins with `typed`, the commonest first.
    ///
    /// @param without tags that need not be offered
    List<String> like(String typed, Collection<String> without) {
        var start = Fold.text(typed);
        var known = without.stream().map(Fold::text).collect(Collectors.toSet());
        return tags.stream()
                .map(Clients.TagCount::tag)
                .filter(tag -> !known.contains(Fold.text(tag)))
                .filter(
                        tag ->
                                Stream.of(Fold.text(tag).split(" "))
                                        .anyMatch(word -> word.startsWith(start)))
                .limit(MOST_OFFERED)
                .toList();
    }
}
