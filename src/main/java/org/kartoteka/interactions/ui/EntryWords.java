package org.kartoteka.interactions.ui;

import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Direction;
import org.kartoteka.interactions.Outcome;
import org.kartoteka.interactions.Sentiment;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// How the parts of an entry are said and drawn.
final class EntryWords {

    private EntryWords() {}

    static String direction(Direction direction, Messages messages) {
        return switch (direction) {
            case IN -> messages.get("interactions.direction.in");
            case OUT -> messages.get("interactions.direction.out");
        };
    }

    static String outcome(Outcome outcome, Messages messages) {
        return switch (outcome) {
            case AGREED -> messages.get("interactions.outcome.agreed");
            case UNDECIDED -> messages.get("interactions.outcome.undecided");
            case DECLINED -> messages.get("interactions.outcome.declined");
            case NO_ANSWER -> messages.get("interactions.outcome.no_answer");
        };
    }

    static String sentiment(Sentiment sentiment, Messages messages) {
        return switch (sentiment) {
            case NEGATIVE -> messages.get("interactions.sentiment.negative");
            case NEUTRAL -> messages.get("interactions.sentiment.neutral");
            case POSITIVE -> messages.get("interactions.sentiment.positive");
        };
    }

    static Chip sentimentChip(Sentiment sentiment, Messages messages) {
        var word = sentiment(sentiment, messages);
        return switch (sentiment) {
            case NEGATIVE -> new Chip(word, Chip.Tone.BAD, Feather.FROWN);
            case NEUTRAL -> new Chip(word, Chip.Tone.NEUTRAL, Feather.MEH);
            case POSITIVE -> new Chip(word, Chip.Tone.GOOD, Feather.SMILE);
        };
    }

    static Ikon icon(Optional<Channel> channel) {
        return switch (channel.flatMap(Channel::code).orElse("")) {
            case "phone", "call" -> Feather.PHONE;
            case "video_call", "video", "webinar" -> Feather.VIDEO;
            case "messenger", "app", "social", "social_message" -> Feather.MESSAGE_CIRCLE;
            case "email", "website_form" -> Feather.MAIL;
            case "meeting", "office_meeting", "event" -> Feather.USERS;
            default -> Feather.MESSAGE_SQUARE;
        };
    }
}
