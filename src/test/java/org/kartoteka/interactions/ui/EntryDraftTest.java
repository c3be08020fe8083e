package org.kartoteka.interactions.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Interaction;
import org.kartoteka.kernel.ChannelId;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EntryDraftTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    private static final Interaction ENTRY =
            Interaction.of(
                            new InteractionId(1),
                            new ClientId(2),
                            new ChannelId(6),
                            Direction.IN,
                            Instant.parse("2026-11-19T07:05:30Z"))
                    .duration(Optional.of(Duration.ofMinutes(15)))
                    .text("Договор")
                    .build();

    private final Messages messages =
            new Messages(Language.RUSSIAN, List.of("org.kartoteka.platform.text"));

    private EntryDraft draft() {
        return EntryDraft.of(ENTRY, CLOCK, messages.formats());
    }

    private static EntryDraft with(EntryDraft draft, String when, String minutes) {
        return new EntryDraft(
                when,
                draft.channel(),
                draft.direction(),
                minutes,
                draft.outcome(),
                draft.sentiment(),
                draft.score(),
                draft.tags(),
                draft.text());
    }

    private static EntryDraft with(EntryDraft draft, Optional<Integer> score, String tags) {
        return new EntryDraft(
                draft.when(),
                draft.channel(),
                draft.direction(),
                draft.minutes(),
                draft.outcome(),
                draft.sentiment(),
                score,
                tags,
                draft.text());
    }

    @Test
    void scoreAndTagsAreChangedAsTheyAreTyped() {
        var applied =
                with(draft(), Optional.of(4), "#цена, опт №срок")
                        .applyTo(ENTRY, CLOCK, messages.formats());

        assertEquals(Optional.of(4), applied.score());
        assertEquals(List.of("цена", "опт", "срок"), applied.tags());
    }

    @Test
    void aTagOfTwoWordsStaysOneWhereTagsAreNotTouched() {
        var imported = ENTRY.with().tags(List.of("первый заказ", "опт")).build();

        assertEquals(
                imported,
                EntryDraft.of(imported, CLOCK, messages.formats())
                        .applyTo(imported, CLOCK, messages.formats()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotTouchedStaysToTheSecond(Language language) {
        messages.speak(language);
        assertEquals(ENTRY, draft().applyTo(ENTRY, CLOCK, messages.formats()));
        assertEquals(Map.of(), draft().problems(CLOCK));
    }

    @Test
    void aDayIsReadAsPeopleTypeIt() {
        var moved = with(draft(), "вчера 15:30", "");
        assertEquals(Map.of(), moved.problems(CLOCK));
        var applied = moved.applyTo(ENTRY, CLOCK, messages.formats());
        assertEquals(Instant.parse("2026-11-19T12:30:00Z"), applied.happenedAt());
        assertEquals(Optional.empty(), applied.duration());
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        assertEquals(
                Map.of(
                        EntryDraft.WHEN,
                        "interactions.problem.when",
                        EntryDraft.MINUTES,
                        "interactions.problem.minutes"),
                with(draft(), "когда-то", "пять").problems(CLOCK));
        assertEquals(
                Map.of(EntryDraft.WHEN, "interactions.problem.future"),
                with(draft(), "сегодня 23:00", "15").problems(CLOCK));
    }
}
