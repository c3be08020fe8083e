package org.kartoteka.exchange;

import java.util.List;

/// What is exported beside the clients, each as a file of its own. Rows begin with the client's
/// number and name.
public enum ExportTable {
    INTERACTIONS(
            "file.interactions",
            List.of(
                    "id",
                    "client",
                    "happened_at",
                    "channel",
                    "direction",
                    "duration",
                    "outcome",
                    "text",
                    "sentiment",
                    "score",
                    "tags")),
    FOLLOW_UPS(
            "file.follow_ups",
            List.of(
                    "id",
                    "client",
                    "text",
                    "due_date",
                    "due_time",
                    "state",
                    "closed_at",
                    "moved",
                    "move_reason",
                    "recurrence",
                    "alerts",
                    "created")),
    PROMISES(
            "file.promises",
            List.of("id", "client", "side", "text", "due_date", "state", "closed_at", "created")),
    OCCASIONS("file.occasions", List.of("id", "client", "occasion", "label", "date")),
    GREETINGS(
            "file.greetings",
            List.of("id", "client", "occasion", "kept_on", "choice", "closed_at")),
    GIFTS(
            "file.gifts",
            List.of("id", "client", "given_on", "what", "cost", "currency", "sentiment", "note")),
    ANSWERS(
            "file.answers",
            List.of(
                    "id",
                    "client",
                    "measure",
                    "score",
                    "index",
                    "answered_on",
                    "channel",
                    "occasion",
                    "words",
                    "themes")),
    FACTOR_SCORES(
            "file.factor_scores",
            List.of("id", "client", "answered_on", "factor", "score", "weight")),
    SURVEYS("file.surveys", List.of("id", "client", "asked_on", "survey")),
    PURCHASES(
            "file.purchases", List.of("id", "client", "bought_on", "amount", "currency", "items")),
    CONTRACTS(
            "file.contracts",
            List.of("id", "client", "title", "starts_on", "ends_on", "value", "currency")),
    COURTESIES("file.courtesies", List.of("id", "client", "courtesy", "shown_on", "done")),
    ANSWER_WAIVERS("file.answer_waivers", List.of("id", "client", "waived_until")),
    STAGES(
            "file.stages",
            List.of(
                    "id",
                    "client",
                    "stage",
                    "entered_on",
                    "moved_by",
                    "why",
                    "trial_ends_on",
                    "dissolved_by",
                    "reason",
                    "reason_words")),
    HOUSE_RULES("file.house_rules", List.of("id", "client", "rule_kind", "text")),
    JOURNEY_ENTRIES("file.journey_entries", List.of("id", "client", "journey_step", "entered_on")),
    PAIN_POINTS(
            "file.pain_points",
            List.of("id", "client", "noted_on", "journey_step", "theme", "text")),
    SILENCE_REASONS("file.silence_reasons", List.of("id", "client", "noted_on", "text")),
    /// What was changed has no client.
    REMEDIES("file.remedies", List.of("changed_on", "journey_step", "theme", "text")),
    TALK_HINTS("file.talk_hints", List.of("id", "client", "text")),
    CADENCES("file.cadences", List.of("id", "client", "ideal_days", "longest_days")),
    PUT_OFFS("file.put_offs", List.of("id", "client", "put_off_on", "until", "why"));

    private final String fileKey;
    private final List<String> columns;

    ExportTable(String fileKey, List<String> columns) {
        this.fileKey = fileKey;
        this.columns = columns;
    }

    String fileKey() {
        return fileKey;
    }

    List<String> columns() {
        return columns;
    }
}
