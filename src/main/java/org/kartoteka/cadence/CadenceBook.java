package org.kartoteka.cadence;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.RelationshipStage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All cadences that are set, arranged so that what holds for a client is found at once.
final class CadenceBook {

    private final Map<ClientId, CadenceOffer> onCards = new HashMap<>();
    private final Map<String, CadenceOffer> forTags = new HashMap<>();
    private final Map<RelationshipStage, CadenceOffer> forStages =
            new EnumMap<>(RelationshipStage.class);
    private Optional<CadenceOffer> forEveryone = Optional.empty();

    CadenceBook(Collection<CadenceRule> rules) {
        rules.forEach(this::enter);
    }

    private void enter(CadenceRule rule) {
        switch (rule.target()) {
            case CadenceTarget.OfClient card -> onCards.put(card.client(), rule.offer());
            case CadenceTarget.OfTag tagged -> forTags.put(Fold.text(tagged.tag()), rule.offer());
            case CadenceTarget.OfStage staged -> forStages.put(staged.stage(), rule.offer());
            case CadenceTarget.OfEveryone _ -> forEveryone = Optional.of(rule.offer());
        }
    }

    /// The stages of which it is worth knowing who stands in them.
    Set<RelationshipStage> stages() {
        return forStages.keySet();
    }

    boolean asksForTags() {
        return !forTags.isEmpty();
    }

    /// What `tag` says, if anything.
    Optional<CadenceOffer> ofTag(String tag) {
        return Optional.ofNullable(forTags.get(Fold.text(tag)));
    }

    /// What holds for a client; empty if nothing was set that reaches them.
    ///
    /// @param fromTags what their tags say
    Optional<CadenceOffer> of(
            ClientId client, List<CadenceOffer> fromTags, Optional<RelationshipStage> stage) {
        var own = onCards.get(client);
        if (own != null) {
            return Optional.of(own);
        }
        var offers =
                Stream.of(
                                fromTags.stream(),
                                stage.map(forStages::get).stream(),
                                forEveryone.stream())
                        .flatMap(offer -> offer)
                        .toList();
        return CadenceOffer.strongest(offers);
    }
}
