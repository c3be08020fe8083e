package org.kartoteka.platform.db;

import org.kartoteka.platform.work.Topic;

import java.util.Map;
import java.util.Set;

/// Which kind of data each table holds, for the announcement after a step. Every table that a
/// person can change is here.
final class TableTopics {

    private static final Map<String, Topic> TOPICS =
            Map.ofEntries(
                    Map.entry("CLIENT", Topic.CLIENTS),
                    Map.entry("CONTACT_POINT", Topic.CLIENTS),
                    Map.entry("ADDRESS", Topic.CLIENTS),
                    Map.entry("INTEREST", Topic.CLIENTS),
                    Map.entry("LIFE_FACT", Topic.CLIENTS),
                    Map.entry("CLIENT_TAG", Topic.CLIENTS),
                    Map.entry("CUSTOM_FIELD", Topic.CLIENTS),
                    Map.entry("INTERACTION", Topic.INTERACTIONS),
                    Map.entry("INTERACTION_TAG", Topic.INTERACTIONS),
                    Map.entry("PROMISE", Topic.PROMISES),
                    Map.entry("FOLLOW_UP", Topic.FOLLOW_UPS),
                    Map.entry("ALERT_RULES", Topic.FOLLOW_UPS),
                    Map.entry("CHANNEL", Topic.CHANNELS),
                    Map.entry("OCCASION", Topic.OCCASIONS),
                    Map.entry("GREETING", Topic.OCCASIONS),
                    Map.entry("GREETING_WISH", Topic.OCCASIONS),
                    Map.entry("OCCASION_RULES", Topic.OCCASIONS),
                    Map.entry("NAME_CORRECTION", Topic.OCCASIONS),
                    Map.entry("GIFT", Topic.GIFTS),
                    Map.entry("GIFT_BUDGET", Topic.GIFTS),
                    Map.entry("OWN_TEXT", Topic.TEXTS),
                    Map.entry("SHELVED_TEXT", Topic.TEXTS),
                    Map.entry("COURTESY", Topic.COURTESIES),
                    Map.entry("COURTESY_RULES", Topic.COURTESIES),
                    Map.entry("ANSWER_WAIVER", Topic.INTERACTIONS),
                    Map.entry("CADENCE", Topic.CADENCES),
                    Map.entry("CADENCE_RULES", Topic.CADENCES),
                    Map.entry("UNCOUNTED_CHANNEL", Topic.CADENCES),
                    Map.entry("DAY_OFF", Topic.CADENCES),
                    Map.entry("SNOOZE", Topic.CADENCES),
                    Map.entry("PHRASE", Topic.PHRASES),
                    Map.entry("TALK_HINT", Topic.PHRASES),
                    Map.entry("PURCHASE", Topic.SALES),
                    Map.entry("CONTRACT", Topic.SALES),
                    Map.entry("SILENCE_REASON", Topic.SALES),
                    Map.entry("STAGE_ENTRY", Topic.STAGES),
                    Map.entry("STAGE_ANSWER", Topic.STAGES),
                    Map.entry("STAGE_THRESHOLD", Topic.STAGES),
                    Map.entry("HOUSE_RULE", Topic.STAGES),
                    Map.entry("FACTOR_SET", Topic.SATISFACTION),
                    Map.entry("FACTOR", Topic.SATISFACTION),
                    Map.entry("FACTOR_WEIGHTING", Topic.SATISFACTION),
                    Map.entry("FACTOR_WEIGHT", Topic.SATISFACTION),
                    Map.entry("ANSWER", Topic.SATISFACTION),
                    Map.entry("ANSWER_FACTOR", Topic.SATISFACTION),
                    Map.entry("ANSWER_THEME", Topic.SATISFACTION),
                    Map.entry("SURVEY_REQUEST", Topic.SATISFACTION),
                    Map.entry("CONTRACT_SURVEY", Topic.SATISFACTION),
                    Map.entry("SATISFACTION_RULES", Topic.SATISFACTION),
                    Map.entry("STEP_RULE", Topic.RULES),
                    Map.entry("RULE_STEP", Topic.FOLLOW_UPS),
                    Map.entry("JOURNEY", Topic.JOURNEYS),
                    Map.entry("JOURNEY_STEP", Topic.JOURNEYS),
                    Map.entry("JOURNEY_ENTRY", Topic.JOURNEYS),
                    Map.entry("PAIN_POINT", Topic.JOURNEYS),
                    Map.entry("PAIN_REMEDY", Topic.JOURNEYS),
                    Map.entry("IMPORT_BATCH", Topic.HISTORY),
                    Map.entry("IMPORT_MAPPING", Topic.HISTORY));

    private TableTopics() {}

    /// @throws IllegalArgumentException for a table that only machinery writes
    static Topic of(String table) {
        var topic = TOPICS.get(table);
        if (topic == null) {
            throw new IllegalArgumentException("No person changes " + table);
        }
        return topic;
    }

    static Set<String> changeable() {
        return TOPICS.keySet();
    }
}
