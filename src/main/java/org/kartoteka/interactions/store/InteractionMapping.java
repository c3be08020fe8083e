package org.kartoteka.interactions.store;

import static org.kartoteka.db.Tables.INTERACTION;

import org.kartoteka.db.tables.records.InteractionRecord;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Sentiment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Between an entry of the timeline and its row.
final class InteractionMapping {

    private InteractionMapping() {}

    static Interaction entry(InteractionRecord row, List<String> tags) {
        return new Interaction(
                row.getId(),
                row.getClientId(),
                row.getChannelId(),
                Direction.valueOf(row.getDirection()),
                row.getHappenedAt(),
                Optional.ofNullable(row.getDurationMinutes()).map(Duration::ofMinutes),
                Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf),
                row.getText(),
                Optional.ofNullable(row.getSentiment()).map(Sentiment::of),
                Optional.ofNullable(row.getScore()).map(Short::intValue),
                tags,
                Boolean.TRUE.equals(row.getNoNextStep()),
                Optional.ofNullable(row.getImportId()),
                row.getCreatedAt(),
                row.getVersion());
    }

    static InteractionRecord row(Interaction entry, int version) {
        var row = INTERACTION.newRecord();
        row.setId(entry.id());
        row.setClientId(entry.client());
        row.setChannelId(entry.channel());
        row.setDirection(entry.direction().name());
        row.setHappenedAt(entry.happenedAt());
        row.setDurationMinutes(
                entry.duration().map(Duration::toMinutes).map(Math::toIntExact).orElse(null));
        row.setOutcome(entry.outcome().map(Outcome::name).orElse(null));
        row.setText(entry.text());
        row.setSentiment(entry.sentiment().map(mood -> (short) mood.value()).orElse(null));
        row.setScore(entry.score().map(Integer::shortValue).orElse(null));
        row.setNoNextStep(entry.noNextStep());
        row.setImportId(entry.importId().orElse(null));
        row.setCreatedAt(entry.createdAt());
        row.setVersion(version);
        return row;
    }
}
